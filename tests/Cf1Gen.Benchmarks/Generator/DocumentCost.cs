using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cf1Gen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>Measures the generation and the compilation for one document in a cold process.</summary>
internal static class DocumentCost
{
    /// <summary>Measures a document.</summary>
    /// <returns>0, or 1 when what was generated does not compile.</returns>
    public static int Measure(string path)
    {
        var text = File.ReadAllText(path);
        var language = new CSharpParseOptions(LanguageVersion.CSharp12);
        var document = new DocumentFile(path, text);
        var driver = CSharpGeneratorDriver.Create(
            [new Cf1Generator().AsSourceGenerator()], [document], language, new ProjectOptions(document, new DocumentOptions()));
        var project = CSharpCompilation.Create(
            "Consumer",
            references: References(),
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        var watch = Stopwatch.StartNew();
        var result = driver.RunGeneratorsAndUpdateCompilation(project, out var compilation, out _).GetRunResult().Results.Single();
        var generated = watch.Elapsed;
        var sources = result.GeneratedSources;
        Print($"generated in {generated.TotalSeconds:0.0} s from {Bytes(text)} bytes; {result.Diagnostics.Length} diagnostics");
        Print($"{sources.Length} files, {sources.Sum(source => source.SourceText.Lines.Count - 1)} lines, {sources.Sum(source => Bytes(source.SourceText.ToString()))} bytes");

        watch.Restart();
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Print($"compiled in {watch.Elapsed.TotalSeconds:0.0} s to {assembly.Length} bytes");
        using var process = Process.GetCurrentProcess();
        Print($"largest working set {process.PeakWorkingSet64 / 1024 / 1024} MiB");

        foreach (var found in emitted.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).Take(10))
        {
            Print($"{found}");
        }

        return emitted.Success ? 0 : 1;
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>Gets the references of this process, without the client in its own assembly.</summary>
    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(file => file != typeof(DocumentCost).Assembly.Location)
        .Select(file => MetadataReference.CreateFromFile(file));

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
