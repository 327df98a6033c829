using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Reads errors or messages in any of the common formats: an array, a single object, a string, or strings by the names of request fields.
/// Codes may be numbers or strings.
/// </summary>
internal static class ErrorListReader
{
    // An error takes more memory than its JSON, so their number is limited.
    internal const int MostErrors = 1000;

    /// <summary>Reads the current value, up to its last token.</summary>
    internal static List<ApiError> Read(ref ApiJsonReader json)
    {
        var remaining = MostErrors;
        return Read(ref json, ref remaining);
    }

    /// <summary>Reads the current value of a body that has several lists, up to its last token.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="remaining">The number of errors that may still be read, with those that caused them.</param>
    internal static List<ApiError> Read(ref ApiJsonReader json, ref int remaining)
    {
        var errors = new List<ApiError>();
        Read(ref json, field: null, errors, ref remaining);
        return errors;
    }

    private static void Read(ref ApiJsonReader json, string? field, List<ApiError> errors, ref int remaining)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray:
                while (json.NextItem())
                {
                    AddError(ref json, field, errors, ref remaining);
                }

                break;
            case JsonTokenType.StartObject when field is null && !IsError(json):
                while (json.NextName())
                {
                    var name = json.GetString();
                    json.Next();
                    Read(ref json, name, errors, ref remaining);
                }

                break;
            default:
                AddError(ref json, field, errors, ref remaining);
                break;
        }
    }

    private static void AddError(ref ApiJsonReader json, string? field, List<ApiError> errors, ref int remaining)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject when remaining > 0:
                remaining--;
                errors.Add(ReadError(ref json, field, ref remaining));
                break;
            case JsonTokenType.String when remaining > 0:
                remaining--;
                errors.Add(new ApiError { Message = json.GetString(), Pointer = field });
                break;
            default:
                json.SkipValue();
                break;
        }
    }

    // An object of strings by field names has none of these properties, unless a field has such a name. Its value is then an array.
    private static bool IsError(ApiJsonReader json)
    {
        while (json.NextName())
        {
            var property = json.IndexIn(ErrorProperties.Names);
            json.Next();
            if (property is ErrorProperties.Code or ErrorProperties.Message or ErrorProperties.Msg or ErrorProperties.Detail
                && json.TokenType != JsonTokenType.StartArray)
            {
                return true;
            }

            json.SkipValue();
        }

        return false;
    }

    private static ApiError ReadError(ref ApiJsonReader json, string? field, ref int remaining)
    {
        var error = new ErrorBuilder { Pointer = field };
        while (json.NextName())
        {
            var property = json.IndexIn(ErrorProperties.Names);
            json.Next();
            error.ReadProperty(property, ref json, ref remaining);
        }

        return error.ToError();
    }
}
