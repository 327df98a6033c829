using System.Security.Cryptography;

namespace Cf1Gen.Runtime;

/// <summary>Computes and verifies the SHA-256 hash of a download.</summary>
internal sealed class DownloadHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly string _expected;

    private DownloadHash(string expected) => _expected = expected;

    /// <summary>Returns the text if it is a SHA-256 hash.</summary>
    /// <exception cref="ArgumentException">The text is not a SHA-256 hash.</exception>
    internal static string Validate(string text, string parameterName) =>
        text.Length == SHA256.HashSizeInBytes * 2 && text.All(char.IsAsciiHexDigit)
            ? text
            : throw new ArgumentException("A SHA-256 hash has 64 hexadecimal digits.", parameterName);

    /// <summary>Creates a hash; returns <see langword="null"/> if no hash is expected.</summary>
    internal static DownloadHash? Create(string? expected) => expected is null ? null : new DownloadHash(expected);

    internal void Append(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    /// <summary>
    /// Describes how the hash of all bytes differs from the expected one; returns <see langword="null"/> if they are equal.
    /// </summary>
    internal string? GetMismatch()
    {
        var actual = Convert.ToHexString(_hash.GetHashAndReset());
        return actual.Equals(_expected, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"the SHA-256 hash of the received bytes is {actual}, but {_expected} was expected.";
    }

    public void Dispose() => _hash.Dispose();
}
