namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>A known value of an open enum that has no name in C# yet.</summary>
/// <param name="Wire">The text in JSON.</param>
/// <param name="Name">The name that the document declares; otherwise, <see langword="null"/>.</param>
/// <param name="Summary">The description in the document.</param>
internal sealed record EnumValueDefinition(string Wire, string? Name = null, string? Summary = null);
