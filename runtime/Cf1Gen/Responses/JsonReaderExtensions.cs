using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reads JSON values whose type is not known in advance.</summary>
internal static class JsonReaderExtensions
{
    /// <summary>Moves the reader to the last token of the current value.</summary>
    internal static void SkipValue(this ref ApiJsonReader json) => json.Inner.Skip();

    /// <summary>Reads a string or a number as text; skips any other value and returns <see langword="null"/>.</summary>
    internal static string? ReadTextOrSkip(this ref ApiJsonReader json)
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

    /// <summary>Verifies, with a copy of a reader on the last token of the root value, that no data follows.</summary>
    /// <exception cref="JsonException">Data follows the root value.</exception>
    internal static void EnsureEnd(this Utf8JsonCursor json) => json.Read();
}
