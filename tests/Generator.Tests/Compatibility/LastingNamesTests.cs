using Cf1Gen.Compatibility;

namespace Cf1Gen.Generator.Tests.Compatibility;

/// <summary>Applies a few of the changes of <c>tests/Cf1Gen.Compatibility</c>, always the same ones.</summary>
public sealed class LastingNamesTests(ITestOutputHelper output)
{
    [Fact]
    public void Compatible_changes_of_the_documents_here_break_no_consumer()
    {
        using var log = new StringWriter();

        // Not the documents outside the repository: the same changes everywhere.
        var options = new CompatibilityOptions { Count = 100, Seed = 1, Paths = CompatibilityOptions.RepositoryPaths };
        var report = new CompatibilityRun(options, log).Run();

        output.WriteLine(log.ToString());
        Assert.InRange(report.Total.Changes, options.Count - 20, options.Count);
        Assert.True(report.Breaks.Count == 0, log.ToString());
    }
}
