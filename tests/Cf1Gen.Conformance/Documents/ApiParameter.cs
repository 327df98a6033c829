using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Documents;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Location">The value of <c>in</c>.</param>
/// <param name="IsRequired">Indicates whether the parameter is required.</param>
/// <param name="Schema">The schema of the value.</param>
/// <param name="Style">The serialization style.</param>
/// <param name="Explode">Indicates whether each item or property has a place of its own.</param>
/// <param name="AllowReserved">Indicates whether reserved characters can be sent as they are.</param>
/// <param name="ContentType">The media type of <c>content</c>; <see langword="null"/> if the parameter has a style.</param>
public sealed record ApiParameter(
    string Name, string Location, bool IsRequired, JsonNode? Schema, string Style, bool Explode, bool AllowReserved, string? ContentType);
