using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>What an envelope says beside its result.</summary>
/// <param name="Errors">Why a call failed.</param>
/// <param name="Messages">All else.</param>
internal sealed record EnvelopeNotes(IReadOnlyList<ApiError> Errors, IReadOnlyList<ApiMessage> Messages)
{
    internal static EnvelopeNotes None { get; } = new([], []);

    /// <summary>Reads the body of a failure; one that is no envelope says nothing.</summary>
    internal static EnvelopeNotes Read(CallRecord call, ReadOnlySpan<byte> body)
    {
        // Servers may repeat in an error what they were sent.
        var text = Encoding.UTF8.GetString(body);
        var redacted = call.Redact(text);
        try
        {
            return EnvelopeReader.ReadNotes(ReferenceEquals(text, redacted) ? body : Encoding.UTF8.GetBytes(redacted));
        }
        catch (JsonException)
        {
            // HTML, or cut off: the start of it is on the exception as text.
            return None;
        }
    }
}
