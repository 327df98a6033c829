using Cf1Gen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>The files that the generator emits for a document, and their compilation.</summary>
/// <param name="files">The text of each file by its name.</param>
/// <param name="references">The assemblies that the files use.</param>
internal sealed class GeneratedFiles(IReadOnlyList<KeyValuePair<string, SourceText>> files, IReadOnlyList<MetadataReference> references)
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp12);

    /// <summary>Gets the kinds of files: the ends of their names.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["client", "models", "JSON"];

    /// <summary>Generates the files of a document.</summary>
    public static GeneratedFiles Of(string path)
    {
        var document = new DocumentFile(path, File.ReadAllText(path));
        var driver = CSharpGeneratorDriver.Create(
            [new Cf1Generator().AsSourceGenerator()], [document], s_language, new ProjectOptions(document, new DocumentOptions()));
        var sources = driver.RunGenerators(CSharpCompilation.Create("Consumer")).GetRunResult().Results.Single().GeneratedSources;
        return new([.. sources.Select(source => KeyValuePair.Create(source.HintName, source.SourceText))], References(null));
    }

    /// <summary>Reads files that another version of the generator has written with <c>cf1gen generate</c>.</summary>
    /// <param name="folder">The folder of the files.</param>
    /// <param name="runtime">The assembly of the runtime of that version; <see langword="null"/> for the one of this process.</param>
    public static GeneratedFiles In(string folder, string? runtime) => new(
        [
            .. Directory.GetFiles(folder, "*.g.cs").Order(StringComparer.Ordinal)
                .Select(file => KeyValuePair.Create(Path.GetFileName(file), SourceText.From(File.ReadAllText(file)))),
        ],
        References(runtime));

    /// <summary>Returns the kind of a file.</summary>
    public static string Kind(string name) => name switch
    {
        _ when name.EndsWith(".Models.g.cs", StringComparison.Ordinal) => Kinds[1],
        _ when name.EndsWith(".Json.g.cs", StringComparison.Ordinal) => Kinds[2],
        _ => Kinds[0],
    };

    /// <summary>Parses all files.</summary>
    /// <remarks>Comments are parsed as those of a project without a documentation file.</remarks>
    public IReadOnlyList<SyntaxTree> Parse() =>
        [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Value, s_language, file.Key))];

    /// <summary>Creates a compilation, which has computed nothing yet.</summary>
    public CSharpCompilation Compile(IReadOnlyList<SyntaxTree> trees) => CSharpCompilation.Create(
        "Consumer",
        trees,
        references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            concurrentBuild: false,
            nullableContextOptions: NullableContextOptions.Enable));

    private static MetadataReference[] References(string? runtime) =>
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => file != typeof(GeneratedFiles).Assembly.Location)
                .Select(file => runtime is not null && Path.GetFileName(file) == "Cf1Gen.dll" ? runtime : file)
                .Select(file => MetadataReference.CreateFromFile(file)),
        ];
}
