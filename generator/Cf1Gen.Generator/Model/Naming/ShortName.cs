using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Shortens names that are too long to be read.</summary>
internal static class ShortName
{
    /// <summary>The number of characters above which a name is shortened.</summary>
    public const int MaximumLength = 60;

    /// <summary>The numbers of characters that the start of a shortened name has at most.</summary>
    private static readonly int[] s_maximumStarts = [24, MaximumLength / 2, MaximumLength * 2 / 3];

    /// <summary>Returns a name of at most 60 characters: the first and the last words of a longer one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="suffixLength">The length of what is appended to the name.</param>
    public static string Of(string name, int suffixLength = 0) =>
        name.Length <= MaximumLength - suffixLength ? name : Alternatives(name, suffixLength).First();

    /// <summary>Returns the name, or its short forms, the first choice first; at last, the whole name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="suffixLength">The length of what is appended to the name.</param>
    public static IEnumerable<string> Alternatives(string name, int suffixLength = 0)
    {
        var maximumLength = MaximumLength - suffixLength;
        if (name.Length > maximumLength)
        {
            var words = WordSplitter.Split(name);
            var shortNames = s_maximumStarts.Select(start => FirstAndLast(words, start, maximumLength)).OfType<string>().ToList();

            // Without its first word, a name is that of a part of another type as well.
            foreach (var shortName in shortNames.DefaultIfEmpty(FirstAndLast(words, maximumStart: 0, maximumLength)).OfType<string>())
            {
                yield return shortName;
            }
        }

        yield return name;
    }

    private static string? FirstAndLast(IReadOnlyList<string> words, int maximumStart, int maximumLength)
    {
        var first = TakeWhileShort(words, maximumStart);
        var last = TakeWhileShort([.. words.Skip(first.Count).Reverse()], maximumLength - first.Sum(word => word.Length));
        var name = Identifier.Pascal([.. first, .. last.AsEnumerable().Reverse()], "");
        return last.Count == 0 || name.Length > maximumLength || name[0] == '_' ? null : name;
    }

    private static List<string> TakeWhileShort(IReadOnlyList<string> words, int maximum)
    {
        var taken = new List<string>();
        var length = 0;
        foreach (var word in words)
        {
            length += word.Length;
            if (length > maximum)
            {
                break;
            }

            taken.Add(word);
        }

        return taken;
    }
}
