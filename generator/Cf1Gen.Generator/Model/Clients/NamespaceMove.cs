namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A document whose types go into another namespace than the project asks for.</summary>
/// <param name="DocumentPath">The document.</param>
/// <param name="Wanted">The namespace that the project asks for.</param>
/// <param name="Namespace">The namespace that is used.</param>
/// <param name="Type">The type that an earlier document has there already.</param>
internal sealed record NamespaceMove(string DocumentPath, string Wanted, string Namespace, string Type);
