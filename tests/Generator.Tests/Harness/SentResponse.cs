using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>A response of the fake server to a generated client.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">The text of the body; <see langword="null"/> for a response without content.</param>
/// <param name="ContentType">The content type of the body.</param>
internal sealed record SentResponse(int Status, string? Body = null, string ContentType = "application/json")
{
    public HttpResponseMessage ToMessage() => new((HttpStatusCode)Status)
    {
        Content = Body is null
            ? null
            : new ByteArrayContent(Encoding.UTF8.GetBytes(Body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(ContentType) } },
    };
}
