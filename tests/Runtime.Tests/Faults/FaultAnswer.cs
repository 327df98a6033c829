namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Answers a request of which the head has been read.</summary>
/// <param name="connection">The connection.</param>
/// <param name="request">The request.</param>
/// <returns>Whether the connection may have another one; else it is closed.</returns>
internal delegate Task<bool> FaultAnswer(FaultConnection connection, FaultRequest request);
