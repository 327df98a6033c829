using System;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>Compares the document that an overlay extends with the document to which it is applied.</summary>
internal static class OverlayExtends
{
    private static readonly char[] s_afterPath = ['?', '#'];

    /// <summary>Reports an overlay of another document.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <param name="document">The document to which it is applied.</param>
    /// <param name="root">The root of the document.</param>
    /// <param name="diagnostics">Receives the warning.</param>
    public static void Check(Overlay overlay, DocumentText document, JsonNode? root, DiagnosticBag diagnostics)
    {
        if (overlay.Extends is { } extends && !IsDocument(extends, overlay.Path, document.Path, root))
        {
            diagnostics.Report(
                Descriptors.OverlayOfOtherDocument, overlay.Locations.GetLocation("#/extends"), extends,
                FilePath.GetFileName(document.Path));
        }
    }

    private static bool IsDocument(string extends, string overlayPath, string documentPath, JsonNode? root)
    {
        var end = extends.IndexOfAny(s_afterPath);
        var address = end < 0 ? extends : extends.Substring(0, end);
        var document = FilePath.Normalize(documentPath);
        if (FilePath.IsRelative(address))
        {
            return FilePath.Comparer.Equals(FilePath.Resolve(overlayPath, Uri.UnescapeDataString(address)), document);
        }

        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile)
        {
            // The address of a file is known only if the file contains it.
            return (root as JsonObject)?["$self"] is not JsonValue value || !value.TryGetValue<string>(out var self) || self == extends;
        }

        var path = uri?.IsFile == true ? uri.LocalPath : Uri.UnescapeDataString(address);
        return FilePath.Comparer.Equals(FilePath.GetFileName(path), FilePath.GetFileName(document));
    }
}
