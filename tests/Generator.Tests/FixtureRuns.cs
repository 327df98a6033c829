using System.Collections.Concurrent;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests;

/// <summary>The first run over each fixture, shared by the tests that only look at what it generated.</summary>
internal static class FixtureRuns
{
    private static readonly ConcurrentDictionary<string, Lazy<GeneratorRun>> s_runs = new(StringComparer.Ordinal);
    private static readonly Lazy<GeneratorRun> s_all = new(() => GeneratorRun.Of([SpecFile.Bundled, .. Fixture.ReadAll()]));

    /// <summary>Gets the run over the bundled document and all fixtures in one project.</summary>
    public static GeneratorRun All => s_all.Value;

    /// <summary>Returns the run over a fixture, or over the bundled document.</summary>
    public static GeneratorRun Of(string name) =>
        s_runs.GetOrAdd(name, name => new Lazy<GeneratorRun>(() => GeneratorRun.Of(Read(name)))).Value;

    /// <summary>Returns the documents of a fixture, or the bundled document.</summary>
    public static SpecFile[] Read(string name) => name == "cloudforce-one" ? [SpecFile.Bundled] : Fixture.Read(name);
}
