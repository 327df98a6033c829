namespace Cf1Gen.Conformance.Documents;

/// <summary>A described response with success.</summary>
/// <param name="Status">A status code that has this description.</param>
/// <param name="Contents">The alternatives of its content; empty if the document describes none.</param>
public sealed record DescribedResponse(int Status, IReadOnlyList<ApiContent> Contents);
