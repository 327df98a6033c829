using System.Text;

namespace Cf1Gen.Runtime.Tests.Json.Reading.Differential;

/// <summary>
/// Tests that the runtime accepts and reads the same texts as System.Text.Json. <c>tests/Cf1Gen.Fuzz -- json</c> creates more of them.
/// </summary>
public class DifferentialTests
{
    private const int Mutants = 20_000;
    private const int Seed = 20261130;

    [Fact]
    public void Texts_are_read_alike()
    {
        foreach (var text in SeedTexts.Models.Concat(SeedTexts.Others))
        {
            AssertAlike(text);
        }
    }

    [Fact]
    public void Truncated_texts_are_read_alike()
    {
        foreach (var text in SeedTexts.Models.Concat(SeedTexts.Others))
        {
            for (var length = 0; length < text.Length; length++)
            {
                AssertAlike(text[..length]);
            }
        }
    }

    [Fact]
    public void Mutants_are_read_alike()
    {
        var mutator = new JsonMutator(SeedTexts.Models, SeedTexts.Others, Seed);
        for (var index = 0; index < Mutants; index++)
        {
            AssertAlike(mutator.Create(index));
        }
    }

    private static void AssertAlike(byte[] text)
    {
        var difference = ReaderComparison.Compare(text) ?? ModelComparison.Compare(text);
        Assert.True(difference is null, $"{difference}\n{Encoding.Latin1.GetString(text)}");
    }
}
