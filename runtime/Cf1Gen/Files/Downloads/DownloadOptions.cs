using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>What a download does beside moving bytes.</summary>
/// <remarks>May be used for several downloads. Not safe to change while one uses it.</remarks>
public sealed class DownloadOptions
{
    private string? _expectedSha256;

    /// <summary>Is told how far the download has come.</summary>
    /// <value><see langword="null"/> (the default) tells nobody.</value>
    public IProgress<TransferProgress>? Progress { get; set; }

    /// <summary>The SHA-256 that the bytes must have: 64 hexadecimal digits, in any case.</summary>
    /// <value>
    /// <see langword="null"/> (the default) checks none. Bytes with another hash end the download with an
    /// <see cref="ApiUnexpectedResponseException"/>, and no file is left.
    /// </value>
    /// <exception cref="ArgumentException">The text is not a SHA-256.</exception>
    public string? ExpectedSha256
    {
        get => _expectedSha256;
        set => _expectedSha256 = value is null ? null : DownloadHash.Check(value, nameof(value));
    }
}
