using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>An operation of a document.</summary>
/// <param name="Path">The path.</param>
/// <param name="Item">The path item.</param>
/// <param name="Method">The HTTP method, in lower case.</param>
/// <param name="Value">The operation.</param>
public sealed record OperationEntry(string Path, JsonObject Item, string Method, JsonObject Value);
