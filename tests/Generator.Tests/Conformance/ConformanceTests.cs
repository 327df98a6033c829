using System.Text;
using Cf1Gen.Conformance;

namespace Cf1Gen.Generator.Tests.Conformance;

/// <summary>Runs <c>tests/Cf1Gen.Conformance</c> over a half of the documents of the repository, always the same ones.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Requests_and_results_of_the_documents_here_are_those_of_the_document()
    {
        var log = new StringBuilder();

        var options = new ConformanceOptions { Count = 50, Seed = 1, PrintsAll = true };
        var report = await new ConformanceRun(options, new StringWriter(log), TextWriter.Null).RunAsync();

        output.WriteLine(log.ToString());
        Assert.True(!report.Findings.Any(), log.ToString());
        Assert.InRange(report.Requests.Judged, 118, int.MaxValue);
        Assert.InRange(report.Responses.Judged, 116, int.MaxValue);
    }
}
