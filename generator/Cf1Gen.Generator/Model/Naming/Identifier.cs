using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cf1Gen.Generator.Common;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Makes C# identifiers out of any text: only ASCII letters, digits and the underscore come out, and always a legal name.</summary>
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

    /// <summary>A name for a type or a member.</summary>
    public static string Pascal(string text) => s_symbols.TryGetValue(text, out var name) ? name : Pascal(WordSplitter.Of(text), text);

    /// <summary>A name for a type or a member from words; what they were taken from names what has none.</summary>
    public static string Pascal(IEnumerable<string> words, string origin)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            // 1.1 and 11 must not become one name.
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

    /// <summary>A name for a parameter, with an <c>@</c> before a keyword.</summary>
    public static string Camel(string text) => Parameter(Pascal(text));

    /// <summary>The parameter that goes with a member's name.</summary>
    public static string Parameter(string pascal)
    {
        var name = LowerFirst(pascal);
        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
    }

    /// <summary>The private field that goes with a member's name.</summary>
    public static string Field(string pascal) => "_" + LowerFirst(pascal);

    /// <summary>Eight hexadecimal digits that depend on the text alone, on every machine.</summary>
    public static string Hash(string text)
    {
        var hash = text.Aggregate(2166136261u, (current, c) => unchecked((current ^ c) * 16777619u));
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static string LowerFirst(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
