namespace Cf1Gen.Generator.Model.Service;

/// <summary>The server of an operation that does not use the base address of the service.</summary>
/// <param name="Address">An absolute address, or a path on the host of the service.</param>
/// <param name="TakesCredential">
/// <c>true</c> if the operation itself requires a credential, so that the credential may be sent to that host; otherwise, <c>false</c>.
/// </param>
internal sealed record ServerModel(string Address, bool TakesCredential);
