namespace Cf1Gen.Fuzz.Mutations;

/// <summary>Changes of the text of a document, independent of its content.</summary>
internal static class TextMutations
{
    public static IReadOnlyList<Step<Func<string, Random, string>>> All { get; } =
    [
        new("cut", Cut),
        new("hole", Hole),
        new("flip", Flip),
        new("insert", Insert),
        new("double line", DoubleLine),
        new("swap lines", SwapLines),
        new("indent", Indent),
        new("key", ReplaceWord),
        new("line endings", LineEndings),
    ];

    private static string Cut(string text, Random random) => text[..random.Next(text.Length + 1)];

    private static string Hole(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        return text.Remove(start, Math.Min(text.Length - start, random.Next(1, 40)));
    }

    private static string Flip(string text, Random random)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            characters[random.Next(characters.Length)] ^= (char)(1 << random.Next(7));
        }

        return new string(characters);
    }

    private static string Insert(string text, Random random) => text.Insert(random.Next(text.Length + 1), Hostile.Text(random));

    private static string DoubleLine(string text, Random random) => OnLines(text, random, (lines, at) => lines.Insert(at, lines[at]));

    private static string SwapLines(string text, Random random) => OnLines(text, random, (lines, at) =>
    {
        var other = random.Next(lines.Count);
        (lines[at], lines[other]) = (lines[other], lines[at]);
    });

    private static string Indent(string text, Random random) => OnLines(text, random, (lines, at) =>
    {
        var change = random.Next(-4, 5);
        for (var count = random.Next(1, 5); count > 0 && at < lines.Count; count--, at++)
        {
            lines[at] = change > 0
                ? new string(' ', change) + lines[at]
                : lines[at][Math.Min(-change, lines[at].Length - lines[at].TrimStart().Length)..];
        }
    });

    private static string ReplaceWord(string text, Random random)
    {
        var word = Hostile.Keys[random.Next(Hostile.Keys.Count)];
        var at = word.Length == 0 ? -1 : text.IndexOf(word, random.Next(text.Length + 1), StringComparison.Ordinal);
        return at < 0 ? text : text.Remove(at, word.Length).Insert(at, Hostile.Key(random));
    }

    private static string LineEndings(string text, Random random)
    {
        string[] endings = ["\r\n", "\r", "\n\n", "\u2028"];
        return text.Replace("\n", endings[random.Next(endings.Length)], StringComparison.Ordinal);
    }

    private static string OnLines(string text, Random random, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count));
        return string.Join('\n', lines);
    }
}
