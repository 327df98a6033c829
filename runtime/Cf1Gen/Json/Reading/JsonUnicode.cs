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
    /// Moves to the last token of a value that is kept without being converted, and validates its names and strings. They are decoded only
    /// when they are read or written back, which is too late for a meaningful error.
    /// </summary>
    /// <param name="json">The cursor, which is on the value.</param>
    /// <exception cref="JsonException">A name or string is not valid Unicode.</exception>
    internal static void Skip(ref Utf8JsonCursor json)
    {
        var depth = json.CurrentDepth;
        Ensure(json);
        while ((json.CurrentDepth > depth || json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && json.Read())
        {
            Ensure(json);
        }
    }

    /// <summary>Validates a name or string, if the cursor is on one.</summary>
    /// <exception cref="JsonException">The name or string is not valid Unicode.</exception>
    internal static void Ensure(in Utf8JsonCursor json)
    {
        if (json.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String) || json.ValueIsAscii)
        {
            return;
        }

        if (!json.ValueIsEscaped)
        {
            if (!Utf8.IsValid(json.ValueSpan))
            {
                throw Invalid(json.TokenStartIndex, null);
            }

            return;
        }

        try
        {
            json.CreateValueReader().GetString();
        }
        catch (InvalidOperationException e)
        {
            throw Invalid(json.TokenStartIndex, e);
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
