namespace Cf1Gen;

/// <summary>The progress of an upload or a download.</summary>
/// <param name="Bytes">The number of bytes of the files that were transferred; it starts at zero again when an upload is retried.</param>
/// <param name="Total">The total number of bytes; <see langword="null"/> if it is not known.</param>
public readonly record struct TransferProgress(long Bytes, long? Total);
