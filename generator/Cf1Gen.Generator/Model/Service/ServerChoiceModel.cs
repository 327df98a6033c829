namespace Cf1Gen.Generator.Model.Service;

/// <summary>An alternative server of the service.</summary>
/// <param name="Address">The address of the server.</param>
/// <param name="Summary">The description of the server in the document.</param>
internal sealed record ServerChoiceModel(string Address, string? Summary);
