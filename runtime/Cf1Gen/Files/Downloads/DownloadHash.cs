using System.Security.Cryptography;

namespace Cf1Gen.Runtime;

/// <summary>The hash of a download, made while its bytes pass by.</summary>
internal sealed class DownloadHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly string _expected;

    private DownloadHash(string expected) => _expected = expected;

    /// <summary>Gives a text back if it is a hash.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    internal static string Check(string text, string parameter) =>
        text.Length == SHA256.HashSizeInBytes * 2 && text.All(char.IsAsciiHexDigit)
            ? text
            : throw new ArgumentException("A SHA-256 has 64 hexadecimal digits.", parameter);

    /// <summary>Starts a hash; there is none where none is expected.</summary>
    internal static DownloadHash? Expecting(string? expected) => expected is null ? null : new DownloadHash(expected);

    internal void Add(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    /// <summary>Says what is wrong with the hash of all bytes; <see langword="null"/> when it is the expected one.</summary>
    internal string? Mismatch()
    {
        var found = Convert.ToHexString(_hash.GetHashAndReset());
        return found.Equals(_expected, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"the SHA-256 of what came is {found}, and not {_expected} as expected.";
    }

    public void Dispose() => _hash.Dispose();
}
