namespace Cf1Gen.Emulation.Domain;

/// <summary>The editable fields of a requirement. A client sends all of them.</summary>
internal sealed record RequirementEdit(IReadOnlyList<string> Labels, int Priority, string Requirement, string Tlp);
