namespace Cf1Gen.Runtime;

/// <summary>Reads a stream of the caller, which stays open when this stream is disposed of.</summary>
/// <param name="inner">The stream.</param>
/// <param name="setReading">An action that receives whether a read is in progress.</param>
internal sealed class LeaveOpenStream(Stream inner, Action<bool> setReading) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        setReading(true);
        try
        {
            return await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            setReading(false);
        }
    }
}
