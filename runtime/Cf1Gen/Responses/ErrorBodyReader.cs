using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Reads why a call failed out of whatever body says it: the envelope, a problem (RFC 9457), <c>{"error": …}</c> with a text or an object,
/// <c>{"message": …}</c>, a list, a mere text.
/// </summary>
internal static class ErrorBodyReader
{
    /// <summary>Reads a body.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    internal static EnvelopeMessages Read(ReadOnlySpan<byte> utf8)
    {
        var json = new ApiJsonReader(utf8);
        var messages = json.TokenType == JsonTokenType.StartObject ? ReadObject(ref json) : new EnvelopeMessages(ErrorReader.Read(ref json), []);
        json.Inner.EnsureEnd();
        return messages;
    }

    private static EnvelopeMessages ReadObject(ref ApiJsonReader json)
    {
        var (own, error) = (default(ErrorBuilder), (string?)null);
        List<ApiError> errors = [], messages = [];
        while (json.NextName())
        {
            var name = json.IndexIn(EnvelopeNames.ErrorBody, 0);
            var part = json.IndexIn(EnvelopeNames.Note, 0);
            json.Next();
            switch (name)
            {
                case EnvelopeNames.ErrorOfBody when json.TokenType == JsonTokenType.String:
                    error = json.GetString();
                    break;
                case EnvelopeNames.ErrorsOfBody or EnvelopeNames.ErrorOfBody:
                    errors.AddRange(ErrorReader.Read(ref json));
                    break;
                case EnvelopeNames.MessagesOfBody:
                    messages.AddRange(ErrorReader.Read(ref json));
                    break;
                default:
                    own.Read(part, ref json);
                    break;
            }
        }

        return new EnvelopeMessages(Join(own, error, errors), messages);
    }

    // {"error": "invalid_grant", "error_description": "…"} and {"error": "Not Found", "message": "…"}: with a message, it is a code.
    private static List<ApiError> Join(ErrorBuilder own, string? error, List<ApiError> errors)
    {
        var message = own.Message;
        if (message is not null && error is not null)
        {
            own.Code ??= error;
        }

        var first = message is null && error is not null
            ? new ApiError { Message = error, CodeText = own.Code, Code = own.ToError().Code }
            : own.ToError();
        var isThere = (message, error, own.Code) is not (null, null, null);
        return isThere && !errors.Exists(other => other.Message == first.Message) ? [first, .. errors] : errors;
    }
}
