using System.Text.Json.Nodes;

namespace Cf1Gen.Cli.Overlays.Fixes;

/// <summary>Fixes diagnostics about parameters.</summary>
internal static class ParameterFixes
{
    /// <summary>Declares a parameter of a path template as the text that the generator assumes.</summary>
    public static IEnumerable<OverlayEdit> DeclareInPath(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (!node.IsPathItem)
        {
            yield break;
        }

        var root = node.Value!.Root;
        var parameter = new JsonObject { ["name"] = arguments[1], ["in"] = "path", ["required"] = true };
        if (DocumentNodes.Text(root, "swagger")?.StartsWith('2') == true)
        {
            parameter["type"] = "string";
        }
        else
        {
            parameter["schema"] = new JsonObject { ["type"] = "string" };
        }

        yield return OverlayEdit.Change(node, new JsonObject { ["parameters"] = new JsonArray(parameter) });
    }

    /// <summary>Removes a parameter that no method has.</summary>
    public static IEnumerable<OverlayEdit> Remove(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.IsListedParameter)
        {
            yield return OverlayEdit.Remove(node);
        }
    }

    /// <summary>Removes the content of a parameter that has a schema as well.</summary>
    public static IEnumerable<OverlayEdit> RemoveContent(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.Value is JsonObject members && members.ContainsKey("schema") && members.ContainsKey("content"))
        {
            yield return OverlayEdit.Remove(node.Member("content"));
        }
    }
}
