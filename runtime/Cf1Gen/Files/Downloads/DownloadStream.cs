namespace Cf1Gen.Runtime;

/// <summary>Reads the body of a streamed response; limits the time without a byte and verifies the length.</summary>
/// <param name="inner">The decoded body.</param>
/// <param name="call">The call.</param>
/// <param name="response">The response.</param>
/// <param name="content">The name of the content in messages.</param>
internal sealed class DownloadStream(Stream inner, CallContext call, HttpResponseMessage response, string content = "download")
    : ReadOnlyStream
{
    private readonly long? _length = ContentCoding.GetDecodedLength(response.Content);
    private long _bytesRead;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // A read of decompressed bytes that are buffered already would not check the token.
        cancellationToken.ThrowIfCancellationRequested();
        using var limit = TimeLimit.Start(call.AttemptTimeout, call.Transport.TimeProvider, cancellationToken: cancellationToken);
        try
        {
            var count = await inner.ReadAsync(buffer, limit.Token).ConfigureAwait(false);
            _bytesRead += count;
            limit.Complete();
            return count > 0 || buffer.IsEmpty || _length is null || _bytesRead >= _length
                ? count
                : throw new ApiConnectionException(Fail($"the {content} ended after {_bytesRead} of {_length} bytes."), null);
        }
        catch (OperationCanceledException e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ApiTimeoutException(Fail($"no byte of the {content} was received for too long."), e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            throw new ApiConnectionException(Fail($"the {content} failed after {_bytesRead} bytes."), e);
        }
    }

    private FailureDetails Fail(string reason) => call.Fail(reason, response.StatusCode, ResponseHeaders.RequestId(response));

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
