using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Finds the characters of a string value in the text of a JSON or YAML file, for a location within the value.</summary>
internal static class ScalarText
{
    /// <summary>Returns the span of a part of a value.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="key">The span of the key of the member that has the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="start">The index of the first character of the part.</param>
    /// <param name="end">The index behind the last character of the part.</param>
    /// <returns>The span; the span of the key if the value is not written behind it, as with an alias.</returns>
    public static TextSpan Find(string text, TextSpan key, string value, int start, int end)
    {
        var at = SkipBlanks(text, key.End);
        if (at >= text.Length || text[at] != ':')
        {
            return key;
        }

        at = SkipTags(text, SkipBlanks(text, at + 1));
        var quote = at < text.Length && text[at] is '"' or '\'' ? text[at] : '\0';
        at = quote != '\0' ? at + 1 : SkipBlockHeader(text, at);
        var first = -1;
        for (var index = 0; ; index++)
        {
            first = index == start ? at : first;
            if (index == end || index == value.Length)
            {
                return first < 0 ? key : TextSpan.FromBounds(first, first == at ? at + 1 : at);
            }

            at = SkipCharacter(text, at, quote, value, ref index);
            if (at < 0)
            {
                return key;
            }
        }
    }

    /// <summary>Returns the offset behind a character of the value; -1 if the text does not contain it.</summary>
    private static int SkipCharacter(string text, int at, char quote, string value, ref int index)
    {
        if (at >= text.Length)
        {
            return -1;
        }

        if (quote == '"' && text[at] == '\\' && at + 1 < text.Length)
        {
            // Only \U represents a character that is a surrogate pair in the value.
            index += text[at + 1] == 'U' && char.IsHighSurrogate(value[index]) ? 1 : 0;
            return at + (text[at + 1] switch { 'u' => 6, 'U' => 10, 'x' => 4, _ => 2 });
        }

        if (quote == '\'' && text[at] == '\'' && value[index] == '\'')
        {
            return at + 2;
        }

        if (text[at] == value[index])
        {
            return at + 1;
        }

        // A line break of YAML, with the indentation of the next line, is one space of the value.
        var next = SkipBlanks(text, at);
        return next == at ? -1 : value[index] is ' ' or '\n' ? next : SkipCharacter(text, next, quote, value, ref index);
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }

    private static int SkipTags(string text, int at)
    {
        while (at < text.Length && text[at] is '!' or '&')
        {
            while (at < text.Length && text[at] is not (' ' or '\t' or '\r' or '\n'))
            {
                at++;
            }

            at = SkipBlanks(text, at);
        }

        return at;
    }

    private static int SkipBlockHeader(string text, int at)
    {
        var line = at < text.Length && text[at] is '|' or '>' ? text.IndexOf('\n', at) : -1;
        return line < 0 ? at : SkipBlanks(text, line);
    }
}
