using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.NothingLost;

/// <summary>Each operation, parameter, property and enum value of a document is in the code, or named by a diagnostic.</summary>
public sealed class NothingLostTests(ITestOutputHelper output)
{
    public static TheoryData<string> Fixtures =>
        [.. Fixture.Names.Where(name => name is not ("two-clients" or "parts" or "settings-filters" or "settings-include-paths"))];

    public static TheoryData<string> Documents => [.. RealDocuments.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Nothing_of_a_fixture_is_lost(string name) => AssertNothingLost(Fixture.Read(name)[0]);

    [Fact]
    public void Nothing_of_the_bundled_document_is_lost() => AssertNothingLost(SpecFile.Bundled);

    [RealDocumentTheory]
    [MemberData(nameof(Documents), DisableDiscoveryEnumeration = true)]
    public void Nothing_of_a_real_document_is_lost(string name) =>
        AssertNothingLost(new SpecFile(Path.GetFileName(name), RealDocuments.Read(name)));

    private void AssertNothingLost(SpecFile spec)
    {
        var document = DocumentWords.Of(spec, GeneratedWords.Of(spec));

        output.WriteLine($"{document.Count} words");
        Assert.True(document.Lost.Count == 0, $"{document.Lost.Count} of {document.Count} lost:\n" + string.Join(
            "\n", document.Lost.Take(40)));
    }
}
