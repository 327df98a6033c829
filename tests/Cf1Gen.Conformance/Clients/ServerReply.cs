namespace Cf1Gen.Conformance.Clients;

/// <summary>A response of the server in memory.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">The body; <see langword="null"/> for none.</param>
/// <param name="MediaType">The media type of the body.</param>
public sealed record ServerReply(int Status, byte[]? Body = null, string? MediaType = null);
