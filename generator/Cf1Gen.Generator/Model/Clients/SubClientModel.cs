namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A property of a client that returns another client.</summary>
/// <param name="Property">The name of the property, <c>Messages</c>.</param>
/// <param name="Client">The name of the class, <c>RequestMessagesClient</c>.</param>
/// <param name="Summary">The description of the client.</param>
internal sealed record SubClientModel(string Property, string Client, string? Summary);
