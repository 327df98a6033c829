using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Overlays;
using Cf1Gen.Generator.Reading.Text;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Reading.Overlays;

/// <summary>A document after overlays were applied to it.</summary>
internal sealed class AppliedOverlays
{
    private readonly NodeLocations _locations;

    private AppliedOverlays(DocumentText document, IReadOnlyList<DocumentText> overlays, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var parser = new DocumentParser(document);
        _locations = parser.Locations;
        Root = parser.Parse(diagnostics, cancellationToken);
        OverlayApplier.Apply(
            Root, document with { Overlays = overlays.ToEquatableArray() }, parser.Locations, diagnostics, cancellationToken);
        Found = [.. diagnostics.ToEquatableArray().Select(found => found.ToDiagnostic())];
    }

    /// <summary>Gets the root of the document.</summary>
    public JsonNode? Root { get; }

    /// <summary>Gets the diagnostics.</summary>
    public IReadOnlyList<Diagnostic> Found { get; }

    /// <summary>Gets the diagnostics as a build prints them.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Found.Select(GeneratorRun.Describe)];

    /// <summary>Applies overlays, in the formats that the extensions of the files specify.</summary>
    public static AppliedOverlays Of(DocumentText document, params DocumentText[] overlays) => new(document, overlays, default);

    /// <summary>Applies an overlay, and can be canceled.</summary>
    public static AppliedOverlays Of(DocumentText document, DocumentText overlay, CancellationToken cancellationToken) =>
        new(document, [overlay], cancellationToken);

    /// <summary>Applies the actions of an overlay of version 1.1, the first of which is in line 4, to a JSON document.</summary>
    public static AppliedOverlays Actions(string document, string actions) => Of(
        new DocumentText("/p/api.json", document),
        new DocumentText("/p/fix.yaml", $"overlay: 1.1.0\ninfo: {{ title: Test, version: '1' }}\nactions:\n{actions}"));

    /// <summary>Returns the file, line and column of a node, counted from 1.</summary>
    public string Locate(string pointer)
    {
        var place = _locations.GetLocation(pointer).GetLineSpan();
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
    }

    /// <summary>Asserts that the document is equal to a JSON text.</summary>
    public void AssertRoot(string json) => Assert.True(
        JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(Root?.ToJsonString() ?? "null")), $"{Root?.ToJsonString()}\n{json}");
}
