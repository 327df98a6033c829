using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>A project that uses the package: C# 12, nullable, documented, every warning an error.</summary>
internal static class ConsumerProject
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsPartOfTheFramework(path) || IsExtension(path))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ApiClientOptions).Assembly.Location),
    ];

    // Compilations that derive from one share the symbols of its references, which the compiler then reads once.
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Consumer",
        references: s_references,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            deterministic: true));

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>
    /// Creates a project whose warnings are not errors, because deprecated members still compile. It is compiled on one thread: the tools
    /// examine several documents at a time.
    /// </summary>
    public static CSharpCompilation CreateTolerant() =>
        s_empty.WithOptions(s_empty.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithConcurrentBuild(false));

    public static CSharpCompilation Create(params string[] sources) => s_empty.AddSyntaxTrees(
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Consumer{index}.cs")));

    /// <summary>Returns the diagnostics of a compilation that writes the assembly and its documentation.</summary>
    public static IReadOnlyList<Diagnostic> Compile(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        return [.. compilation.Emit(assembly, xmlDocumentationStream: documentation).Diagnostics.Where(
            found => found.Severity > DiagnosticSeverity.Info)];
    }

    /// <summary>The package for dependency injection, and those that it references.</summary>
    private static bool IsExtension(string path) =>
        Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || Path.GetFileName(path) == "Cf1Gen.Extensions.DependencyInjection.dll";

    private static bool IsPartOfTheFramework(string path) =>
        path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal);
}
