using System.Collections.Immutable;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests.CSharp;

/// <summary>Compiles emitted files against the runtime with the strictest options of a consumer.</summary>
internal static class SampleCompilation
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(JsonNameTable).Assembly.Location),
    ];

    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Sample",
        references: s_references,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Returns the errors and warnings of the compiler.</summary>
    public static IEnumerable<Diagnostic> GetDiagnostics(IEnumerable<ResourceModel> resources, string otherCode = "") =>
        Compile(resources, otherCode).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    public static CSharpCompilation Compile(IEnumerable<ResourceModel> resources, string otherCode = "")
    {
        var texts = resources.SelectMany(SampleCatalog.TextsOf).Append(otherCode);
        return s_empty.AddSyntaxTrees(texts.Select(text => CSharpSyntaxTree.ParseText(text, s_language)));
    }
}
