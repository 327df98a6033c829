namespace Cf1Gen.Repository.Tests;

/// <summary>Comments, messages, test names and pages are written in the words of the .NET documentation.</summary>
public sealed class WordTests
{
    private const int MostAllowed = 10;

    [Fact]
    public void Code_has_no_marked_word() => AssertUnmarked(Prose.InCode(), AllowedPhrase.InCode);

    [Fact]
    public void Pages_have_no_marked_word() => AssertUnmarked(Prose.InPages(), AllowedPhrase.InPages);

    [Theory]
    [InlineData("Code")]
    [InlineData("Pages")]
    public void Allowed_phrases_are_few_and_in_use(string kind)
    {
        var (lines, allowed) = kind == "Code" ? (Prose.InCode(), AllowedPhrase.InCode) : (Prose.InPages(), AllowedPhrase.InPages);
        var all = lines.ToList();

        Assert.True(allowed.Count <= MostAllowed, $"{allowed.Count} phrases are allowed.");
        Assert.All(allowed, phrase =>
        {
            Assert.NotEmpty(phrase.Reason);
            Assert.True(all.Exists(
                line => phrase.Covers(line) && Marked(line) is not null), $"{phrase.Path} does not contain '{phrase.Phrase}'.");
        });
    }

    [Theory]
    [InlineData("/// <summary>Tells how an answer is read.</summary>")]
    [InlineData("// A body that is no object.")]
    [InlineData("/// Who cancels it waits.")]
    [InlineData("/// <summary>What a client is created with.</summary>")]
    [InlineData("Value that stands beside another one")]
    public void Marked_word_is_found(string text) => Assert.NotNull(Marked(new TextLine("", 1, text)));

    [Theory]
    [InlineData("/// <summary>Reads a response.</summary>")]
    [InlineData("// A value that is no longer used.")]
    [InlineData("/// The standard error, and what follows.")]
    [InlineData("## What does it cost?")]
    [InlineData("// There is no key, and there are none to add.")]
    [InlineData("/// <param name=\"answer\">The response.</param>")]
    public void Other_words_are_not_marked(string text) => Assert.Null(Marked(new TextLine("", 1, Prose.WithoutCode(text))));

    private static void AssertUnmarked(IEnumerable<TextLine> lines, IReadOnlyList<AllowedPhrase> allowed)
    {
        var all = lines.ToList();
        Assert.NotEmpty(all);

        var marked = from line in all
                     where !allowed.Any(phrase => phrase.Covers(line))
                     let mark = Marked(line)
                     where mark is not null
                     select $"{line.Path}:{line.Number}: {mark}: {line.Text.Trim()}";
        var found = marked.ToList();
        Assert.True(found.Count == 0, $"{found.Count} lines\n" + string.Join('\n', found));
    }

    /// <summary>Returns the marked phrase of a line and what to write instead, or <see langword="null"/>.</summary>
    private static string? Marked(TextLine line) =>
        MarkedWord.All.Select(word => word.Find(line.Text) is { } phrase ? $"'{phrase}' (write: {word.Instead})" : null)
            .FirstOrDefault(mark => mark is not null);
}
