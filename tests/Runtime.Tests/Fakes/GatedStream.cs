using System.Threading.Channels;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>An endless stream that returns one byte whenever a test releases it.</summary>
internal sealed class GatedStream : MemoryStream
{
    private readonly Channel<TaskCompletionSource> _reads = Channel.CreateUnbounded<TaskCompletionSource>();

    /// <summary>Releases one byte to the pending read or to the next one.</summary>
    public async Task ReleaseByteAsync() => (await _reads.Reader.ReadAsync()).SetResult();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _reads.Writer.WriteAsync(gate, CancellationToken.None);
        await gate.Task.WaitAsync(cancellationToken);
        buffer.Span[0] = (byte)' ';
        return 1;
    }
}
