using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Normalization;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Overlays;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading;

/// <summary>Reads OpenAPI documents of all versions from JSON or YAML.</summary>
internal static class DocumentReader
{
    // Microsoft.OpenApi converts version 2.0 to version 3, so that pointers into the object model begin with the new names.
    private static readonly (string Old, string New)[] s_swaggerSections =
    [
        ("#/definitions", "#/components/schemas"),
        ("#/parameters", "#/components/parameters"),
        ("#/responses", "#/components/responses"),
        ("#/securityDefinitions", "#/components/securitySchemes"),
    ];

    /// <summary>Reads the valid parts of a document and reports the others. Opens no file and no connection.</summary>
    /// <param name="text">The document.</param>
    /// <param name="otherTexts">The other files of the project that it can refer to.</param>
    /// <param name="diagnostics">Receives what is invalid, ignored or changed.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// The document; null if the text is not an OpenAPI document, which <paramref name="diagnostics"/> then contains an error about.
    /// </returns>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was canceled. No other exception is thrown.
    /// </exception>
    public static LoadedDocument? Read(
        DocumentText text, IReadOnlyList<DocumentText> otherTexts, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var parser = new DocumentParser(text);
        var locations = parser.Locations;
        try
        {
            var annotations = new NodeAnnotations();
            if (Normalize(parser, text, annotations, otherTexts, diagnostics, cancellationToken) is not { } root)
            {
                return null;
            }

            var document = new LibraryReader(root, annotations, cancellationToken).Read(locations, diagnostics);
            if (document is not null && root.ContainsKey(SpecificationVersion.Swagger))
            {
                SwaggerNormalizer.RemoveEmptyContent(document);
                SwaggerEnums.CopyExtensions(document);
            }

            return document is null ? null : new LoadedDocument(document, locations);
        }
        catch (DocumentSyntaxException e)
        {
            diagnostics.Report(e.Descriptor, locations.GetLocation(e.Span), e.Arguments);
        }
#pragma warning disable CA1031 // An exception here would prevent the output for every other document.
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            diagnostics.Report(
                Descriptors.InternalError, locations.GetLocation(default(TextSpan)), "the document",
                    $"{e.GetType().Name}: {e.Message.TrimEnd('.')}");
        }

        return null;
    }

    /// <summary>Parses a document and normalizes it, so that Microsoft.OpenApi can read all of it.</summary>
    /// <param name="parser">The parser of the document.</param>
    /// <param name="text">The document.</param>
    /// <param name="annotations">Receives the annotations of its nodes.</param>
    /// <param name="otherTexts">The other files of the project that it can refer to.</param>
    /// <param name="diagnostics">Receives what is invalid, ignored or changed.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The document; null if it is not an OpenAPI document.</returns>
    /// <exception cref="DocumentSyntaxException">The text is neither JSON nor YAML, or exceeds a limit.</exception>
    internal static JsonObject? Normalize(
        DocumentParser parser,
        DocumentText text,
        NodeAnnotations annotations,
        IReadOnlyList<DocumentText> otherTexts,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var locations = parser.Locations;
        var node = parser.Parse(diagnostics, cancellationToken);
        OverlayApplier.Apply(node, text, locations, diagnostics, cancellationToken);
        if (SpecificationVersion.TryRenameMember(node, out var version))
        {
            var member = DocumentPointer.Append(DocumentPointer.Root, SpecificationVersion.Swagger);
            diagnostics.Report(Descriptors.VersionInSwagger, locations.GetLocation(member), version);
        }

        if (SpecificationVersion.FindError(node, out var pointer) is { } error)
        {
            diagnostics.Report(Descriptors.NotOpenApi, locations.GetLocation(pointer), error);
            return null;
        }

        var root = (JsonObject)node!;
        if (SpecificationVersion.HasBothMembers(root))
        {
            var swagger = DocumentPointer.Append(DocumentPointer.Root, SpecificationVersion.Swagger);
            diagnostics.Report(
                Descriptors.PartIgnored, locations.GetLocation(swagger), swagger,
                "'openapi' already specifies the version of the document");
            root.Remove(SpecificationVersion.Swagger);
        }

        new PathsNormalizer(root, locations, diagnostics).Normalize();
        if (root.ContainsKey(SpecificationVersion.Swagger))
        {
            Array.ForEach(s_swaggerSections, section => locations.Move(section.Old, section.New));
            new SwaggerNormalizer(root, locations, annotations, diagnostics).Normalize();
        }

        var documents = ReferencedDocuments.Load(root, text, locations, otherTexts, diagnostics, cancellationToken);
        DynamicReferences.Bind(root, documents, locations, diagnostics, cancellationToken);
        new DocumentNormalizer(root, locations, annotations, documents, diagnostics, cancellationToken).Normalize();
        new ExtensionValidator(locations, diagnostics, cancellationToken).Validate(root);
        return root;
    }
}
