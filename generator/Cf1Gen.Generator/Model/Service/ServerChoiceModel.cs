namespace Cf1Gen.Generator.Model.Service;

/// <summary>Another server that the service has.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Summary">What it is.</param>
internal sealed record ServerChoiceModel(string Address, string? Summary);
