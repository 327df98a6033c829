using System.Diagnostics.CodeAnalysis;

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

    /// <summary>Reads the whole body of a successful response, or one byte more than is allowed, see <see cref="EnsureSize"/>.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The result is the buffer, which is returned to the pool after a failure.")]
    internal static ValueTask<PooledBuffer> ReadAsync(
        CallContext call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var maxSize = MaxSizeOf(call);
        return FillAsync(Rent(response, maxSize), response, maxSize, keepsPart: false, cancellationToken);
    }

    /// <summary>Throws if the body of a successful response is too large.</summary>
    /// <exception cref="ApiUnexpectedResponseException">
    /// The decompressed body is larger than 64 MiB, or that of a token than 64 KiB.
    /// </exception>
    internal static void EnsureSize(CallContext call, HttpResponseMessage response, PooledBuffer body)
    {
        if (body.Length <= MaxSizeOf(call))
        {
            return;
        }

        using (body)
        {
            var limit = call.Request.ReturnsToken ? "64 KiB" : "64 MiB";
            throw new ApiUnexpectedResponseException(
                call.Fail(response, body.Filled.Span, ResponseMessages.None, $"the body is larger than {limit}."));
        }
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
            await FillAsync(body, response, MaxErrorSize, keepsPart: true, attempt).ConfigureAwait(false);
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

    private static int MaxSizeOf(CallContext call) => call.Request.ReturnsToken ? MaxTokenSize : MaxSize;

    // One more byte than announced, because the read that detects the end needs space as well.
    private static PooledBuffer Rent(HttpResponseMessage response, int maxSize)
    {
        var expectedLength = ContentCoding.GetDecodedLength(response.Content) ?? DefaultInitialCapacity;
        return PooledBuffer.Rent((int)Math.Min(expectedLength, Math.Min(maxSize, MaxInitialCapacity - 1)) + 1);
    }

    // The one asynchronous method that reads a body. After a failure, the caller has the part that was read, or the buffer is returned.
    private static async ValueTask<PooledBuffer> FillAsync(
        PooledBuffer body, HttpResponseMessage response, int maxSize, bool keepsPart, CancellationToken cancellationToken)
    {
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

            return body;
        }
        catch (Exception e)
        {
            if (!keepsPart)
            {
                body.Dispose();
            }

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
    }
}
