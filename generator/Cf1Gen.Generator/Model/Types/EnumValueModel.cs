namespace Cf1Gen.Generator.Model.Types;

/// <summary>A known value of an open enum.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Wire">The text in JSON.</param>
/// <param name="Summary">The description in the document.</param>
internal sealed record EnumValueModel(string Name, string Wire, string? Summary = null);
