namespace Cf1Gen.Emulation.Domain;

/// <summary>The editable fields of a request. A field that the client did not send is null.</summary>
internal sealed record RequestEdit(string? Content, string? Priority, string? RequestType, string? Summary, string? Tlp);
