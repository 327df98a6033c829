using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.Extensions;

namespace Cf1Gen.Cli.Overlays.Fixes;

/// <summary>Fixes diagnostics about operations.</summary>
internal static class OperationFixes
{
    private const string Asynchronous = "Async";

    /// <summary>Declares the method that the generator has chosen.</summary>
    public static IEnumerable<OverlayEdit> DeclareMethod(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.IsOperation && arguments[2].EndsWith(Asynchronous, StringComparison.Ordinal))
        {
            yield return OverlayEdit.Change(node, new JsonObject { [OwnExtensions.Method] = arguments[2][..^Asynchronous.Length] });
        }
    }

    /// <summary>Declares that an operation has no pages, as the generator assumes.</summary>
    public static IEnumerable<OverlayEdit> DeclareNoPaging(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.IsOperation)
        {
            yield return OverlayEdit.Change(node, new JsonObject { [OwnExtensions.Paging] = false });
        }
    }

    /// <summary>Replaces an invalid declaration by one that the operation has no pages.</summary>
    public static IEnumerable<OverlayEdit> ReplacePaging(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (!node.IsOperation)
        {
            yield break;
        }

        // An update does not replace an object by a Boolean.
        if (node.Member(OwnExtensions.Paging) is { Value: not null } declared)
        {
            yield return OverlayEdit.Remove(declared);
        }

        yield return OverlayEdit.Change(node, new JsonObject { [OwnExtensions.Paging] = false });
    }

    /// <summary>Removes servers that cannot be used, so that the operation has the address of the service.</summary>
    public static IEnumerable<OverlayEdit> RemoveServers(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (!node.IsOperation)
        {
            yield break;
        }

        // The servers of the operation take precedence over those of its path.
        DocumentNode? owner = new[] { node, node.Parent }.FirstOrDefault(owner => owner.Member("servers").Value is JsonArray);
        if (owner is not null)
        {
            yield return OverlayEdit.Remove(owner.Member("servers"));
        }
    }
}
