using System.Text.Json;
using System.Text.Unicode;

namespace Cf1Gen.Runtime;

/// <summary>What JSON itself does not promise of its strings: that they are Unicode, without invalid UTF-8 and without halves of surrogate pairs.</summary>
internal static class JsonUnicode
{
    /// <summary>
    /// Checks the names and strings of a value that is kept raw: they are decoded later, by whoever looks at them or when they are
    /// written back, and that is too late for a good error.
    /// </summary>
    /// <param name="reader">A copy of the reader that is on the value.</param>
    /// <exception cref="JsonException">A name or string is not Unicode.</exception>
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

    /// <summary>The exception for a name or string that is not Unicode.</summary>
    internal static JsonException Invalid(long position, Exception? inner) =>
        new($"The string at byte {position} of the JSON text is not Unicode.", path: null, lineNumber: null, bytePositionInLine: position, inner);
}
