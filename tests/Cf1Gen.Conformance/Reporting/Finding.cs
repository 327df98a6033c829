namespace Cf1Gen.Conformance.Reporting;

/// <summary>Something that is wrong on the wire.</summary>
/// <param name="IsRequest">Indicates whether a request is wrong; otherwise, what was made of a response.</param>
/// <param name="Cause">The kind of the fault, which does not depend on the operation.</param>
/// <param name="Details">What was expected and what was found.</param>
public sealed record Finding(bool IsRequest, string Cause, string Details);
