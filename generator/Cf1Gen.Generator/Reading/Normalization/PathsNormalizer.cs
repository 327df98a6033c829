using System;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Normalizes the keys of <c>paths</c>: Microsoft.OpenApi drops paths without a leading slash, and rejects invalid method names.
/// </summary>
internal sealed class PathsNormalizer(JsonObject root, NodeLocations locations, DiagnosticBag diagnostics)
{
    private const string AdditionalOperations = "additionalOperations";
    private const string TokenCharacters = "!#$%&'*+-.^_`|~";

    /// <summary>Normalizes the keys.</summary>
    public void Normalize()
    {
        if (!root.TryGetPropertyValue("paths", out var value) || value is not JsonObject paths)
        {
            return;
        }

        foreach (var path in paths.ToArray())
        {
            if (path.Value is JsonObject item && !OpenApiGrammar.IsExtension(path.Key))
            {
                NormalizeMethods(item, DocumentPointer.FromSegments(["paths", path.Key]));
                NormalizeSlash(paths, path.Key);
            }
        }
    }

    private void NormalizeSlash(JsonObject paths, string path)
    {
        if (path.StartsWith("/", StringComparison.Ordinal))
        {
            return;
        }

        var pointer = DocumentPointer.FromSegments(["paths", path]);
        var normalized = "/" + path;
        if (paths.ContainsKey(normalized))
        {
            paths.Remove(path);
            diagnostics.Report(
                Descriptors.PartIgnored, locations.GetLocation(pointer), pointer,
                "a path must begin with a slash, and the document contains the path with a slash as well");
            return;
        }

        diagnostics.Report(Descriptors.MissingSlash, locations.GetLocation(pointer), path, normalized);
        paths.TryGetPropertyValue(path, out var item);
        paths.Remove(path);
        paths[normalized] = item;
        locations.Move(pointer, DocumentPointer.FromSegments(["paths", normalized]));
    }

    /// <summary>Removes additional operations whose name HTTP does not allow, or whose method the path item already has.</summary>
    private void NormalizeMethods(JsonObject item, string pointer)
    {
        if (!item.TryGetPropertyValue(AdditionalOperations, out var value) || value is not JsonObject operations)
        {
            return;
        }

        foreach (var name in operations.Select(member => member.Key).ToArray())
        {
            var operationPointer = DocumentPointer.Append(DocumentPointer.Append(pointer, AdditionalOperations), name);
            var standardName = name.ToLowerInvariant();
            var error = !IsToken(name) ? "its name is not an HTTP method"
                : HttpMethods.IsKnown(name.ToUpperInvariant()) && item.ContainsKey(standardName)
                    ? $"the path already has the method {standardName}"
                : null;
            if (error is not null)
            {
                operations.Remove(name);
                diagnostics.Report(Descriptors.PartIgnored, locations.GetLocation(operationPointer), operationPointer, error);
            }
        }
    }

    private static bool IsToken(string text) =>
        text.Length > 0 && text.All(c => c < 128 && (char.IsLetterOrDigit(c) || TokenCharacters.IndexOf(c) >= 0));
}
