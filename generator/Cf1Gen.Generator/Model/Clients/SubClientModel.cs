namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A client's property that leads to another client.</summary>
/// <param name="Property">The property, <c>Messages</c>.</param>
/// <param name="Client">The class, <c>RequestMessagesClient</c>.</param>
/// <param name="Summary">What is behind it.</param>
internal sealed record SubClientModel(string Property, string Client, string? Summary);
