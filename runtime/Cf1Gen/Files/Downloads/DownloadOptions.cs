using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>Options for a download.</summary>
/// <remarks>The options can be used for several downloads, but must not be changed during one.</remarks>
public sealed class DownloadOptions
{
    private string? _expectedSha256;

    /// <summary>Gets or sets the object that the progress of the download is reported to.</summary>
    /// <value>The default is <see langword="null"/>: no progress is reported.</value>
    public IProgress<TransferProgress>? Progress { get; set; }

    /// <summary>Gets or sets the expected SHA-256 hash of the bytes: 64 hexadecimal digits in upper or lower case.</summary>
    /// <value>
    /// The default is <see langword="null"/>: the hash is not verified. If the bytes have a different hash, the download throws an
    /// <see cref="ApiUnexpectedResponseException"/> and creates no file.
    /// </value>
    /// <exception cref="ArgumentException">The value is not a SHA-256 hash.</exception>
    public string? ExpectedSha256
    {
        get => _expectedSha256;
        set => _expectedSha256 = value is null ? null : DownloadHash.Validate(value, nameof(value));
    }
}
