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
        try
        {
            // Servers may repeat in an error what they were sent.
            var notes = EnvelopeReader.ReadNotes(body);
            return new EnvelopeNotes(
                [.. notes.Errors.Select(error => error.With(call.Redact))], [.. notes.Messages.Select(message => message.With(call.Redact))]);
        }
        catch (JsonException)
        {
            // HTML, or cut off: the start of it is on the exception as text.
            return None;
        }
    }
}
