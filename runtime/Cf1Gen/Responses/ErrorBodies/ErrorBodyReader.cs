using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Reads the errors of an error response in any of the common formats: an envelope, a problem (RFC 9457), <c>{"error": …}</c> with a
/// string or an object, <c>{"message": …}</c>, an array, or a string.
/// </summary>
internal static class ErrorBodyReader
{
    /// <summary>Reads the body of an error response.</summary>
    /// <exception cref="JsonException">The body is not valid JSON.</exception>
    internal static ResponseMessages Read(ReadOnlySpan<byte> utf8)
    {
        var json = new ApiJsonReader(utf8);
        var messages = json.TokenType == JsonTokenType.StartObject
            ? ReadObject(ref json)
            : new ResponseMessages(ErrorListReader.Read(ref json), []);
        json.Inner.EnsureEnd();
        return messages;
    }

    private static ResponseMessages ReadObject(ref ApiJsonReader json)
    {
        var bodyError = default(ErrorBuilder);
        string? errorText = null;
        List<ApiError> errors = [];
        List<ApiError> messages = [];
        var remaining = ErrorListReader.MostErrors;
        while (json.NextName())
        {
            var bodyProperty = json.IndexIn(ErrorBodyProperties.Names);
            var errorProperty = json.IndexIn(ErrorProperties.Names);
            json.Next();
            switch (bodyProperty)
            {
                case ErrorBodyProperties.Error when json.TokenType == JsonTokenType.String:
                    errorText = json.GetString();
                    break;
                case ErrorBodyProperties.Errors or ErrorBodyProperties.Error:
                    errors.AddRange(ErrorListReader.Read(ref json, ref remaining));
                    break;
                case ErrorBodyProperties.Messages:
                    messages.AddRange(ErrorListReader.Read(ref json, ref remaining));
                    break;
                default:
                    bodyError.ReadProperty(errorProperty, ref json, ref remaining);
                    break;
            }
        }

        return new ResponseMessages(Combine(bodyError, errorText, errors), messages);
    }

    // {"error": "invalid_grant", "error_description": "…"} and {"error": "Not Found", "message": "…"}: if there is also a message, the
    // text of the error is a code.
    private static List<ApiError> Combine(ErrorBuilder bodyError, string? errorText, List<ApiError> errors)
    {
        var message = bodyError.Message;
        if (message is not null && errorText is not null)
        {
            bodyError.Code ??= errorText;
        }

        var first = message is null && errorText is not null
            ? new ApiError { Message = errorText, CodeText = bodyError.Code, Code = bodyError.ToError().Code }
            : bodyError.ToError();
        var hasBodyError = (message, errorText, bodyError.Code) is not (null, null, null);
        return hasBodyError && !errors.Exists(other => other.Message == first.Message) ? [first, .. errors] : errors;
    }
}
