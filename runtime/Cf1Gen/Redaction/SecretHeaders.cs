namespace Cf1Gen.Runtime;

/// <summary>Headers that prove who the caller is, as far as their names tell.</summary>
internal static class SecretHeaders
{
    private static readonly string[] s_words = ["auth", "cookie", "credential", "key", "password", "secret", "signature", "token"];

    /// <summary>Whether a header is one of them.</summary>
    internal static bool Has(string name) => Array.Exists(s_words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase))
        && !name.EndsWith("Idempotency-Key", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives the values of those that are.</summary>
    internal static IEnumerable<string> Values(IEnumerable<KeyValuePair<string, string>> headers) =>
        headers.Where(header => Has(header.Key)).Select(header => header.Value);
}
