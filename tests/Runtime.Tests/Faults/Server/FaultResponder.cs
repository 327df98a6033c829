namespace Cf1Gen.Runtime.Tests.Faults.Server;

/// <summary>Responds to a request whose headers were read.</summary>
/// <param name="connection">The connection.</param>
/// <param name="request">The request.</param>
/// <returns><see langword="true"/> to keep the connection open for another request; otherwise, <see langword="false"/>.</returns>
internal delegate Task<bool> FaultResponder(FaultConnection connection, FaultRequest request);
