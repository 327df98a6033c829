using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>Measures what the compiler spends on generated code, by kind of file and by construct.</summary>
internal static class CompileCost
{
    private const int WarmUps = 3;
    private const int Rounds = 9;

    /// <summary>Measures the code of a document.</summary>
    /// <param name="path">The document.</param>
    /// <param name="folder">The folder with the code that another version generates for it; <see langword="null"/> for none.</param>
    /// <param name="runtime">The assembly of the runtime of that version; <see langword="null"/> for the one of this process.</param>
    /// <param name="output">The writer of the tables.</param>
    public static void Measure(string path, string? folder, string? runtime, TextWriter output)
    {
        var files = GeneratedFiles.Of(path);
        var others = folder is null ? null : GeneratedFiles.In(folder, runtime);
        WriteCounts(output, "", Sizes(files), others is null ? null : Sizes(others));
        WriteCounts(
            output,
            "",
            BindingWork.Count(files.Compile(files.Parse())).Values,
            others is null ? null : BindingWork.Count(others.Compile(others.Parse())).Values);

        GeneratedFiles[] alternatives = others is null ? [files] : [files, others];
        for (var i = 0; i < WarmUps; i++)
        {
            Array.ForEach(alternatives, alternative => Run(alternative));
        }

        var runs = Enumerable.Range(0, Rounds).Select(_ => Array.ConvertAll(alternatives, Run)).ToList();
        for (var phase = 0; phase < runs[0][0].Count; phase++)
        {
            var times = runs.ConvertAll(run => run[0][phase].Time.TotalMilliseconds);
            var ratios = others is null ? null : runs.ConvertAll(run => run[0][phase].Time / run[1][phase].Time);
            Write(output, $"{runs[0][0][phase].Name,-32} {Median(times),9:0.0} ms{(ratios is null ? "" : Ratio(ratios))}");
        }
    }

    private static List<(string Name, long Value)> Sizes(GeneratedFiles files)
    {
        var trees = files.Parse();
        return
        [
            .. GeneratedFiles.Kinds.Select(kind =>
                ($"bytes of {kind} files", (long)CodeSize.ByConstruct(Of(kind, trees)).Sum(construct => construct.Bytes))),
            .. CodeSize.ByConstruct(trees).Select(construct => ($"bytes of {construct.Construct}", (long)construct.Bytes)),
            ("bytes", CodeSize.ByConstruct(trees).Sum(construct => construct.Bytes)),
            ("lines", CodeSize.ByConstruct(trees).Sum(construct => construct.Lines)),
        ];
    }

    private static IEnumerable<SyntaxTree> Of(string kind, IEnumerable<SyntaxTree> trees) =>
        trees.Where(tree => GeneratedFiles.Kind(tree.FilePath) == kind);

    /// <summary>Compiles the code once, one phase after the other.</summary>
    /// <returns>The phases and the processor time of each.</returns>
    private static List<(string Name, TimeSpan Time)> Run(GeneratedFiles files)
    {
        var phases = new List<(string, TimeSpan)>();
        var trees = Time("parse", files.Parse);
        var compilation = files.Compile(trees);
        Time("declare", () => compilation.GetDeclarationDiagnostics());
        foreach (var kind in GeneratedFiles.Kinds)
        {
            Time($"bind {kind} files", () => Of(kind, trees).Sum(tree => Bind(compilation, tree)));
        }

        phases.Add(("bind", phases.Skip(2).Aggregate(TimeSpan.Zero, (sum, phase) => sum + phase.Item2)));

        // A compilation does not keep the bodies that it has bound, so that this is the time for another one.
        var other = files.Compile(files.Parse());
        Time("parsed code to assembly", () => other.Emit(Stream.Null));
        return phases;

        T Time<T>(string name, Func<T> work)
        {
            GC.Collect();
            using var process = Process.GetCurrentProcess();
            var start = process.TotalProcessorTime;
            var result = work();
            process.Refresh();
            phases.Add((name, process.TotalProcessorTime - start));
            return result;
        }
    }

    private static int Bind(CSharpCompilation compilation, SyntaxTree tree) =>
        compilation.GetSemanticModel(tree).GetMethodBodyDiagnostics().Length;

    private static void WriteCounts(
        TextWriter output, string unit, IReadOnlyList<(string Name, long Value)> counts, IReadOnlyList<(string Name, long Value)>? others)
    {
        foreach (var (name, value) in counts)
        {
            var other = others?.FirstOrDefault(entry => entry.Name == name).Value;
            Write(output, $"{name,-32} {value,9}{unit}{(other is > 0 ? $", ratio {(double)value / other:0.000}" : "")}");
        }
    }

    private static string Ratio(List<double> ratios) => string.Create(
        CultureInfo.InvariantCulture,
        $", ratio {Median(ratios):0.000} ({ratios.Order().ElementAt(ratios.Count / 4):0.000} to {ratios.Order().ElementAt(ratios.Count * 3 / 4):0.000})");

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
