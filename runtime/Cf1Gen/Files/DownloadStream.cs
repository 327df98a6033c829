namespace Cf1Gen.Runtime;

/// <summary>The bytes of a download: they must keep coming, and all of them.</summary>
internal sealed class DownloadStream(Stream inner, CallRecord call, long? length) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var clock = new AttemptClock(call.Timeout, call.Transport.TimeProvider, CancellationToken.None, cancellationToken);
        try
        {
            var count = await inner.ReadAsync(buffer, clock.Token).ConfigureAwait(false);
            _read += count;
            return count > 0 || buffer.IsEmpty || length is null || _read >= length
                ? count
                : throw new ApiConnectionException(call.Fail($"the download ended after {_read} of {length} bytes."), null);
        }
        catch (OperationCanceledException e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ApiTimeoutException(call.Fail("the download stood still for too long."), e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            throw new ApiConnectionException(call.Fail($"the download broke off after {_read} bytes."), e);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
