using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>
/// Rewrites constructs of published documents that YamlDotNet rejects: double-quoted scalars that continue on a line without
/// further indentation, which YAML forbids and most parsers accept, and block scalars that begin with a line of spaces. Tabs before a
/// comment, which YAML allows and YamlDotNet rejects, become spaces.
/// </summary>
/// <remarks>
/// Each character is replaced by one other character, so that no position changes. <see cref="Restore"/> then converts a parsed
/// value to the value of the original text.
/// </remarks>
internal sealed class YamlRecovery
{
    // Private use characters that replace the white space around a line break.
    private const char Break = '\uE7F0';
    private const char Space = '\uE7F1';
    private const char Escape = '\uE7F2';

    // YAML treats it as a line break and keeps it.
    private const char LineSeparator = '\u2028';

    // After each rewritten scalar the document is parsed again from its start.
    private const int MaximumQuotedScalars = 200;
    private const int MaximumCharactersParsed = 40_000_000;

    private const int MaximumLinesAhead = 3;

    private static readonly Regex s_folded = new($"{Escape}?[{Break}{Space}]+", RegexOptions.CultureInvariant);
    private static readonly Regex s_blankBlock = new(
        @"([|>][-+0-9]{0,2}[ \t]*(?: #[^\n]*)?\r?\n)((?: +\r?\n)+)", RegexOptions.CultureInvariant);
    private int _quotes;
    private bool _hasBlocks;

    /// <summary>Initializes a new instance of the <see cref="YamlRecovery"/> class.</summary>
    /// <param name="text">The YAML text.</param>
    public YamlRecovery(string text) => Text = text;

    /// <summary>Gets the text with the constructs rewritten that were found so far.</summary>
    public string Text { get; private set; }

    /// <summary>Rewrites the construct that the parser rejected.</summary>
    /// <param name="exception">The exception of the parser.</param>
    /// <param name="at">The position up to which the parser has read, where the exception has none.</param>
    /// <param name="isValid"><c>true</c> if YAML allows the construct; otherwise, <c>false</c>.</param>
    /// <returns><c>true</c> if the text was changed and should be parsed again; otherwise, <c>false</c>.</returns>
    public bool TryRecover(YamlException exception, int at, out bool isValid)
    {
        isValid = exception.Message.Contains("invalid tab as indentation") || exception.Message.Contains("tab character that violate");
        return exception switch
        {
            _ when isValid => RewriteTabs(at),
            SyntaxErrorException when at < Text.Length && Text[at] == '"' && exception.Message.Contains("found wrong indentation")
                => RewriteQuoted(at),
            SemanticErrorException when exception.Message.Contains("spaces in") => RewriteBlocks(),
            _ => false,
        };
    }

    /// <summary>Returns the value that a scalar has in the original text.</summary>
    public string Restore(string value)
    {
        if (_hasBlocks && value.IndexOf(LineSeparator) >= 0)
        {
            value = value.Replace(LineSeparator.ToString(), "");
        }

        // A line break within quotes is a space, or nothing after a backslash. Of several line breaks the first is dropped.
        return _quotes == 0 ? value : s_folded.Replace(value, folded =>
        {
            var breaks = folded.Value.Count(character => character == Break);
            return breaks == 1 && folded.Value[0] != Escape ? " " : new string('\n', breaks - 1);
        });
    }

    /// <summary>Replaces the lines of spaces at the beginning of block scalars with empty lines.</summary>
    private bool RewriteBlocks()
    {
        if (_hasBlocks || Text.IndexOf(LineSeparator) >= 0)
        {
            return false;
        }

        _hasBlocks = true;
        Text = s_blankBlock.Replace(Text, block => block.Groups[1].Value + block.Groups[2].Value.Replace(' ', LineSeparator));
        return true;
    }

    /// <summary>
    /// Replaces the tabs before the next comments, and in the next blank lines. The parser has read some lines more than it reports.
    /// </summary>
    private bool RewriteTabs(int at)
    {
        var text = new StringBuilder(Text);
        var isRewritten = false;
        var contentLines = 0;
        for (var start = Text.LastIndexOf('\n', Math.Max(at - 1, 0)) + 1; start < Text.Length; start = NextLine(start))
        {
            var content = start;
            while (content < Text.Length && Text[content] is ' ' or '\t')
            {
                content++;
            }

            if (content == Text.Length || Text[content] is '#' or '\r' or '\n')
            {
                isRewritten |= Text.IndexOf('\t', start, content - start) >= 0;
                text.Replace('\t', ' ', start, content - start);
            }
            else if (isRewritten || ++contentLines > MaximumLinesAhead)
            {
                break;
            }
        }

        Text = text.ToString();
        return isRewritten;
    }

    private int NextLine(int start)
    {
        var end = Text.IndexOf('\n', start);
        return end < 0 ? Text.Length : end + 1;
    }

    private bool RewriteQuoted(int start)
    {
        if (_quotes == MaximumQuotedScalars || (long)(_quotes + 1) * Text.Length > MaximumCharactersParsed)
        {
            return false;
        }

        var end = FindEndOfQuoted(start);
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

    private int FindEndOfQuoted(int start)
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

    /// <summary>Determines whether a character is a backslash that is not itself escaped.</summary>
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
