using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Cf1Gen.Generator.Reading;

/// <summary>
/// The quoted texts of a document that go on in a line which is not indented further. The rules of YAML forbid it and most
/// parsers read it, so that published documents have it. YamlDotNet refuses those in double quotes.
/// </summary>
/// <remarks>
/// The line breaks of such a text are hidden from the parser behind characters of the private use area, one for one: no position
/// changes. <see cref="Unfold"/> then does with them what the parser would have done.
/// </remarks>
internal sealed class YamlQuotes
{
    private const char Break = '\uE7F0';
    private const char Space = '\uE7F1';
    private const char Escape = '\uE7F2';

    // Each mended text costs another reading of the document from its start.
    private const int MostTexts = 200;
    private const int MostCharactersRead = 40_000_000;

    private static readonly Regex s_hidden = new($"{Escape}?[{Break}{Space}]+", RegexOptions.CultureInvariant);
    private int _mended;

    public YamlQuotes(string text) => Text = text;

    /// <summary>The document, with the texts in which a parser has stumbled made readable.</summary>
    public string Text { get; private set; }

    /// <summary>Makes readable what the parser stumbled over.</summary>
    /// <returns>Whether it is worth another try.</returns>
    public bool Mend(YamlException fault)
    {
        var start = (int)fault.Start.Index;
        if (!fault.Message.Contains("found wrong indentation") || start >= Text.Length || Text[start] != '"'
            || _mended == MostTexts || (long)(_mended + 1) * Text.Length > MostCharactersRead)
        {
            return false;
        }

        var end = EndOfQuoted(start);
        if (end < 0)
        {
            return false;
        }

        _mended++;
        var text = new StringBuilder(Text);
        Hide(text, start + 1, end);
        Text = text.ToString();
        return true;
    }

    /// <summary>
    /// The value of a scalar: a hidden line break is a space, or nothing behind a backslash. Of several ones the first is left out.
    /// </summary>
    public static string Unfold(string value)
    {
        return value.IndexOf(Break) < 0 ? value : s_hidden.Replace(value, hidden =>
        {
            var breaks = hidden.Value.Count(character => character == Break);
            return breaks == 1 && hidden.Value[0] != Escape ? " " : new string('\n', breaks - 1);
        });
    }

    private int EndOfQuoted(int start)
    {
        for (var at = start + 1; at < Text.Length; at++)
        {
            switch (Text[at])
            {
                case '\\':
                    at++;
                    break;
                case '"':
                    return at;
            }
        }

        return -1;
    }

    private static void Hide(StringBuilder text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] != '\n')
            {
                continue;
            }

            var before = at - 1;
            for (; before >= start && text[before] is ' ' or '\t' or '\r'; before--)
            {
                text[before] = Space;
            }

            if (IsEscape(text, start, before))
            {
                text[before] = Escape;
            }

            text[at] = Break;
            for (; at + 1 < end && text[at + 1] is ' ' or '\t' or '\r'; at++)
            {
                text[at + 1] = Space;
            }
        }
    }

    /// <summary>Whether the character is a backslash that no other one has escaped.</summary>
    private static bool IsEscape(StringBuilder text, int start, int at)
    {
        var backslashes = 0;
        for (; at >= start && text[at] == '\\'; at--)
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }
}
