namespace Cf1Gen.Emulation.Domain;

/// <summary>The fields of a request that its author decides; null where nothing was sent.</summary>
internal sealed record RequestEdit(string? Content, string? Priority, string? RequestType, string? Summary, string? Tlp);
