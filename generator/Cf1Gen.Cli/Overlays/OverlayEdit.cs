using System.Text.Json.Nodes;

namespace Cf1Gen.Cli.Overlays;

/// <summary>An action of an overlay.</summary>
/// <param name="Target">The JSONPath.</param>
/// <param name="Update">The value of <c>update</c>; <see langword="null"/> to remove the target.</param>
/// <param name="Description">The reason.</param>
internal sealed record OverlayEdit(string Target, JsonNode? Update, string? Description = null)
{
    /// <summary>Gets the index of the item that the action removes from a list; <see langword="null"/> for every other action.</summary>
    public int? RemovedIndex { get; private init; }

    /// <summary>Gets a text that is equal for equal actions, whatever their descriptions are.</summary>
    public string Key => Target + "\n" + Update?.ToJsonString();

    /// <summary>Returns an action that changes a node.</summary>
    public static OverlayEdit Change(DocumentNode node, JsonNode update) => new(TargetPath.Format(node), update);

    /// <summary>Returns an action that removes a node.</summary>
    public static OverlayEdit Remove(DocumentNode node) =>
        new(TargetPath.Format(node), Update: null) { RemovedIndex = node.Path.Name is null ? node.Path.Index : null };

    /// <summary>Returns the action as the specification defines it.</summary>
    public JsonObject ToJson()
    {
        var action = new JsonObject { ["target"] = Target };
        if (Description is { Length: > 0 })
        {
            action["description"] = Description;
        }

        if (Update is null)
        {
            action["remove"] = true;
        }
        else
        {
            action["update"] = Update.DeepClone();
        }

        return action;
    }
}
