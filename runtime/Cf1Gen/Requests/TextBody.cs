using System.Net.Http.Headers;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>A text body in UTF-8.</summary>
internal sealed class TextBody(string text, string contentType) : RequestBody
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    public override ReadOnlyMemory<byte> Written => _bytes;

    public override HttpContent CreateContent(TimeLimit limit) =>
        new ByteArrayContent(_bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };
}
