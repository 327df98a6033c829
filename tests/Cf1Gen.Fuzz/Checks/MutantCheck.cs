using System.Collections.Immutable;
using System.Diagnostics;
using Cf1Gen.Fuzz.Mutations;
using Cf1Gen.Generator;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Fuzz.Checks;

/// <summary>Checks the rules for every document: no exception, no hang, a location for each diagnostic, and C# that compiles.</summary>
internal static class MutantCheck
{
    public static CheckResult Run(Mutant mutant, bool compile, TimeSpan limit)
    {
        var spec = new SpecFile(mutant.FileName, mutant.Text);
        var clock = Stopwatch.StartNew();
        using var cancellation = new CancellationTokenSource(limit);
        try
        {
            var driver = Driver(spec)
                .RunGeneratorsAndUpdateCompilation(ConsumerProject.Create(), out var compilation, out _, cancellation.Token);
            var elapsed = clock.Elapsed;
            var result = driver.GetRunResult().Results.Single();
            List<Fault> faults = [.. GeneratorFaults(result, spec)];
            if (faults.Count == 0)
            {
                faults.AddRange(compile ? CompilerFaults(compilation) : SyntaxFaults(compilation));
                faults.AddRange(compile ? RepetitionFaults(result, spec) : []);
            }

            return new CheckResult(elapsed, faults);
        }
        catch (OperationCanceledException)
        {
            return new CheckResult(clock.Elapsed, [new Fault("too slow", $"The generator did not end within {limit}.")]);
        }
    }

    private static CSharpGeneratorDriver Driver(SpecFile spec) => CSharpGeneratorDriver.Create(
        [new Cf1Generator().AsSourceGenerator()], [spec.ToAdditionalText()], ConsumerProject.ParseOptions, new InMemoryOptionsProvider(
            [spec]));

    private static IEnumerable<Fault> GeneratorFaults(GeneratorRunResult result, SpecFile spec)
    {
        if (result.Exception is { } exception)
        {
            yield return new Fault("exception: " + exception.GetType().Name + " " + LastException.Frame(exception), exception.ToString());
        }

        foreach (var found in result.Diagnostics)
        {
            if (found.Id == "CF1001")
            {
                yield return new Fault("CF1001: " + LastException.Frame(), found.ToString());
            }

            if (!IsInside(found.Location.GetLineSpan(), spec))
            {
                yield return new Fault("place: " + found.Id, $"{found} is not within the document.");
            }
        }

        var names = result.GeneratedSources.IsDefault ? [] : result.GeneratedSources.Select(source => source.HintName).ToImmutableArray();
        foreach (var name in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return new Fault("hint name", $"{name.Key} is generated {name.Count()} times.");
        }
    }

    private static IEnumerable<Fault> SyntaxFaults(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => tree.GetDiagnostics()).Select(found => new Fault("syntax: " + found.Id, Quote(found)));

    private static IEnumerable<Fault> CompilerFaults(Compilation compilation) =>
        ConsumerProject.Compile(compilation).Select(found => new Fault("compiler: " + found.Id, Quote(found)));

    private static IEnumerable<Fault> RepetitionFaults(GeneratorRunResult first, SpecFile spec)
    {
        var second = Driver(spec).RunGenerators(ConsumerProject.Create()).GetRunResult().Results.Single();
        var same = first.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))
            .SequenceEqual(second.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())));
        return same ? [] : [new Fault("repetition", "A second run wrote something else.")];
    }

    private static bool IsInside(FileLinePositionSpan place, SpecFile spec)
    {
        var lines = spec.Text!.Count(c => c == '\n') + spec.Text!.Count(c => c is '\r' or '\u0085' or '\u2028' or '\u2029') + 1;
        return place.Path == spec.Path && place.StartLinePosition.Line < lines;
    }

    private static string Quote(Diagnostic found)
    {
        var line = found.Location.SourceTree?.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{found} in: {line}";
    }
}
