using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reading where nothing is promised.</summary>
internal static class JsonReaderExtensions
{
    /// <summary>Goes to the last token of the value that the reader is on.</summary>
    internal static void SkipValue(this ref ApiJsonReader json)
    {
        var inner = json.Inner;
        inner.Skip();
        json.GoBack(inner);
    }

    /// <summary>Gives a string or a number as text; all else is passed over and gives <see langword="null"/>.</summary>
    internal static string? TextOrNull(this ref ApiJsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return json.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(json.Inner.ValueSpan);
            default:
                json.SkipValue();
                return null;
        }
    }

    /// <summary>Makes sure that nothing comes behind the value whose last token a copy of the reader is on.</summary>
    /// <exception cref="JsonException">Something does.</exception>
    internal static void EnsureEnd(this Utf8JsonReader json) => json.Read();
}
