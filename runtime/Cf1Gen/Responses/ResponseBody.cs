namespace Cf1Gen.Runtime;

/// <summary>Reads the body of a response into a pooled buffer, up to a maximum size.</summary>
internal static class ResponseBody
{
    /// <summary>The maximum size of the body of a successful response, in bytes.</summary>
    internal const int MaxSize = 64 * 1024 * 1024;
    private const int MaxErrorSize = 64 * 1024;
    private const int MaxTokenSize = 64 * 1024;
    private const int DefaultInitialCapacity = 4096;

    // A response that announces more must send it before more memory is allocated.
    private const int MaxInitialCapacity = 1024 * 1024;

    /// <summary>Reads the whole body of a successful response.</summary>
    /// <exception cref="ApiUnexpectedResponseException">
    /// The decompressed body is larger than 64 MiB, or that of a token than 64 KiB.
    /// </exception>
    internal static async ValueTask<PooledBuffer> ReadAsync(
        CallContext call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var maxSize = call.Request.ReturnsToken ? MaxTokenSize : MaxSize;
        var body = Rent(response, maxSize);
        Stream? stream = null;
        try
        {
            var received = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            stream = ContentCoding.Decode(response.Content, received);
            while (body.Length <= maxSize
                && await stream.ReadAsync(body.Free, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            {
                body.Advance(count);
                body.Grow();
            }
        }
        catch (Exception e)
        {
            body.Dispose();
            if (stream is not null && DecodedStream.IsOfDecoder(e))
            {
                throw DecodedStream.CreateInvalid(e);
            }

            throw;
        }
        finally
        {
            if (stream is not null)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }

        return body.Length <= maxSize ? body : throw CreateTooLarge(call, response, body);
    }

    /// <summary>Reads the start of the body of an error response, or the part of it that is received before a failure.</summary>
    /// <param name="response">The response.</param>
    /// <param name="attempt">A token that is canceled at the end of the attempt, or by the caller.</param>
    /// <param name="cancellationToken">The token of the caller.</param>
    /// <exception cref="OperationCanceledException">The caller canceled the call.</exception>
    internal static async Task<PooledBuffer> ReadErrorAsync(
        HttpResponseMessage response, CancellationToken attempt, CancellationToken cancellationToken)
    {
        var body = Rent(response, MaxErrorSize);
        try
        {
            await FillAsync(body, response, MaxErrorSize, attempt).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException or OperationCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            // The status code is known, and is more specific than the connection failure or the timeout.
        }
        catch
        {
            body.Dispose();
            throw;
        }

        return body;
    }

    private static ApiUnexpectedResponseException CreateTooLarge(CallContext call, HttpResponseMessage response, PooledBuffer body)
    {
        using (body)
        {
            var limit = call.Request.ReturnsToken ? "64 KiB" : "64 MiB";
            return new ApiUnexpectedResponseException(
                call.Fail(response, body.Filled.Span, ResponseMessages.None, $"the body is larger than {limit}."));
        }
    }

    // One more byte than announced, because the read that detects the end needs space as well.
    private static PooledBuffer Rent(HttpResponseMessage response, int maxSize)
    {
        var expectedLength = ContentCoding.GetDecodedLength(response.Content) ?? DefaultInitialCapacity;
        return PooledBuffer.Rent((int)Math.Min(expectedLength, Math.Min(maxSize, MaxInitialCapacity - 1)) + 1);
    }

    private static async Task FillAsync(
        PooledBuffer body, HttpResponseMessage response, int maxSize, CancellationToken cancellationToken)
    {
        var stream = await ContentCoding.OpenAsync(response.Content, cancellationToken).ConfigureAwait(false);
        await using var disposal = stream.ConfigureAwait(false);
        while (body.Length <= maxSize && await stream.ReadAsync(body.Free, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            body.Advance(count);
            body.Grow();
        }
    }
}
