using System.Threading.Channels;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Gives one byte each time that a test wants it to, and never ends.</summary>
internal sealed class DrippingStream : MemoryStream
{
    private readonly Channel<TaskCompletionSource> _reads = Channel.CreateUnbounded<TaskCompletionSource>();

    /// <summary>Lets the reader that waits, or the next one, have a byte.</summary>
    public async Task DripAsync() => (await _reads.Reader.ReadAsync()).SetResult();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var drop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _reads.Writer.WriteAsync(drop, CancellationToken.None);
        await drop.Task.WaitAsync(cancellationToken);
        buffer.Span[0] = (byte)' ';
        return 1;
    }
}
