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
internal static class SpecReader
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
    /// <param name="problems">What there is to say.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The document, or null when the text holds none; then an error in <paramref name="problems"/> says why.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled. There is no other exception.</exception>
    public static SpecDocument? Read(SpecText text, IReadOnlyList<SpecText> others, Problems problems, CancellationToken cancellationToken)
    {
        var parser = new SpecParser(text, cancellationToken);
        try
        {
            var root = parser.Parse(problems, cancellationToken);
            return Read(root, text, parser.Places, others, problems, cancellationToken);
        }
        catch (UnreadableException e)
        {
            problems.Report(e.Descriptor, parser.Places.At(e.At), e.Arguments);
        }
#pragma warning disable CA1031 // An exception here would take the output of every other document with it.
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            problems.Report(
                Descriptors.InternalError, parser.Places.At(default(TextSpan)), "the reading of the document", $"{e.GetType().Name}: {e.Message.TrimEnd('.')}");
        }

        return null;
    }

    private static SpecDocument? Read(
        JsonNode? root, SpecText text, SpecPlaces places, IReadOnlyList<SpecText> others, Problems problems, CancellationToken cancellationToken)
    {
        if (SpecVersion.Fault(root, out var pointer) is { } fault)
        {
            problems.Report(Descriptors.NotOpenApi, places.At(pointer), fault);
            return null;
        }

        var members = (JsonObject)root!;
        if (SpecVersion.IsTwofold(members))
        {
            var twin = Pointer.Append(Pointer.Root, SpecVersion.Swagger);
            problems.Report(Descriptors.LeftOut, places.At(twin), twin, "'openapi' says already which version the document is written in");
            members.Remove(SpecVersion.Swagger);
        }

        var isSwagger = members.ContainsKey(SpecVersion.Swagger);
        new SpecPaths(members, places, problems).Repair();
        if (isSwagger)
        {
            Array.ForEach(s_swaggerPlaces, place => places.Move(place.Old, place.New));
            new SwaggerForms(members, places, problems).Keep();
        }

        var parts = SpecParts.Link(members, text, places, others, problems, cancellationToken);
        new SpecRepair(members, places, parts, problems, cancellationToken).Repair();
        members.Remove(SpecParts.Key);
        var document = OpenApiReader.Read(members, places, problems, cancellationToken);
        if (document is not null && isSwagger)
        {
            SwaggerForms.EmptyAnswers(document);
        }

        return document is null ? null : new SpecDocument(document, places);
    }
}
