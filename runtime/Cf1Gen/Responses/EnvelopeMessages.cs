using System.Net.Http.Headers;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>What an envelope says beside its result.</summary>
/// <param name="Errors">Why a call failed.</param>
/// <param name="Messages">All else.</param>
internal sealed record EnvelopeMessages(IReadOnlyList<ApiError> Errors, IReadOnlyList<ApiMessage> Messages)
{
    private const int LongestText = 4096;

    internal static EnvelopeMessages None { get; } = new([], []);

    /// <summary>Reads the body of a failure; one that explains nothing says nothing.</summary>
    internal static EnvelopeMessages Read(CallContext call, ReadOnlySpan<byte> body, HttpContentHeaders headers)
    {
        if (body.IsEmpty)
        {
            return None;
        }

        try
        {
            // Servers may repeat in an error what they were sent.
            var messages = ErrorBodyReader.Read(ResponseCharset.ToUtf8(body, headers));
            string Clean(string text) => ResponseText.Cut(call.Redact(text), LongestText);
            return new EnvelopeMessages([.. messages.Errors.Select(error => error.With(Clean))], [.. messages.Messages.Select(message => message.With(Clean))]);
        }
        catch (JsonException)
        {
            // HTML, or cut off: the start of it is on the exception as text.
            return None;
        }
    }
}
