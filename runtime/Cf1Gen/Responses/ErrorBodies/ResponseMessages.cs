using System.Net.Http.Headers;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The errors and messages of a response.</summary>
/// <param name="Errors">The errors.</param>
/// <param name="Messages">The other messages.</param>
internal sealed record ResponseMessages(IReadOnlyList<ApiError> Errors, IReadOnlyList<ApiMessage> Messages)
{
    private const int MaxTextLength = 4096;

    internal static ResponseMessages None { get; } = new([], []);

    /// <summary>
    /// Reads the body of an error response; returns <see cref="None"/> if it is not JSON or contains no errors or messages.
    /// </summary>
    internal static ResponseMessages Read(CallContext call, ReadOnlySpan<byte> body, HttpContentHeaders headers)
    {
        if (body.IsEmpty)
        {
            return None;
        }

        try
        {
            // A server may repeat values of the request in an error, credentials among them.
            var messages = ErrorBodyReader.Read(ResponseCharset.ToUtf8(body, headers));
            string Clean(string text) => ResponseExcerpt.Truncate(call.Redact(text), MaxTextLength);
            return new ResponseMessages(
                [.. messages.Errors.Select(error => error.TransformText(Clean))],
                [.. messages.Messages.Select(message => message.TransformText(Clean))]);
        }
        catch (JsonException)
        {
            // HTML or truncated JSON: the exception contains the start of the body as text.
            return None;
        }
    }
}
