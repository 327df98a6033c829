namespace Cf1Gen;

/// <summary>How far an upload or a download has come.</summary>
/// <param name="Bytes">How many bytes of the files have been moved; it starts again when an upload is sent again.</param>
/// <param name="Total">How many there are; <see langword="null"/> when nobody knows.</param>
public readonly record struct TransferProgress(long Bytes, long? Total);
