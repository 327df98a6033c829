using Cf1Gen;

namespace Quickstart;

/// <summary>Remembers how far an upload has come.</summary>
internal sealed class BytesSent : IProgress<TransferProgress>
{
    public long Bytes { get; private set; }

    public void Report(TransferProgress value) => Bytes = value.Bytes;
}
