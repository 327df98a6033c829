using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text.RegularExpressions;
using Cf1Gen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>
/// Measures the generator next to Microsoft.OpenApi alone, which reads the same document: in fresh processes, and in one that has run
/// before.
/// </summary>
internal static partial class GeneratorCost
{
    private const string Library = "library";
    private const string Generator = "generator";
    private const int Processes = 7;
    private const int LeastRounds = 5;
    private const int MostRounds = 200;
    private const int MostCandidates = 200;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan s_measured = TimeSpan.FromSeconds(30);
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp12);
    private static readonly CSharpCompilation s_project = Project("class Edited { void Method() { } }");
    private static readonly CSharpCompilation s_editedProject = Project("class Edited { int Method() => 1; }");

    /// <summary>Measures a document.</summary>
    /// <param name="path">The document.</param>
    /// <param name="output">The writer of the numbers.</param>
    public static void Measure(string path, TextWriter output)
    {
        MeasureProcesses(path, output);
        MeasureRounds(path, output);
    }

    /// <summary>Runs once in this process and prints the milliseconds, the compiled methods and the allocated bytes.</summary>
    /// <param name="work">The generator or the library.</param>
    /// <param name="path">The document.</param>
    /// <param name="output">The writer of the numbers.</param>
    public static void RunOnce(string work, string path, TextWriter output)
    {
        var document = new DocumentFile(path, File.ReadAllText(path));
        var methods = JitInfo.GetCompiledMethodCount();
        var bytes = GC.GetTotalAllocatedBytes();
        var start = Stopwatch.GetTimestamp();
        object result = work == Library ? Read(document) : Driver(document).RunGenerators(s_project);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{elapsed} {JitInfo.GetCompiledMethodCount() - methods} {GC.GetTotalAllocatedBytes() - bytes}"));
        GC.KeepAlive(result);
    }

    private static void MeasureProcesses(string path, TextWriter output)
    {
        var runs = new Dictionary<string, List<double[]>> { [Library] = [], [Generator] = [] };

        // The first processes read the files from the disk.
        for (var run = -1; run < Processes; run++)
        {
            foreach (var work in runs)
            {
                var numbers = RunProcess(work.Key, path);
                if (run >= 0)
                {
                    work.Value.Add(numbers);
                }
            }
        }

        output.WriteLine($"{Processes} fresh processes of each, in turn");
        foreach (var work in runs)
        {
            var ratios = work.Value.Zip(runs[Library], (own, library) => own[0] / library[0]);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Name(work.Key),-32} {Median(work.Value, 0),8:0.0} ms, ratio {Median(ratios):0.0}; "
                    + $"{Median(work.Value, 1):#,0} methods compiled, {Median(work.Value, 2):#,0} bytes"));
        }
    }

    private static double[] RunProcess(string work, string path)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GeneratorCost).Assembly.Location, "document-once", work, path])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"The process of the {work} ended with {process.ExitCode}.");
    }

    private static void MeasureRounds(string path, TextWriter output)
    {
        var document = new DocumentFile(path, File.ReadAllText(path));
        var warm = Driver(document).RunGenerators(s_project);
        var (edited, changed) = EditDescription(document, warm);
        (string Name, Func<object> Run)[] works =
        [
            (Name(Library), () => Read(document)),
            (Name(Generator), () => Driver(document).RunGenerators(s_project)),
            (
                $"one description: {changed} of {Sources(warm).Count} files",
                () => warm.ReplaceAdditionalText(document, edited).RunGenerators(s_project)),
            ("an edit of C#", () => warm.RunGenerators(s_editedProject)),
        ];
        var rounds = new List<(TimeSpan Elapsed, long Bytes)[]>();
        Repeat(s_warmUp, () => Array.ConvertAll(works, work => Run(work.Run)));
        Repeat(s_measured, () => rounds.Add(Array.ConvertAll(works, work => Run(work.Run))));

        var collection = GCSettings.IsServerGC ? "server" : "workstation";
        output.WriteLine($"{rounds.Count} rounds in a warm process, {collection} garbage collection: lowest, median");
        for (var i = 0; i < works.Length; i++)
        {
            var times = rounds.Select(round => round[i].Elapsed.TotalMilliseconds).Order().ToList();
            var ratios = rounds.Select(round => round[i].Elapsed / round[0].Elapsed);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {works[i].Name,-32} {times[0],8:0.000} ms, {times[times.Count / 2],8:0.000} ms, ratio {Median(ratios):0.000}; "
                    + $"{Median(rounds.Select(round => (double)round[i].Bytes)):#,0} bytes"));
        }
    }

    private static void Repeat(TimeSpan duration, Action round)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < LeastRounds || (i < MostRounds && Stopwatch.GetElapsedTime(start) < duration); i++)
        {
            round();
        }
    }

    private static (TimeSpan Elapsed, long Bytes) Run(Func<object> work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        work();
        return (Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>Changes the first description that the generated code contains.</summary>
    private static (DocumentFile Edited, int ChangedFiles) EditDescription(DocumentFile document, GeneratorDriver warm)
    {
        var text = document.GetText().ToString();
        var before = Sources(warm);
        foreach (Match description in Description().Matches(text).Take(MostCandidates))
        {
            var edited = new DocumentFile(document.Path, text.Insert(description.Groups["text"].Index, "Edited: "));
            var after = Sources(warm.ReplaceAdditionalText(document, edited).RunGenerators(s_project));
            var changed = after.Count(source => before.GetValueOrDefault(source.Key) != source.Value);
            if (changed > 0)
            {
                return (edited, changed);
            }
        }

        throw new InvalidDataException("The generated code contains no description of the document.");
    }

    private static Dictionary<string, string> Sources(GeneratorDriver driver) => driver.GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    private static OpenApiDocument Read(DocumentFile document)
    {
        var text = document.GetText().ToString();
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        return OpenApiDocument.Parse(text, "json", settings).Document
            ?? throw new InvalidDataException("The library cannot read the document. It has to be JSON.");
    }

    private static CSharpGeneratorDriver Driver(DocumentFile document) => CSharpGeneratorDriver.Create(
        [new Cf1Generator().AsSourceGenerator()], [document], s_language, new ProjectOptions(document, new DocumentOptions()));

    private static CSharpCompilation Project(string code) =>
        CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(code, s_language)]);

    private static string Name(string work) => work == Library ? "Microsoft.OpenApi alone" : "the first run of the generator";

    private static double Median(List<double[]> runs, int index) => Median(runs.Select(run => run[index]));

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    [GeneratedRegex("""
        "description"\s*:\s*"(?<text>[A-Za-z][^"\\]{10,})"
        """)]
    private static partial Regex Description();
}
