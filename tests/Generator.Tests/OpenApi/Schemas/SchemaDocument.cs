using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Tests.Reading;

namespace Cf1Gen.Generator.Tests.OpenApi.Schemas;

/// <summary>Reads documents that contain only component schemas.</summary>
internal static class SchemaDocument
{
    /// <summary>Reads a document with the members of <c>components.schemas</c>.</summary>
    public static LoadedDocument Read(string schemas) => ReadResult.Json($$"""
        { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {}, "components": { "schemas": { {{schemas}} } } }
        """).Spec;

    public static SchemaMerger Merger(string schemas, DiagnosticBag? diagnostics = null) =>
        new(Read(schemas), diagnostics ?? new DiagnosticBag(), CancellationToken.None);
}
