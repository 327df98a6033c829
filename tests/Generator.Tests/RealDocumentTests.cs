using System.Diagnostics;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests;

/// <summary>The client of every published document compiles without a warning.</summary>
public sealed class RealDocumentTests(ITestOutputHelper output)
{
    public static TheoryData<string> Documents => [.. RealDocuments.Names.Where(name => !IsWhole(name))];

    public static TheoryData<string> WholeDocuments => [.. RealDocuments.Names.Where(IsWhole)];

    [RealDocumentTheory]
    [MemberData(nameof(Documents), DisableDiscoveryEnumeration = true)]
    public void Real_document_generates_and_compiles(string name)
    {
        var run = Generate(name);

        var watch = Stopwatch.StartNew();
        run.AssertCompiles();
        output.WriteLine($"compiled in {watch.ElapsedMilliseconds} ms");
        Assert.DoesNotContain(run.Diagnostics, found => found.DefaultSeverity == DiagnosticSeverity.Error);
    }

    /// <summary>The whole of an API with a thousand operations is too much to compile in every run of the tests.</summary>
    [RealDocumentTheory]
    [MemberData(nameof(WholeDocuments), DisableDiscoveryEnumeration = true)]
    public void Whole_api_generates(string name)
    {
        var run = Generate(name);

        Assert.DoesNotContain(run.Diagnostics, found => found.DefaultSeverity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(
            run.Compilation.SyntaxTrees.SelectMany(tree => tree.GetDiagnostics()), found => found.Severity == DiagnosticSeverity.Error);
    }

    private static bool IsWhole(string name) => name.StartsWith("whole" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private GeneratorRun Generate(string name)
    {
        var watch = Stopwatch.StartNew();
        var run = GeneratorRun.Of(new SpecFile(Path.GetFileName(name), RealDocuments.Read(name)));
        output.WriteLine($"{name}: generated in {watch.ElapsedMilliseconds} ms");
        var texts = run.Files.Values;
        output.WriteLine(
            $"{run.Files.Count} files, {texts.Sum(text => text.Count(c => c == '\n'))} lines, {texts.Sum(text => text.Length)} characters");
        foreach (var group in run.Diagnostics.GroupBy(found => (found.Id, found.DefaultSeverity)))
        {
            output.WriteLine($"{group.Key.DefaultSeverity} {group.Key.Id}: {group.Count()}, first: {GeneratorRun.Describe(group.First())}");
        }

        run.AssertRepeats();
        return run;
    }
}
