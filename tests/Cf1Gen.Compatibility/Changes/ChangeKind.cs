using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>A kind of change that leaves the consumers of a document's API working.</summary>
/// <param name="Name">The name that reports and the option <c>--kind</c> use.</param>
/// <param name="Apply">
/// Applies the change, with the given source of random numbers, and returns the changed node. Returns <see langword="null"/>, and
/// changes nothing, if the document has no place for the change.
/// </param>
public sealed record ChangeKind(string Name, Func<ApiDocument, Random, JsonNode?> Apply)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
