using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.JsonPath;

namespace Cf1Gen.Cli.Overlays;

/// <summary>A node of a document.</summary>
/// <param name="Path">The names and indexes from the root on.</param>
/// <param name="Value">The node.</param>
internal sealed record DocumentNode(NodePath Path, JsonNode? Value)
{
    /// <summary>Gets the segments of the JSON pointer.</summary>
    public IReadOnlyList<string> Segments => [.. Path.ToList().Select(path => path.Segment)];

    /// <summary>Gets a value indicating whether the node is a path item, of a path or a webhook.</summary>
    public bool IsPathItem => Value is JsonObject && Segments is ["paths" or "webhooks", _];

    /// <summary>Gets a value indicating whether the node is an operation.</summary>
    public bool IsOperation => Value is JsonObject
        && (Segments is ["paths", _, "additionalOperations", _]
            || (Segments is ["paths", _, var method] && HttpMethods.IsKnown(method.ToUpperInvariant())));

    /// <summary>Gets a value indicating whether the node is an item of the parameters of a path item or an operation.</summary>
    public bool IsListedParameter => Value is JsonObject && Path.Name is null && Segments is [("paths" or "webhooks"), .., "parameters", _];

    /// <summary>Gets the parent.</summary>
    public DocumentNode Parent => new(Path.Parent!, Value?.Parent);

    /// <summary>Gets the name of the member.</summary>
    public string Name => Path.Name ?? "";

    /// <summary>Returns a member.</summary>
    public DocumentNode Member(string name) => new(Path.Append(name), (Value as JsonObject)?[name]);
}
