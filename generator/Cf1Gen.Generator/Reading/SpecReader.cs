using System;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
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
    /// <returns>The document, or null when the text holds none; then an error in <paramref name="problems"/> says why.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled. There is no other exception.</exception>
    public static SpecDocument? Read(SpecText text, Problems problems, CancellationToken cancellationToken)
    {
        // The compiler has taken a byte order mark off already. If there is one, it is a second one.
        text = text with { Text = text.Text.TrimStart('\uFEFF') };
        var format = SpecFormats.Of(text);
        var yamlPositions = new SpecPositions();
        var places = new SpecPlaces(text, () => format == SpecFormat.Json ? JsonPositions.Scan(text.Text) : yamlPositions);
        try
        {
            if (string.IsNullOrWhiteSpace(text.Text))
            {
                throw new UnreadableException(Descriptors.NotOpenApi, default, "the file is empty");
            }

            var root = format == SpecFormat.Json
                ? JsonNodeReader.Read(text, places, problems, cancellationToken)
                : YamlNodeReader.Read(text, yamlPositions, places, problems, cancellationToken);
            return Read(root, places, problems, cancellationToken);
        }
        catch (UnreadableException e)
        {
            problems.Report(e.Descriptor, places.At(e.At), e.Arguments);
        }
#pragma warning disable CA1031 // An exception here would take the output of every other document with it.
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            problems.Report(Descriptors.InternalError, places.At(default(TextSpan)), "the reading of the document", $"{e.GetType().Name}: {e.Message.TrimEnd('.')}");
        }

        return null;
    }

    private static SpecDocument? Read(JsonNode? root, SpecPlaces places, Problems problems, CancellationToken cancellationToken)
    {
        if (SpecVersion.Fault(root, out var pointer) is { } fault)
        {
            problems.Report(Descriptors.NotOpenApi, places.At(pointer), fault);
            return null;
        }

        var members = (JsonObject)root!;
        if (members.ContainsKey("swagger"))
        {
            Array.ForEach(s_swaggerPlaces, place => places.Move(place.Old, place.New));
        }

        new SpecRepair(members, places, problems, cancellationToken).Repair();
        var document = OpenApiReader.Read(members, places, problems, cancellationToken);
        return document is null ? null : new SpecDocument(document, places);
    }
}
