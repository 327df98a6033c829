using System.Text.Json.Nodes;
using Cf1Gen.Compatibility.Documents;
using Cf1Gen.Generator;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Compatibility.Surface;

/// <summary>Runs the generator.</summary>
public static class Generation
{
    // Documentation comments are not part of the surface.
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp12, DocumentationMode.None);

    // The name of the file would otherwise be in the names of types.
    internal const string ClientName = "CompatibilityClient";

    private static readonly CSharpCompilation s_empty = ConsumerProject.CreateTolerant();

    /// <summary>Gets the language version of generated code and of the programs that use it.</summary>
    public static CSharpParseOptions ParseOptions => s_options;

    /// <summary>Returns a consumer's project with what is generated from a document.</summary>
    /// <exception cref="InvalidOperationException">The generator threw an exception.</exception>
    public static Compilation Run(SourceDocument document, JsonObject tree)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(tree);
        SpecFile[] files =
        [
            new SpecFile(document.Path, tree.ToJsonString()) { ClientName = ClientName },
            .. document.ReferencedFiles.Where(file => file.Path != document.Path).Select(
                file => new SpecFile(file.Path, file.Text) { IsOurs = false }),
        ];
        var driver = CSharpGeneratorDriver
            .Create(
                [new Cf1Generator().AsSourceGenerator()], files.Select(file => file.ToAdditionalText()), s_options,
                new InMemoryOptionsProvider(files))
            .RunGeneratorsAndUpdateCompilation(s_empty, out var compilation, out _);
        return driver.GetRunResult().Results.Single().Exception is { } exception
            ? throw new InvalidOperationException($"The generator threw an exception: {exception.Message}", exception)
            : compilation;
    }
}
