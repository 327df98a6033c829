namespace Cf1Gen.Generator.Model.Service;

/// <summary>Where an operation is that is not at the service's own address.</summary>
/// <param name="Address">Absolute, or a path on the service's host.</param>
/// <param name="TakesCredential">Whether the operation itself asks for a credential, so that it may be sent to that host.</param>
internal sealed record ServerModel(string Address, bool TakesCredential);
