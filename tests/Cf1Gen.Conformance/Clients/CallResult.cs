using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Clients;

/// <summary>The result of a call.</summary>
/// <param name="Kind">The kind of the result.</param>
/// <param name="Values">The results, written as JSON: one, or each item or page of a sequence.</param>
/// <param name="Bytes">The bytes of a download.</param>
internal sealed record CallResult(ResultKind Kind, IReadOnlyList<JsonNode?> Values, byte[]? Bytes = null)
{
    /// <summary>Gets the items of the pages.</summary>
    public IReadOnlyList<JsonNode?> Items { get; init; } = [];

    /// <summary>Gets the only result.</summary>
    public JsonNode? Value => Values.Count == 0 ? null : Values[0];
}
