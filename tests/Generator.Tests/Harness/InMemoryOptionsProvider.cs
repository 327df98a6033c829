using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>Build settings as the compiler hands them over: a new object whenever anything in the project changed.</summary>
internal sealed class InMemoryOptionsProvider(IEnumerable<SpecFile> specs, InMemoryOptions? properties = null)
    : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, InMemoryOptions> _ofFiles = specs.ToDictionary(
        spec => spec.Path, spec => new InMemoryOptions(spec.ToOptions()));

    public override AnalyzerConfigOptions GlobalOptions { get; } = specs.Any(spec => spec.UsesDependencyInjection)
        ? new InMemoryOptions(ImmutableDictionary<string, string>.Empty.Add("build_property.Cf1DependencyInjection", "true"))
        : properties ?? InMemoryOptions.Empty;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => InMemoryOptions.Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        _ofFiles.GetValueOrDefault(textFile.Path, InMemoryOptions.Empty);
}
