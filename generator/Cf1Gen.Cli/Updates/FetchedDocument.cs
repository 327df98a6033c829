using System.Security.Cryptography;

namespace Cf1Gen.Cli.Updates;

/// <summary>A document that was fetched.</summary>
/// <param name="Source">The address or path, without what can be a secret.</param>
/// <param name="Content">The bytes, as they were fetched.</param>
internal sealed record FetchedDocument(string Source, byte[] Content)
{
    /// <summary>Gets the SHA-256 hash of the content in hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexString(SHA256.HashData(Content)).ToLowerInvariant();
}
