using System;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>Mends the names in <c>paths</c>: what Microsoft.OpenApi would pass over in silence, or not bear.</summary>
internal sealed class PathsNormalizer(JsonObject root, NodeLocations places, DiagnosticBag diagnostics)
{
    private const string Others = "additionalOperations";
    private const string TokenCharacters = "!#$%&'*+-.^_`|~";

    public void Repair()
    {
        if (!root.TryGetPropertyValue("paths", out var value) || value is not JsonObject paths)
        {
            return;
        }

        foreach (var path in paths.ToArray())
        {
            if (path.Value is JsonObject item && !OpenApiGrammar.IsExtension(path.Key))
            {
                RepairMethods(item, DocumentPointer.Of(["paths", path.Key]));
                RepairSlash(paths, path.Key);
            }
        }
    }

    private void RepairSlash(JsonObject paths, string path)
    {
        if (path.StartsWith("/", StringComparison.Ordinal))
        {
            return;
        }

        var pointer = DocumentPointer.Of(["paths", path]);
        var mended = "/" + path;
        if (paths.ContainsKey(mended))
        {
            paths.Remove(path);
            diagnostics.Report(Descriptors.LeftOut, places.At(pointer), pointer, "a path begins with a slash, and with one it is there already");
            return;
        }

        diagnostics.Report(Descriptors.PathWithoutSlash, places.At(pointer), path, mended);
        paths.TryGetPropertyValue(path, out var item);
        paths.Remove(path);
        paths[mended] = item;
        places.Move(pointer, DocumentPointer.Of(["paths", mended]));
    }

    /// <summary>Other methods may have any name that HTTP allows, but not that of a method which the path has a place for.</summary>
    private void RepairMethods(JsonObject item, string pointer)
    {
        if (!item.TryGetPropertyValue(Others, out var value) || value is not JsonObject others)
        {
            return;
        }

        foreach (var name in others.Select(member => member.Key).ToArray())
        {
            var at = DocumentPointer.Append(DocumentPointer.Append(pointer, Others), name);
            var usual = name.ToLowerInvariant();
            var fault = !IsToken(name) ? "its name is no method of HTTP"
                : HttpMethods.IsKnown(name.ToUpperInvariant()) && item.ContainsKey(usual) ? $"the path has the method {usual} already"
                : null;
            if (fault is not null)
            {
                others.Remove(name);
                diagnostics.Report(Descriptors.LeftOut, places.At(at), at, fault);
            }
        }
    }

    private static bool IsToken(string text) =>
        text.Length > 0 && text.All(c => c < 128 && (char.IsLetterOrDigit(c) || TokenCharacters.IndexOf(c) >= 0));
}
