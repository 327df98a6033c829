using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>One run of the generator in a consumer's project, and what may follow it. Immutable, as the driver is.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _code;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation code)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(code, out var compilation, out _);
        _code = code;
        Compilation = compilation;
        Result = _driver.GetRunResult().Results.Single();
    }

    public GeneratorRunResult Result { get; }

    /// <summary>The project with what was generated.</summary>
    public Compilation Compilation { get; }

    /// <summary>Gets the diagnostics in their order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. Result.Diagnostics.OrderBy(found => found.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(found => found.Location.GetLineSpan().StartLinePosition)
        .ThenBy(found => found.Id, StringComparer.Ordinal)
        .ThenBy(Message, StringComparer.Ordinal)];

    /// <summary>The generated files by name.</summary>
    public ImmutableSortedDictionary<string, string> Files =>
        Result.GeneratedSources.ToImmutableSortedDictionary(
            source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Why each file and each diagnostic is what it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons =>
        [.. Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>The first run in a project without code of its own.</summary>
    public static GeneratorRun Of(params SpecFile[] specs) => Beside([], specs);

    /// <summary>The first run in a project with code.</summary>
    public static GeneratorRun Beside(string[] sources, params SpecFile[] specs) =>
        new(CreateDriver(specs), ConsumerProject.Create(sources));

    /// <summary>The first run in a project that references other libraries.</summary>
    public static GeneratorRun WithReferences(MetadataReference[] references, params SpecFile[] specs) =>
        new(CreateDriver(specs), ConsumerProject.Create().AddReferences(references));

    /// <summary>
    /// Runs in a project without code, once more after an edit, and compiles. For every document, the
    /// generator does not throw, the second run does nothing, and the compiler reports nothing.
    /// </summary>
    public static GeneratorRun Clean(params SpecFile[] specs)
    {
        var run = Of(specs);
        run.AssertRepeats();
        run.AssertCompiles();
        return run;
    }

    /// <summary>The next run, after an edit of C#.</summary>
    public GeneratorRun AfterEdit(string source) =>
        new(_driver, _code.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ConsumerProject.ParseOptions)));

    /// <summary>The next run, with all files read anew.</summary>
    public GeneratorRun AfterReading(params SpecFile[] specs) =>
        new(_driver.ReplaceAdditionalTexts([.. specs.Select(spec => spec.ToAdditionalText())]), _code);

    /// <summary>The next run, with the same files and new settings.</summary>
    public GeneratorRun AfterSetting(params SpecFile[] specs) =>
        new(_driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptionsProvider(specs)), _code);

    /// <summary>Why each output of a step is what it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    /// <summary>The values that a step gave.</summary>
    public IReadOnlyList<object> Values(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value)];

    /// <summary>
    /// Fails when the generator was ended by an exception, or a second run over the same input does anything or writes anything else.
    /// </summary>
    public void AssertRepeats()
    {
        Assert.Null(Result.Exception);
        var again = AfterEdit("class Edited;");
        Assert.Null(again.Result.Exception);
        Assert.Equal(Files, again.Files);
        Assert.Equal(Diagnostics.Select(Describe), again.Diagnostics.Select(Describe));
        again.AssertCached();
    }

    /// <summary>Fails when any step of the run did anything.</summary>
    public void AssertCached()
    {
        var steps = Result.TrackedSteps.SelectMany(step => step.Value).Concat(Result.TrackedOutputSteps.SelectMany(step => step.Value));
        Assert.All(
            steps.SelectMany(step => step.Outputs, (step, output) => (step.Name, output.Reason)),
            output =>
                Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                    $"{output.Name}: {output.Reason}"));
    }

    /// <summary>Fails when the compiler has a warning for the project with what was generated.</summary>
    public void AssertCompiles()
    {
        var found = ConsumerProject.Compile(Compilation);
        Assert.True(found.Count == 0, string.Join("\n", found.Take(40).Select(Quote)));
    }

    /// <summary>A diagnostic as a build prints it, without the folder.</summary>
    public static string Describe(Diagnostic found)
    {
        var place = found.Location.GetLineSpan();
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {found.DefaultSeverity} {found.Id}: {Message(found)}");
    }

    private static CSharpGeneratorDriver CreateDriver(SpecFile[] specs) => CSharpGeneratorDriver.Create(
        [new Cf1Generator().AsSourceGenerator()],
        specs.Select(spec => spec.ToAdditionalText()),
        ConsumerProject.ParseOptions,
        new InMemoryOptionsProvider(specs),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static string Quote(Diagnostic found)
    {
        var place = found.Location.GetLineSpan();
        var line = found.Location.SourceTree?.GetText().Lines[place.StartLinePosition.Line].ToString().Trim();
        return $"{Describe(found)}\n    {line}";
    }

    private static string Message(Diagnostic found) => found.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
