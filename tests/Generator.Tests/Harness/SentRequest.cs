namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>A request that a generated client has sent.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">The path and the query.</param>
/// <param name="Body">The body as text; <see langword="null"/> if the request has none.</param>
/// <param name="Headers">The headers of the request, without those of the content.</param>
/// <param name="ContentHeaders">The headers of the content.</param>
internal sealed record SentRequest(
    string Method,
    string Target,
    string? Body,
    IReadOnlyDictionary<string, string> Headers,
    IReadOnlyDictionary<string, string> ContentHeaders);
