using System.Text;
using Cf1Gen.Conformance;

namespace Cf1Gen.Generator.Tests.Conformance;

/// <summary>Runs <c>tests/Cf1Gen.Conformance</c> over the documents of the repository.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Requests_and_results_of_the_documents_here_are_those_of_the_document()
    {
        var log = new StringBuilder();

        var report = await new ConformanceRun(new ConformanceOptions { PrintsAll = true }, new StringWriter(log), TextWriter.Null).RunAsync();

        output.WriteLine(log.ToString());
        Assert.True(!report.Findings.Any(), log.ToString());
        Assert.InRange(report.Requests.Judged, 295, int.MaxValue);
        Assert.InRange(report.Responses.Judged, 285, int.MaxValue);
    }
}
