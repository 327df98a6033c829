using System.Collections.Immutable;
using Cf1Gen.Generator.Analyzers;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Generator.Tests.Analyzers;

/// <summary>Calls of a client whose result is not used are reported.</summary>
public sealed class UnusedCallAnalyzerTests
{
    [Theory]
    [InlineData("void M() { client.Requests.ListAsync(); }", "CF1801")]
    [InlineData("async Task M() { client.Requests.ListAsync(); await Task.Yield(); }", "CF1801")]
    [InlineData("void M() { client?.Requests.ListAsync(); }", "CF1801")]
    [InlineData("void M() { client.Requests.ListAsync().AsPages(); }", "CF1801")]
    [InlineData("void M() { client.Requests.ListAsync(System.Threading.CancellationToken.None); }", "CF1801")]
    [InlineData("void M() { client.Requests.GetQuotaAsync(System.Threading.CancellationToken.None); }", "CF1802")]
    [InlineData("void M() { var pages = client.Requests.ListAsync().AsPages(); }", "")]
    [InlineData("void M() { client.Requests.GetQuotaAsync(); }", "CF1802")]
    [InlineData("void M() { client.Requests.DeleteAsync(\"1\"); }", "CF1802")]
    [InlineData("void M() { client?.Requests?.DeleteAsync(\"1\"); }", "CF1802")]
    [InlineData("void M() { client.SendAsync(System.Net.Http.HttpMethod.Get, \"/x\"); }", "CF1802")]
    [InlineData("void M() { System.Action run = () => { client.Requests.GetQuotaAsync(); }; run(); }", "CF1802")]
    [InlineData("async Task M() { client.Requests.GetQuotaAsync(); await Task.Yield(); }", "")]
    [InlineData("void M() { _ = F(); async Task F() { client.Requests.GetQuotaAsync(); await Task.Yield(); } }", "")]
    [InlineData("async Task M() { F(); await Task.Yield(); void F() { client.Requests.GetQuotaAsync(); } }", "CF1802")]
    [InlineData("async Task M() { await client.Requests.GetQuotaAsync(); }", "")]
    [InlineData("Task M() => client.Requests.GetQuotaAsync();", "")]
    [InlineData("void M() { _ = client.Requests.GetQuotaAsync(); }", "")]
    [InlineData("void M() { var task = client.Requests.GetQuotaAsync(); }", "")]
    [InlineData("void M() { client.Requests.GetQuotaAsync().Wait(); }", "")]
    [InlineData("async Task M() { await foreach (var item in client.Requests.ListAsync()) { } }", "")]
    [InlineData("void M() { client.ForAccount(\"1\"); }", "")]
    [InlineData("void M() { Task.Delay(1); }", "")]
    public async Task Unused_result_is_reported_once(string method, string expected)
    {
        var code = $"using System.Threading.Tasks; using Cf1Gen.CloudforceOne; class C(CloudforceOneClient client) {{ {method} }}";
        var compilation = GeneratorRun.Beside([code], SpecFile.Bundled).Compilation;

        var found = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new UnusedCallAnalyzer()))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected.Length == 0 ? [] : [expected], found.Select(diagnostic => diagnostic.Id));
    }
}
