using System.Text;
using Cf1Gen.Fuzz;

namespace Cf1Gen.Generator.Tests;

/// <summary>Runs a few of the mutants of <c>tests/Cf1Gen.Fuzz</c>, always the same ones.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Mutants_of_the_documents_here_generate_and_compile()
    {
        var log = new StringBuilder();

        // Not the documents of the world outside: the same mutants everywhere.
        var options = new FuzzOptions
        {
            Count = 200,
            Seed = 1,
            CompileEvery = 1,
            Folders = FuzzOptions.RepositoryFolders,
            Limit = TimeSpan.FromMinutes(1)
        };
        var report = new FuzzRun(options, new StringWriter(log)).Run();

        output.WriteLine(log.ToString());
        Assert.Equal(options.Count, report.Compiled);
        Assert.True(report.FailedMutants == 0, log.ToString());
    }
}
