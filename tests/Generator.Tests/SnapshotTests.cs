using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests;

/// <summary>Compares the generated files with snapshots, so that a change of the generator reads like a review.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string> Fixtures => new(Fixture.Names);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Fixture_is_generated_as_it_was(string name) => Verify(name, GeneratorRun.Clean(Fixture.Read(name)));

    [Fact]
    public void Bundled_document_is_generated_as_it_was() => Verify("cloudforce-one", GeneratorRun.Clean(SpecFile.Bundled));

    private static void Verify(string name, GeneratorRun run)
    {
        var inFull = CommonCode.StoredInFull.Contains(name);
        var files = run.Files.ToDictionary(
            file => file.Key,
            file => inFull ? file.Value : CommonCode.RemoveFrom(file.Value),
            StringComparer.Ordinal);
        files.Add("Diagnostics.txt", string.Concat(run.Diagnostics.Select(found => GeneratorRun.Describe(found) + "\n")));
        Snapshot.VerifyFolder(Repository.PathOf("tests/Generator.Tests/Snapshots/" + name), files);
    }
}
