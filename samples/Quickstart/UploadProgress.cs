using Cf1Gen;

namespace Quickstart;

/// <summary>Stores the last reported progress of an upload.</summary>
internal sealed class UploadProgress : IProgress<TransferProgress>
{
    /// <summary>Gets the number of bytes sent so far.</summary>
    public long Bytes { get; private set; }

    public void Report(TransferProgress value) => Bytes = value.Bytes;
}
