namespace Cf1Gen.Conformance.Clients;

/// <summary>A request as a server receives it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Address">The address.</param>
/// <param name="Headers">The headers, with those of the content.</param>
/// <param name="Body">The body; <see langword="null"/> if there is none.</param>
public sealed record CapturedRequest(string Method, Uri Address, IReadOnlyDictionary<string, string> Headers, byte[]? Body)
{
    /// <summary>Gets the media type of the body without parameters.</summary>
    public string? MediaType => Headers.GetValueOrDefault("Content-Type")?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Gets the media types that the client accepts, the preferred one first.</summary>
    public IReadOnlyList<string> Accept =>
        [.. (Headers.GetValueOrDefault("Accept") ?? "*/*").Split(',').Select(type => type.Split(';')[0].Trim().ToLowerInvariant())];
}
