using System.Text.Json.Nodes;

namespace Cf1Gen.Cli.Overlays.Fixes;

/// <summary>Fixes diagnostics about content that the generator ignores.</summary>
internal static class ContentFixes
{
    private const string Separator = ", ";

    /// <summary>Removes the media types that no method uses.</summary>
    public static IEnumerable<OverlayEdit> RemoveUnused(DocumentNode node, IReadOnlyList<string> arguments) =>
        node is { Path.Parent.Name: "content", Value.Parent: JsonObject content } && node.Name == arguments[2]
            ? content
                .Where(media => Enclose(arguments[3]).Contains(Enclose(media.Key), StringComparison.Ordinal))
                .Select(media => OverlayEdit.Remove(node.Parent.Member(media.Key)))
            : [];

    /// <summary>Removes an extension that has no effect.</summary>
    public static IEnumerable<OverlayEdit> RemoveMember(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.Path.Name == arguments[0])
        {
            yield return OverlayEdit.Remove(node);
        }
    }

    /// <summary>Removes a description or an example that is a reference.</summary>
    public static IEnumerable<OverlayEdit> RemoveDocumentation(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.Path is { Name: "$ref", Parent.Parent: not null } && node.Value?.Parent is JsonObject)
        {
            yield return OverlayEdit.Remove(node.Parent);
        }
    }

    // A media type can have parameters, so that the separator alone does not divide the list.
    private static string Enclose(string text) => Separator + text + Separator;
}
