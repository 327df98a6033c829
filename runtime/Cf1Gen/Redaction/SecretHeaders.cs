namespace Cf1Gen.Runtime;

/// <summary>Recognizes authentication headers by their names.</summary>
internal static class SecretHeaders
{
    private static readonly string[] s_words = ["auth", "cookie", "credential", "key", "password", "secret", "signature", "token"];

    /// <summary>Determines whether a header can contain a secret.</summary>
    internal static bool Has(string name) => Array.Exists(s_words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase))
        && !name.EndsWith("Idempotency-Key", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the values of those headers.</summary>
    internal static IEnumerable<string> Values(IEnumerable<KeyValuePair<string, string>> headers) =>
        headers.Where(header => Has(header.Key)).Select(header => header.Value);
}
