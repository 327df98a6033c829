using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.Extensions;

namespace Cf1Gen.Cli.Overlays.Fixes;

/// <summary>Fixes diagnostics about a document as a whole.</summary>
internal static class DocumentFixes
{
    /// <summary>Declares the start of all paths.</summary>
    public static IEnumerable<OverlayEdit> DeclareRootPath(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.Segments is ["paths"])
        {
            yield return OverlayEdit.Change(node.Parent, new JsonObject { [OwnExtensions.RootPath] = arguments[0] });
        }
    }

    /// <summary>Renames the member that contains the version, and completes the version.</summary>
    public static IEnumerable<OverlayEdit> RenameVersion(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.Segments is ["swagger"])
        {
            var version = arguments[0].Count(character => character == '.') == 1 ? arguments[0] + ".0" : arguments[0];
            yield return OverlayEdit.Change(node.Parent, new JsonObject { ["openapi"] = version });
            yield return OverlayEdit.Remove(node);
        }
    }
}
