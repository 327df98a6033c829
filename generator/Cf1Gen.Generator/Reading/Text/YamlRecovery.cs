using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>
/// Makes readable what published documents have and YamlDotNet refuses: texts in double quotes that go on in a line which is not
/// indented further, which the rules forbid and most parsers read, and blocks of text that begin with a line of spaces.
/// </summary>
/// <remarks>
/// What is in the way is replaced character by character, so that no position changes. <see cref="Restore"/> then makes of a
/// value what the parser would have made of it.
/// </remarks>
internal sealed class YamlRecovery
{
    // Characters of the private use area in place of the white space around a line break.
    private const char Break = '\uE7F0';
    private const char Space = '\uE7F1';
    private const char Escape = '\uE7F2';

    // To YAML it is a line break that is kept as it is.
    private const char LineSeparator = '\u2028';

    // Each mended quoted text costs another reading of the document from its start.
    private const int MostQuotes = 200;
    private const int MostCharactersRead = 40_000_000;

    private static readonly Regex s_folded = new($"{Escape}?[{Break}{Space}]+", RegexOptions.CultureInvariant);
    private static readonly Regex s_blankBlock = new(@"([|>][-+0-9]{0,2}[ \t]*(?: #[^\n]*)?\r?\n)((?: +\r?\n)+)", RegexOptions.CultureInvariant);
    private int _quotes;
    private bool _hasBlocks;

    public YamlRecovery(string text) => Text = text;

    /// <summary>The document, with the texts in which a parser has stumbled made readable.</summary>
    public string Text { get; private set; }

    /// <summary>Makes readable what the parser stumbled over.</summary>
    /// <returns>Whether it is worth another try.</returns>
    public bool Mend(YamlException fault)
    {
        var at = (int)fault.Start.Index;
        return fault switch
        {
            SyntaxErrorException when at < Text.Length && Text[at] == '"' && fault.Message.Contains("found wrong indentation") => MendQuoted(at),
            SemanticErrorException when fault.Message.Contains("spaces in") => MendBlocks(),
            _ => false,
        };
    }

    /// <summary>The value of a scalar as it is without the mending.</summary>
    public string Restore(string value)
    {
        if (_hasBlocks && value.IndexOf(LineSeparator) >= 0)
        {
            value = value.Replace(LineSeparator.ToString(), "");
        }

        // A line break within quotes is a space, or nothing behind a backslash. Of several ones the first is left out.
        return _quotes == 0 ? value : s_folded.Replace(value, folded =>
        {
            var breaks = folded.Value.Count(character => character == Break);
            return breaks == 1 && folded.Value[0] != Escape ? " " : new string('\n', breaks - 1);
        });
    }

    /// <summary>In blocks of text, makes empty lines of the lines of spaces at the beginning.</summary>
    private bool MendBlocks()
    {
        if (_hasBlocks || Text.IndexOf(LineSeparator) >= 0)
        {
            return false;
        }

        _hasBlocks = true;
        Text = s_blankBlock.Replace(Text, block => block.Groups[1].Value + block.Groups[2].Value.Replace(' ', LineSeparator));
        return true;
    }

    private bool MendQuoted(int start)
    {
        if (_quotes == MostQuotes || (long)(_quotes + 1) * Text.Length > MostCharactersRead)
        {
            return false;
        }

        var end = EndOfQuoted(start);
        if (end < 0)
        {
            return false;
        }

        _quotes++;
        var text = new StringBuilder(Text);
        Fold(text, start + 1, end);
        Text = text.ToString();
        return true;
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

    private static void Fold(StringBuilder text, int start, int end)
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
