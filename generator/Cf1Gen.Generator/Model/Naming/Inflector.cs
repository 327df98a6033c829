using System;
using System.Collections.Generic;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Finds the singular of English nouns, as far as the names of resources require it.</summary>
internal static class Inflector
{
    private static readonly string[] s_esEndings = ["sses", "shes", "ches", "xes", "zzes", "uses", "iases"];

    // Plurals whose singular ends in e.
    private static readonly string[] s_eEndings = ["ouses", "auses", "caches", "cookies", "movies"];

    private static readonly string[] s_uncountable = ["series", "species", "news"];
    private static readonly string[] s_singularsInS = ["alias", "bias", "canvas", "atlas", "analytics"];

    // Words of which only the whole is a singular: sys, but not keys.
    private static readonly HashSet<string> s_acronyms = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws", "cms", "dns", "gas", "gps", "https", "k8s", "kms", "mms", "nas", "os", "pos", "rms", "sas", "sms", "sns", "sqs", "sys",
        "tls", "vps",
    };

    /// <summary>Returns the singular of a noun.</summary>
    public static string Singular(string word)
    {
        if (s_acronyms.Contains(word) || Any(s_uncountable, word) || Any(s_singularsInS, word))
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

        if (word.Length > 5 && EndsWith(word, "lyses"))
        {
            return word.Substring(0, word.Length - 2) + "is";
        }

        if (Any(s_esEndings, word))
        {
            return word.Substring(0, word.Length - 2);
        }

        var isPlural = word.Length > 2 && EndsWith(word, "s") && !EndsWith(word, "ss") && !EndsWith(word, "us") && !EndsWith(word, "is");
        return isPlural ? word.Substring(0, word.Length - 1) : word;
    }

    /// <summary>Determines whether the last word of a name is a plural.</summary>
    public static bool EndsInPlural(string name)
    {
        var words = WordSplitter.Split(name);
        return words.Count > 0 && Singular(words[words.Count - 1]) != words[words.Count - 1];
    }

    /// <summary>Returns a name in Pascal case with its last word in the singular.</summary>
    public static string SingularizeLastWord(string name)
    {
        var words = WordSplitter.Split(name);
        var last = words.Count == 0 ? name : words[words.Count - 1];
        return name.Substring(0, name.Length - last.Length) + Singular(last);
    }

    private static bool Any(string[] endings, string word)
    {
        foreach (var ending in endings)
        {
            if (EndsWith(word, ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
