using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Normalization;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading;

/// <summary>Reads an OpenAPI document of any version from JSON or YAML.</summary>
internal static class DocumentReader
{
    // Microsoft.OpenApi makes version 3 of version 2, so those who look at the document ask for the new places.
    private static readonly (string Old, string New)[] s_swaggerPlaces =
    [
        ("#/definitions", "#/components/schemas"),
        ("#/parameters", "#/components/parameters"),
        ("#/responses", "#/components/responses"),
        ("#/securityDefinitions", "#/components/securitySchemes"),
    ];

    /// <summary>Reads what can be read, and reports what cannot. Opens no file and no address.</summary>
    /// <param name="text">The document.</param>
    /// <param name="others">The other files of the project that it may refer to.</param>
    /// <param name="diagnostics">What there is to say.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The document, or null when the text holds none; then an error in <paramref name="diagnostics"/> says why.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled. There is no other exception.</exception>
    public static LoadedDocument? Read(DocumentText text, IReadOnlyList<DocumentText> others, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var parser = new DocumentParser(text, cancellationToken);
        try
        {
            var root = parser.Parse(diagnostics, cancellationToken);
            return Read(root, text, parser.Places, others, diagnostics, cancellationToken);
        }
        catch (DocumentSyntaxException e)
        {
            diagnostics.Report(e.Descriptor, parser.Places.At(e.At), e.Arguments);
        }
#pragma warning disable CA1031 // An exception here would take the output of every other document with it.
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            diagnostics.Report(
                Descriptors.InternalError, parser.Places.At(default(TextSpan)), "the reading of the document", $"{e.GetType().Name}: {e.Message.TrimEnd('.')}");
        }

        return null;
    }

    private static LoadedDocument? Read(
        JsonNode? root, DocumentText text, NodeLocations places, IReadOnlyList<DocumentText> others, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (SpecificationVersion.Fault(root, out var pointer) is { } fault)
        {
            diagnostics.Report(Descriptors.NotOpenApi, places.At(pointer), fault);
            return null;
        }

        var members = (JsonObject)root!;
        if (SpecificationVersion.IsTwofold(members))
        {
            var twin = DocumentPointer.Append(DocumentPointer.Root, SpecificationVersion.Swagger);
            diagnostics.Report(Descriptors.LeftOut, places.At(twin), twin, "'openapi' says already which version the document is written in");
            members.Remove(SpecificationVersion.Swagger);
        }

        var isSwagger = members.ContainsKey(SpecificationVersion.Swagger);
        new PathsNormalizer(members, places, diagnostics).Repair();
        if (isSwagger)
        {
            Array.ForEach(s_swaggerPlaces, place => places.Move(place.Old, place.New));
            new SwaggerForms(members, places, diagnostics).Keep();
        }

        var parts = ReferencedDocuments.Link(members, text, places, others, diagnostics, cancellationToken);
        new DocumentNormalizer(members, places, parts, diagnostics, cancellationToken).Repair();
        members.Remove(ReferencedDocuments.Key);
        var document = LibraryReader.Read(members, places, diagnostics, cancellationToken);
        if (document is not null && isSwagger)
        {
            SwaggerForms.EmptyAnswers(document);
        }

        return document is null ? null : new LoadedDocument(document, places);
    }
}
