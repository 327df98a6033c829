namespace Cf1Gen.Runtime;

/// <summary>The bytes of a download: they must keep coming, and all of them.</summary>
internal sealed class DownloadStream(Stream inner, CallContext call, long? length) : ReadOnlyStream
{
    private long _read;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // What has come already, and waits to be decompressed, is given without a look at the token.
        cancellationToken.ThrowIfCancellationRequested();
        using var timer = new AttemptTimer(call.AttemptTimeout, call.Transport.TimeProvider, CancellationToken.None, cancellationToken);
        try
        {
            var count = await inner.ReadAsync(buffer, timer.Token).ConfigureAwait(false);
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
