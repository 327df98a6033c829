using System.Threading.Channels;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>An endless stream that returns one byte whenever a test releases it.</summary>
internal sealed class DrippingStream : MemoryStream
{
    private readonly Channel<TaskCompletionSource> _reads = Channel.CreateUnbounded<TaskCompletionSource>();

    /// <summary>Releases one byte to the pending read or to the next one.</summary>
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
