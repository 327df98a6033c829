using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Requests;

/// <summary>The values that a call sends.</summary>
/// <param name="Values">The values of the parameters that are set.</param>
/// <param name="Content">The content of the body; <see langword="null"/> if none is set.</param>
/// <param name="Body">The value of the body.</param>
internal sealed record RequestPlan(IReadOnlyDictionary<ApiParameter, JsonNode?> Values, ApiContent? Content, JsonNode? Body);
