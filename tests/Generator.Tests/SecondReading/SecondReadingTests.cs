using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.SecondReading;

/// <summary>Two readings of one document that know nothing of each other agree on every operation, parameter and property.</summary>
public sealed class SecondReadingTests
{
    [Fact]
    public Task Bundled_document_is_read_alike() => AssertReadAlikeAsync(SpecFile.Bundled, operations: 23);

    [RealDocumentTheory]
    [InlineData("cloudforce-one-requests.json", 23)]
    [InlineData("cloudforce-one.json", 130)]
    public Task Real_document_is_read_alike(string name, int operations) =>
        AssertReadAlikeAsync(new SpecFile(name, RealDocuments.Read(name)), operations);

    private static async Task AssertReadAlikeAsync(SpecFile spec, int operations)
    {
        var theirs = (await NSwagReading.ReadAsync(spec.Text!)).ToDictionary(operation => operation.Key, StringComparer.Ordinal);
        var ours = ModelReading.Read(spec).ToDictionary(operation => operation.Key, StringComparer.Ordinal);

        Assert.Equal(operations, ours.Count);
        Assert.Equal(theirs.Keys.Order(StringComparer.Ordinal), ours.Keys.Order(StringComparer.Ordinal));
        var differences = theirs.SelectMany(pair => Differences(pair.Key, pair.Value, ours[pair.Key])).ToList();
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static IEnumerable<string> Differences(string operation, OperationReading theirs, OperationReading ours)
    {
        foreach (var (their, our) in new[] { (theirs.Parameters, ours.Parameters), (theirs.Properties, ours.Properties) })
        {
            var expected = their.Select(name => ours.Paging.Contains(name.TrimEnd('!')) ? name.TrimEnd('!') : name).ToList();

            // A list that has numbers for its pages needs no cursor.
            foreach (var missing in expected.Except(our).Where(name => name != "query cursor" || ours.Paging.Count == 0))
            {
                yield return $"{operation}: the generator does not have {missing}";
            }

            foreach (var more in our.Except(expected))
            {
                yield return $"{operation}: only the generator has {more}";
            }
        }
    }
}
