namespace Cf1Gen.Emulation.Domain;

/// <summary>The fields of a requirement that its author decides, all of them.</summary>
internal sealed record RequirementEdit(IReadOnlyList<string> Labels, int Priority, string Requirement, string Tlp);
