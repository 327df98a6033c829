using System.Text.Json;
using System.Text.Unicode;

namespace Cf1Gen.Runtime;

/// <summary>
/// Validates that the strings of a JSON text are valid Unicode, without invalid UTF-8 and without unpaired surrogates, which JSON itself
/// does not guarantee.
/// </summary>
internal static class JsonUnicode
{
    /// <summary>
    /// Validates the names and strings of a value that is kept without being converted. They are decoded only when they are read or
    /// written back, which is too late for a meaningful error.
    /// </summary>
    /// <param name="reader">The copy of the reader that is on the value.</param>
    /// <exception cref="JsonException">A name or string is not valid Unicode.</exception>
    internal static void Ensure(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                EnsureToken(ref reader);
            }
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
    }

    private static void EnsureToken(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            if (!Utf8.IsValid(reader.ValueSpan))
            {
                throw Invalid(reader.TokenStartIndex, null);
            }

            return;
        }

        try
        {
            reader.GetString();
        }
        catch (InvalidOperationException e)
        {
            throw Invalid(reader.TokenStartIndex, e);
        }
    }

    /// <summary>Creates the exception for a name or string that is not valid Unicode.</summary>
    internal static JsonException Invalid(long position, Exception? inner) =>
        new(
            $"The string at byte {position} of the JSON text is not Unicode.",
            path: null,
            lineNumber: null,
            bytePositionInLine: position,
            inner);
}
