namespace Cf1Gen.Generator.Pipeline;

/// <summary>A document that declares a type of an earlier document in the same namespace.</summary>
/// <param name="DocumentPath">The document.</param>
/// <param name="Type">The full name of the type or namespace that both declare.</param>
/// <param name="OtherDocumentPath">The earlier document.</param>
internal sealed record NamespaceConflict(string DocumentPath, string Type, string OtherDocumentPath);
