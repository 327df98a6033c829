namespace Cf1Gen.Conformance.Documents;

/// <summary>The body of the requests of an operation.</summary>
/// <param name="IsRequired">Indicates whether each request has the body.</param>
/// <param name="Contents">The alternatives of its content.</param>
public sealed record ApiBody(bool IsRequired, IReadOnlyList<ApiContent> Contents);
