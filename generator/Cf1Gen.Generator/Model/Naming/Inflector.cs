using System;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>As much English as names of resources need.</summary>
internal static class Inflector
{
    private static readonly string[] s_esEndings = ["sses", "shes", "ches", "xes", "zzes", "uses", "iases"];

    // Their singular ends in e.
    private static readonly string[] s_eEndings = ["ouses", "auses", "caches", "cookies", "movies"];

    private static readonly string[] s_both = ["series", "species", "news"];
    private static readonly string[] s_singulars = ["alias", "bias", "canvas", "atlas"];

    public static string Singular(string word)
    {
        if (Any(s_both, word) || Any(s_singulars, word))
        {
            return word;
        }

        if (Any(s_eEndings, word) || string.Equals(word, "uses", StringComparison.OrdinalIgnoreCase))
        {
            return word.Substring(0, word.Length - 1);
        }

        if (word.Length > 4 && EndsWith(word, "ies"))
        {
            return word.Substring(0, word.Length - 3) + "y";
        }

        if (Any(s_esEndings, word))
        {
            return word.Substring(0, word.Length - 2);
        }

        var isPlural = word.Length > 2 && EndsWith(word, "s") && !EndsWith(word, "ss") && !EndsWith(word, "us") && !EndsWith(word, "is");
        return isPlural ? word.Substring(0, word.Length - 1) : word;
    }

    public static string Plural(string word)
    {
        if (word.Length == 0 || Any(s_both, word) || Singular(word) != word)
        {
            return word;
        }

        if (EndsWith(word, "y") && word.Length > 1 && "aeiou".IndexOf(word[word.Length - 2]) < 0)
        {
            return word.Substring(0, word.Length - 1) + "ies";
        }

        var needsE = EndsWith(word, "s") || EndsWith(word, "x") || EndsWith(word, "z") || EndsWith(word, "ch") || EndsWith(word, "sh");
        return word + (needsE ? "es" : "s");
    }

    private static bool Any(string[] endings, string word) => Array.Exists(endings, ending => EndsWith(word, ending));

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
