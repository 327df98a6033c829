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
    public static IEnumerable<Diagnostic> GetDiagnostics(
        IEnumerable<ResourceModel> resources, string otherCode = "", bool reportsNull = false) =>
        Compile(resources, otherCode, reportsNull).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>Compiles the files of resources.</summary>
    /// <param name="resources">The resources.</param>
    /// <param name="otherCode">The code of the project.</param>
    /// <param name="reportsNull">
    /// <see langword="true"/> to report the warnings about null that generated code disables; otherwise, <see langword="false"/>.
    /// </param>
    public static CSharpCompilation Compile(IEnumerable<ResourceModel> resources, string otherCode = "", bool reportsNull = false)
    {
        const string Disabled = "#nullable disable warnings\n";
        var texts = resources.SelectMany(SampleCatalog.TextsOf).ToList();
        Assert.All(texts.Where(text => text.Length > 0), text => Assert.Contains(Disabled, text, StringComparison.Ordinal));
        return s_empty.AddSyntaxTrees(texts
            .Select(text => reportsNull ? text.Replace(Disabled, "#nullable enable warnings\n", StringComparison.Ordinal) : text)
            .Append(otherCode)
            .Select(text => CSharpSyntaxTree.ParseText(text, s_language)));
    }
}
