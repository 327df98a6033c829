namespace Cf1Gen.Conformance.Schemas;

/// <summary>A discriminator.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Mapping">The references by the values of the property.</param>
internal sealed record DiscriminatorRule(string Property, IReadOnlyDictionary<string, string> Mapping);
