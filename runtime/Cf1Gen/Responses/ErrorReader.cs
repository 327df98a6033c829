using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Reads errors and messages, in all the forms that servers give them: a list, one alone, a mere text, or texts by the names of fields;
/// the code as a number or a text.
/// </summary>
internal static class ErrorReader
{
    // Nobody reads more, and each costs more memory than it had bytes.
    private const int Most = 1000;

    /// <summary>Reads the value that the reader is on, up to its last token.</summary>
    internal static List<ApiError> Read(ref ApiJsonReader json)
    {
        var messages = new List<ApiError>();
        Read(ref json, field: null, messages);
        return messages;
    }

    private static void Read(ref ApiJsonReader json, string? field, List<ApiError> messages)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray:
                while (json.NextItem())
                {
                    AddOne(ref json, field, messages);
                }

                break;
            case JsonTokenType.StartObject when field is null && !IsNote(json):
                while (json.NextName())
                {
                    var name = json.GetString();
                    json.Next();
                    Read(ref json, name, messages);
                }

                break;
            default:
                AddOne(ref json, field, messages);
                break;
        }
    }

    private static void AddOne(ref ApiJsonReader json, string? field, List<ApiError> messages)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject when messages.Count < Most:
                messages.Add(ReadObject(ref json, field));
                break;
            case JsonTokenType.String when messages.Count < Most:
                messages.Add(new ApiError { Message = json.GetString(), Pointer = field });
                break;
            default:
                json.SkipValue();
                break;
        }
    }

    // An object of texts by the names of fields has none of these, unless the field has that name: then its texts are in a list.
    private static bool IsNote(ApiJsonReader json)
    {
        while (json.NextName())
        {
            var name = json.IndexIn(EnvelopeNames.Note, 0);
            json.Next();
            if (name is EnvelopeNames.Code or EnvelopeNames.Message or EnvelopeNames.Msg or EnvelopeNames.Detail
                && json.TokenType != JsonTokenType.StartArray)
            {
                return true;
            }

            json.SkipValue();
        }

        return false;
    }

    private static ApiError ReadObject(ref ApiJsonReader json, string? field)
    {
        var parts = new ErrorBuilder { Pointer = field };
        while (json.NextName())
        {
            var name = json.IndexIn(EnvelopeNames.Note, 0);
            json.Next();
            parts.Read(name, ref json);
        }

        return parts.ToError();
    }
}
