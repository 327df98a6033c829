using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading;

/// <summary>The result of reading a document, with its diagnostics.</summary>
internal sealed class ReadResult
{
    private readonly LoadedDocument? _document;

    private ReadResult(DocumentText text, CancellationToken cancellationToken, params DocumentText[] others)
    {
        var diagnostics = new DiagnosticBag();
        _document = DocumentReader.Read(text, others, diagnostics, cancellationToken);
        Diagnostics = [.. diagnostics.ToEquatableArray().Select(diagnostic => diagnostic.ToDiagnostic())];
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public bool HasDocument => _document is not null;

    public OpenApiDocument Document => Spec.Document;

    public LoadedDocument Spec => _document ?? throw new InvalidOperationException("The text contains no document: " + string.Join('\n', Diagnostics));

    public IDictionary<string, IOpenApiSchema> Schemas => Document.Components!.Schemas!;

    public static ReadResult Json(string text, CancellationToken cancellationToken = default) =>
        new(new DocumentText("spec.json", text), cancellationToken);

    public static ReadResult Yaml(string text, CancellationToken cancellationToken = default) =>
        new(new DocumentText("spec.yaml", text), cancellationToken);

    public static ReadResult File(string path, string text) => new(new DocumentText(path, text), CancellationToken.None);

    /// <summary>Reads a document in a project with other files.</summary>
    public static ReadResult WithFiles(DocumentText text, params DocumentText[] others) => new(text, CancellationToken.None, others);

    /// <summary>Reads an OpenAPI 3.0 document in YAML that begins, in line 4, with the given text.</summary>
    public static ReadResult Body(string yaml, string version = "3.0.3") =>
        Yaml($"openapi: {version}\ninfo: {{ title: Test, version: '1' }}\n# The test's own part:\n{yaml}");

    public OpenApiOperation Get(string path) => Document.Paths[path].Operations![HttpMethod.Get];

    /// <summary>Asserts that there is exactly one diagnostic, with an id and the line and column, counted from 1.</summary>
    public Diagnostic AssertOne(string id, int line, int column)
    {
        var diagnostic = Assert.Single(Diagnostics);
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((id, line, column), (diagnostic.Id, start.Line + 1, start.Character + 1));
        return diagnostic;
    }

    public void AssertClean() => Assert.Empty(Diagnostics);
}
