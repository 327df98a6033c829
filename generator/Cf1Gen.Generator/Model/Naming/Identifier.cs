using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cf1Gen.Generator.Common;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Converts any text to a valid C# identifier of letters, digits and underscores. Letters of all scripts are kept.</summary>
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

    // The meaning of a sign in front of a name or a comparison after it is never left out: created_at and -created_at are two orders.
    private static readonly string[] s_comparisons = ["<=", ">=", "!=", "<", ">"];

    /// <summary>Returns a name for a type or a member.</summary>
    public static string Pascal(string text) => s_symbols.TryGetValue(text, out var name) ? name : Pascal(Words(text), text);

    /// <summary>Returns a name in which symbols are words, <c>EtcGmtPlus0</c>.</summary>
    public static string Spell(string text)
    {
        // A name of so many words would be cut off anyway.
        if (text.Length > MaximumLength)
        {
            return Pascal(text);
        }

        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSpelled(text, i))
            {
                continue;
            }

            words.AddRange(WordSplitter.Split(text.Substring(start, i - start)));
            if (i < text.Length)
            {
                words.AddRange(WordSplitter.Split(s_symbols[text[i].ToString()]));
            }

            start = i + 1;
        }

        return Pascal(words, text);
    }

    /// <summary>Returns a name that keeps the case and the separators of the text, <c>User_id</c>.</summary>
    public static string Keep(string text)
    {
        var normalized = IdentifierCharacters.Normalize(text);
        var name = new string([.. normalized.Select(c => IsWordCharacter(c) || IdentifierCharacters.IsMark(c) ? c : '_')])
            .TrimStart([.. normalized.Where(c => c == '_' || IdentifierCharacters.IsMark(c)), '_'])
            .TrimEnd('_');
        return name.Length is 0 or > MaximumLength ? Pascal(text)
            : IsDigit(name[0]) ? "_" + name
            : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>Returns a value indicating whether a text consists of words and of single separators between them.</summary>
    public static bool IsPlain(string text) => text.Length > 0 && IsWordCharacter(text[0]) && IsWordCharacter(text[text.Length - 1])
        && text.All(c => IsWordCharacter(c) || c is '_' or '-');

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

    private static IReadOnlyList<string> Words(string text)
    {
        var words = WordSplitter.Split(text);
        if (words.Count == 0)
        {
            return words;
        }

        var comparison = IsWordCharacter(text[0]) && !IsWordCharacter(text[text.Length - 1])
            ? Array.Find(s_comparisons, symbol => text.EndsWith(symbol, StringComparison.Ordinal))
            : null;
        var sign = text[0] is '+' or '-' && IsWordCharacter(text[1]) ? text.Substring(0, 1) : null;
        return comparison is null && sign is null ? words
            : [.. SymbolWords(sign), .. words, .. SymbolWords(comparison)];
    }

    private static IReadOnlyList<string> SymbolWords(string? symbol) => symbol is null ? [] : WordSplitter.Split(s_symbols[symbol]);

    /// <summary>Separators between words are not spelled.</summary>
    private static bool IsSpelled(string text, int index) => s_symbols.ContainsKey(text[index].ToString())
        && !(text[index] is '_' or '-' or ' ' or '/' && index > 0 && index < text.Length - 1
            && IsWordCharacter(text[index - 1]) && IsWordCharacter(text[index + 1]));

    private static bool IsWordCharacter(char c) => IdentifierCharacters.IsWordCharacter(c);

    private static string LowerFirst(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);

    private static bool IsDigit(char c) => IdentifierCharacters.IsDigit(c);
}
