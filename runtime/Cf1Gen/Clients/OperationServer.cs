namespace Cf1Gen.Runtime;

/// <summary>The server of an operation that differs from the base address of the service.</summary>
/// <param name="Address">An absolute address, or a path on the host of the base address.</param>
/// <param name="TakesCredential">Whether the document requires a credential there.</param>
internal sealed record OperationServer(string Address, bool TakesCredential);
