namespace Cf1Gen.Runtime;

/// <summary>Where the bytes of an upload come from.</summary>
internal interface IUploadSource
{
    /// <summary>Whether <see cref="OpenRead"/> gives the same bytes each time.</summary>
    bool CanReplay { get; }

    /// <summary>How many bytes there are, if that is known before they are read.</summary>
    long? Length { get; }

    /// <summary>Opens the bytes at their start; the caller closes the stream.</summary>
    Stream OpenRead();
}
