namespace Cf1Gen.Runtime;

/// <summary>Where the document has an operation that is not at the service's base address.</summary>
/// <param name="Address">Absolute, or a path on the host of the base address.</param>
/// <param name="TakesCredential">Whether the document asks for a credential there.</param>
internal sealed record OperationServer(string Address, bool TakesCredential);
