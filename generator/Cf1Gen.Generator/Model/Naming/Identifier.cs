using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cf1Gen.Generator.Common;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Converts any text to a valid C# identifier of ASCII letters, digits and underscores.</summary>
internal static class Identifier
{
    private const int MaximumLength = 100;

    private static readonly Dictionary<string, string> s_symbols = new(StringComparer.Ordinal)
    {
        [""] = "Empty",
        ["<"] = "LessThan",
        ["<="] = "LessThanOrEqual",
        [">"] = "GreaterThan",
        [">="] = "GreaterThanOrEqual",
        ["="] = "Equal",
        ["=="] = "Equal",
        ["!="] = "NotEqual",
        ["+"] = "Plus",
        ["-"] = "Minus",
        ["*"] = "Asterisk",
        ["/"] = "Slash",
        ["%"] = "Percent",
        ["&"] = "And",
        ["|"] = "Or",
        ["!"] = "Not",
        ["~"] = "Tilde",
        ["."] = "Dot",
        [","] = "Comma",
        ["@"] = "At",
        ["#"] = "Hash",
        ["$"] = "Dollar",
        ["?"] = "QuestionMark",
        [" "] = "Space",
        ["_"] = "Underscore",
    };

    /// <summary>Returns a name for a type or a member.</summary>
    public static string Pascal(string text) => s_symbols.TryGetValue(text, out var name) ? name : Pascal(WordSplitter.Split(text), text);

    /// <summary>Returns a name for a type or a member.</summary>
    /// <param name="words">The words of the name.</param>
    /// <param name="origin">The text that the words come from. Its hash is the name when there are no words.</param>
    public static string Pascal(IEnumerable<string> words, string origin)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            // 1.1 and 11 have different names.
            if (name.Length > 0 && IsDigit(name[name.Length - 1]) && IsDigit(word[0]))
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(word[0])).Append(word.Substring(1).ToLowerInvariant());
        }

        if (name.Length == 0)
        {
            return "Value" + Hash(origin);
        }

        if (IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.Length <= MaximumLength ? name.ToString() : name.ToString(0, MaximumLength) + Hash(origin);
    }

    /// <summary>Returns the name of the parameter for a member, with an <c>@</c> before a keyword.</summary>
    public static string Parameter(string pascal)
    {
        var name = LowerFirst(pascal);
        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
    }

    /// <summary>Returns the name of the private field for a member.</summary>
    public static string Field(string pascal) => "_" + LowerFirst(pascal);

    /// <summary>Returns eight hexadecimal digits that depend only on the text.</summary>
    public static string Hash(string text)
    {
        var hash = text.Aggregate(2166136261u, (current, c) => unchecked((current ^ c) * 16777619u));
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static string LowerFirst(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
