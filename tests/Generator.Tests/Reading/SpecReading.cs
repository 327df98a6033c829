using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading;

/// <summary>A document as the reader gives it, with what the reader says about it.</summary>
internal sealed class SpecReading
{
    private readonly LoadedDocument? _spec;

    private SpecReading(DocumentText text, CancellationToken cancellationToken, params DocumentText[] others)
    {
        var problems = new DiagnosticBag();
        _spec = DocumentReader.Read(text, others, problems, cancellationToken);
        Diagnostics = [.. problems.ToEquatableArray().Select(problem => problem.ToDiagnostic())];
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public bool HasDocument => _spec is not null;

    public OpenApiDocument Document => Spec.Document;

    public LoadedDocument Spec => _spec ?? throw new InvalidOperationException("There is no document: " + string.Join('\n', Diagnostics));

    public IDictionary<string, IOpenApiSchema> Schemas => Document.Components!.Schemas!;

    public static SpecReading Json(string text, CancellationToken cancellationToken = default) => new(new DocumentText("spec.json", text), cancellationToken);

    public static SpecReading Yaml(string text, CancellationToken cancellationToken = default) => new(new DocumentText("spec.yaml", text), cancellationToken);

    public static SpecReading File(string path, string text) => new(new DocumentText(path, text), CancellationToken.None);

    /// <summary>Reads a document in a project with other files.</summary>
    public static SpecReading Beside(DocumentText text, params DocumentText[] others) => new(text, CancellationToken.None, others);

    /// <summary>Reads an OpenAPI 3.0 document in YAML that begins, in line 4, with the given text.</summary>
    public static SpecReading Body(string yaml, string version = "3.0.3") =>
        Yaml($"openapi: {version}\ninfo: {{ title: Test, version: '1' }}\n# The test's own part:\n{yaml}");

    public OpenApiOperation Get(string path) => Document.Paths[path].Operations![HttpMethod.Get];

    /// <summary>Asserts that there is one diagnostic, by its id and the line and column, counted from 1, at which it stands.</summary>
    public Diagnostic AssertOne(string id, int line, int column)
    {
        var diagnostic = Assert.Single(Diagnostics);
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((id, line, column), (diagnostic.Id, start.Line + 1, start.Character + 1));
        return diagnostic;
    }

    public void AssertClean() => Assert.Empty(Diagnostics);
}
