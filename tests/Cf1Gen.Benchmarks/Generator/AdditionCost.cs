using System.Diagnostics;
using System.Globalization;
using Cf1Gen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>Measures how much longer the generator takes with a baseline and with overlays, in alternating runs.</summary>
internal static class AdditionCost
{
    private const int WarmUps = 15;
    private const int Rounds = 60;

    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp12);
    private static readonly CSharpCompilation s_project = Project("class Edited { void Method() { } }");
    private static readonly CSharpCompilation s_editedProject = Project("class Edited { int Method() => 1; }");

    /// <summary>Measures a document.</summary>
    /// <param name="path">The document.</param>
    /// <param name="baselinePath">The baseline of the document.</param>
    /// <param name="overlays">The overlays.</param>
    /// <param name="output">The writer of the ratios.</param>
    public static void Measure(string path, string baselinePath, IReadOnlyList<string> overlays, TextWriter output)
    {
        var document = new DocumentFile(path, File.ReadAllText(path));
        var baseline = new DocumentFile(baselinePath, File.ReadAllText(baselinePath));
        DocumentFile[] changes = [.. overlays.Select(overlay => new DocumentFile(overlay, File.ReadAllText(overlay)))];
        (string Name, Func<GeneratorDriver> Create)[] variants =
        [
            ("alone", () => Driver(document, null, [])),
            ("with a baseline", () => Driver(document, baseline, [])),
            ($"with {changes.Length} overlays", () => Driver(document, null, changes)),
            ("with both", () => Driver(document, baseline, changes)),
        ];
        for (var i = 0; i < WarmUps; i++)
        {
            Array.ForEach(variants, variant => Run(variant.Create(), s_project));
        }

        var runs = variants.Select(_ => new List<TimeSpan>()).ToList();
        var keystrokes = variants.Select(_ => new List<TimeSpan>()).ToList();
        var warm = Array.ConvertAll(variants, variant => variant.Create().RunGenerators(s_project));
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < variants.Length; i++)
            {
                runs[i].Add(Run(variants[i].Create(), s_project));
                keystrokes[i].Add(Run(warm[i], s_editedProject));
            }
        }

        for (var i = 0; i < variants.Length; i++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{variants[i].Name,-20} {Median(runs[i]).TotalMilliseconds,7:0.0} ms, ratio {Ratio(runs, i):0.00}; after an edit of C# {Median(keystrokes[i]).TotalMicroseconds,5:0} µs, ratio {Ratio(keystrokes, i):0.00}; {warm[i].GetRunResult().Diagnostics.Length} diagnostics"));
        }
    }

    // The load of the machine changes, and is nearly the same within a round.
    private static double Ratio(List<List<TimeSpan>> times, int index)
    {
        var ratios = times[index].Zip(times[0], (own, alone) => own / alone).Order().ToList();
        return ratios[ratios.Count / 2];
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static TimeSpan Run(GeneratorDriver driver, CSharpCompilation project)
    {
        var start = Stopwatch.GetTimestamp();
        driver.RunGenerators(project);
        return Stopwatch.GetElapsedTime(start);
    }

    private static CSharpGeneratorDriver Driver(DocumentFile document, DocumentFile? baseline, DocumentFile[] overlays)
    {
        var options = new DocumentOptions
        {
            ["Cf1Baseline"] = baseline?.Path,
            ["Cf1Overlays"] = string.Join('|', overlays.Select(overlay => overlay.Path)),
        };
        return CSharpGeneratorDriver.Create(
            [new Cf1Generator().AsSourceGenerator()],
            [document, .. baseline is null ? Array.Empty<AdditionalText>() : [baseline], .. overlays],
            s_language,
            new ProjectOptions(document, options));
    }

    private static CSharpCompilation Project(string code) =>
        CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(code, s_language)]);
}
