namespace Cf1Gen.Conformance.Schemas;

/// <summary>No valid value can be synthesized.</summary>
/// <param name="reason">The reason.</param>
public sealed class NoSampleException(string reason) : Exception(reason);
