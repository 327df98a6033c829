namespace Cf1Gen.Runtime;

/// <summary>The source of the bytes of an upload.</summary>
internal interface IUploadSource
{
    /// <summary>Gets a value indicating whether <see cref="OpenRead"/> can be called several times.</summary>
    bool CanReplay { get; }

    /// <summary>Gets the number of bytes; <see langword="null"/> if it is not known in advance.</summary>
    long? Length { get; }

    /// <summary>Opens a stream of the bytes, from the first one. The caller disposes of the stream.</summary>
    Stream OpenRead();
}
