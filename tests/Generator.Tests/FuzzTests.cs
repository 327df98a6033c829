using System.Text;
using Cf1Gen.Fuzz;

namespace Cf1Gen.Generator.Tests;

/// <summary>A few of the mutants that <c>tests/Cf1Gen.Fuzz</c> makes by the thousand, the same ones each time.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Mutants_of_the_documents_here_generate_and_compile()
    {
        var log = new StringBuilder();

        // Not the documents of the world outside: the same mutants everywhere.
        var options = new FuzzOptions { Count = 200, Seed = 1, CompileEvery = 1, Folders = FuzzOptions.RepositoryFolders, Limit = TimeSpan.FromMinutes(1) };
        var report = new FuzzRun(options, new StringWriter(log)).Run();

        output.WriteLine(log.ToString());
        Assert.Equal(options.Count, report.Compiled);
        Assert.True(report.FailedMutants == 0, log.ToString());
    }
}
