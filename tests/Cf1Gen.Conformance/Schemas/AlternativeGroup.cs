using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Schemas;

/// <summary>Schemas of which a value matches one: those of <c>oneOf</c> or <c>anyOf</c>, or the kinds of a base.</summary>
/// <param name="Branches">The schemas.</param>
internal sealed record AlternativeGroup(IReadOnlyList<JsonNode?> Branches);
