using System.Net.Http.Headers;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>A JSON body, serialized once for all attempts and pages.</summary>
internal sealed class JsonBody(ReadOnlyMemory<byte> json) : RequestBody
{
    private static readonly MediaTypeHeaderValue s_contentType = new("application/json");

    /// <summary>Gets an empty object.</summary>
    internal static JsonBody Empty { get; } = new("{}"u8.ToArray());

    public override ReadOnlyMemory<byte> Written => json;

    public override HttpContent CreateContent(TimeLimit limit) =>
        new ReadOnlyMemoryContent(json) { Headers = { ContentType = s_contentType } };

    /// <summary>Creates a body with additional members in front of the existing ones.</summary>
    /// <param name="members">JSON members, separated by commas: <c>"page":0,"per_page":50</c>; empty for no members.</param>
    /// <exception cref="InvalidOperationException">The body is not an object.</exception>
    internal JsonBody WithMembers(string members)
    {
        if (json.Span[0] != (byte)'{')
        {
            throw new InvalidOperationException("Paging parameters can only be added to a JSON object.");
        }

        if (members.Length == 0)
        {
            return this;
        }

        var rest = json.Span[1..];
        var leading = Encoding.UTF8.GetBytes(rest[0] == (byte)'}' ? "{" + members : "{" + members + ",");
        var body = new byte[leading.Length + rest.Length];
        leading.CopyTo(body.AsSpan());
        rest.CopyTo(body.AsSpan(leading.Length));
        return new JsonBody(body);
    }
}
