using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Reads errors and messages, in all the forms that servers give them: a list, one alone, a mere text, or texts by the names of fields;
/// the code as a number or a text.
/// </summary>
internal static class NoteReader
{
    // Nobody reads more, and each costs more memory than it had bytes.
    private const int Most = 1000;

    /// <summary>Reads the value that the reader is on, up to its last token.</summary>
    internal static List<ApiError> Read(ref ApiJsonReader json)
    {
        var notes = new List<ApiError>();
        Read(ref json, field: null, notes);
        return notes;
    }

    private static void Read(ref ApiJsonReader json, string? field, List<ApiError> notes)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray:
                while (json.NextItem())
                {
                    AddOne(ref json, field, notes);
                }

                break;
            case JsonTokenType.StartObject when field is null && !IsNote(json):
                while (json.NextName())
                {
                    var name = json.GetString();
                    json.Next();
                    Read(ref json, name, notes);
                }

                break;
            default:
                AddOne(ref json, field, notes);
                break;
        }
    }

    private static void AddOne(ref ApiJsonReader json, string? field, List<ApiError> notes)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject when notes.Count < Most:
                notes.Add(ReadObject(ref json, field));
                break;
            case JsonTokenType.String when notes.Count < Most:
                notes.Add(new ApiError { Message = json.GetString(), Pointer = field });
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
        var parts = new NoteParts { Pointer = field };
        while (json.NextName())
        {
            var name = json.IndexIn(EnvelopeNames.Note, 0);
            json.Next();
            parts.Read(name, ref json);
        }

        return parts.ToError();
    }
}
