using System;
using System.Linq;
using Markdig;
using Markdig.Parsers;

namespace Cf1Gen.Generator.CSharp.Text.Markup;

/// <summary>Converts the Markdown of a description to HTML. OpenAPI's descriptions are CommonMark, which may contain HTML.</summary>
internal static class MarkdownText
{
    /// <summary>The length from which a text is not parsed. No description that a person reads is that long.</summary>
    private const int MaximumLength = 50_000;

    /// <summary>The characters that can be markup at any place of a text; an underscore within a word is not.</summary>
    private static readonly char[] s_markup = ['`', '*', '_', '<', '[', '|', '\\', '&', '~', ':'];

    private static readonly Lazy<MarkdownPipeline> s_pipeline = new(CreatePipeline);

    /// <summary>Returns the text as HTML; <c>null</c> if it has no markup, or cannot be parsed.</summary>
    public static string? ToHtml(string text)
    {
        var isOneLine = text.IndexOf('\n') < 0;
        if (text.Length > MaximumLength || !(MayHaveMarkup(text) || (!isOneLine && text.Split('\n').Any(MayBeBlock))))
        {
            return null;
        }

        try
        {
            // "# of items", "> 0" and "1. of January" are no headings, quotes and lists without a second line.
            return Markdown.ToHtml(isOneLine ? WithoutBlock(text) : text, s_pipeline.Value);
        }
        catch (ArgumentException)
        {
            // The library limits how deeply elements are nested.
            return null;
        }
    }

    private static bool MayHaveMarkup(string text)
    {
        for (var i = text.IndexOfAny(s_markup); i >= 0; i = text.IndexOfAny(s_markup, i + 1))
        {
            var isMarkup = text[i] switch
            {
                '_' => i == 0 || i == text.Length - 1 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]),
                ':' => string.CompareOrdinal(text, i, "://", 0, 3) == 0,
                _ => true,
            };
            if (isMarkup)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a line can separate paragraphs, or be other than a part of one.</summary>
    private static bool MayBeBlock(string line)
    {
        var start = line.TrimStart(' ');
        return start.Length == 0 || start[0] is '#' or '>' or '-' or '+' or '=' || char.IsDigit(start[0]);
    }

    private static string WithoutBlock(string text)
    {
        var start = text.TrimStart(' ', '\t');
        var digits = start.TakeWhile(char.IsDigit).Count();
        return digits > 0 && digits < start.Length && start[digits] is '.' or ')'
            ? start.Insert(digits, "\\")
            : start.Length > 0 && start[0] is '#' or '>' or '-' or '+' or '=' ? "\\" + start
            : start.StartsWith("* ", StringComparison.Ordinal) ? "\\" + start
            : start;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks();

        // Descriptions are indented by the format of their document more often than they contain indented code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
