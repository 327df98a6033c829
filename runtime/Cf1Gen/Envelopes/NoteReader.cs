using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Reads errors and messages, in all the forms that servers give them: a list, one alone, a mere text; the code as a number or a text.
/// </summary>
internal static class NoteReader
{
    /// <summary>Reads the value that the reader is on, up to its last token.</summary>
    internal static List<ApiError> Read(ref ApiJsonReader json)
    {
        var notes = new List<ApiError>();
        if (json.TokenType == JsonTokenType.StartArray)
        {
            while (json.NextItem())
            {
                AddOne(ref json, notes);
            }
        }
        else
        {
            AddOne(ref json, notes);
        }

        return notes;
    }

    private static void AddOne(ref ApiJsonReader json, List<ApiError> notes)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                notes.Add(ReadObject(ref json));
                break;
            case JsonTokenType.String:
                notes.Add(new ApiError { Message = json.GetString() });
                break;
            default:
                json.SkipValue();
                break;
        }
    }

    private static ApiError ReadObject(ref ApiJsonReader json)
    {
        string? code = null, message = null, documentation = null, pointer = null;
        IReadOnlyList<ApiError> chain = [];
        while (json.NextName())
        {
            var name = json.IndexIn(EnvelopeNames.Note, 0);
            json.Next();
            switch (name)
            {
                case EnvelopeNames.Code:
                    code = json.TextOrNull();
                    break;
                case EnvelopeNames.Message:
                    message = json.TextOrNull();
                    break;
                case EnvelopeNames.DocumentationUrl:
                    documentation = json.TextOrNull();
                    break;
                case EnvelopeNames.Source:
                    pointer = ReadPointer(ref json);
                    break;
                case EnvelopeNames.ErrorChain:
                    chain = Read(ref json);
                    break;
                default:
                    json.SkipValue();
                    break;
            }
        }

        return new ApiError
        {
            Code = int.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            CodeText = code,
            Message = message ?? "",
            DocumentationUrl = documentation,
            Pointer = pointer,
            ErrorChain = chain,
        };
    }

    private static string? ReadPointer(ref ApiJsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.SkipValue();
            return null;
        }

        string? pointer = null;
        while (json.NextName())
        {
            var isPointer = json.IndexIn(EnvelopeNames.Note, 0) == EnvelopeNames.Pointer;
            json.Next();
            if (isPointer)
            {
                pointer = json.TextOrNull();
            }
            else
            {
                json.SkipValue();
            }
        }

        return pointer;
    }
}
