namespace Cf1Gen.Cli.Updates;

/// <summary>The limits of a fetch.</summary>
/// <param name="Timeout">The maximum time for all requests together.</param>
/// <param name="Megabytes">The maximum size of the document, after decompression.</param>
internal sealed record FetchLimits(TimeSpan Timeout, int Megabytes)
{
    /// <summary>Gets the maximum number of bytes.</summary>
    public long Bytes => Megabytes * 1_000_000L;
}
