namespace Cf1Gen.Runtime;

/// <summary>Reads the body of an answer into a pooled buffer, and no more of it than is sensible.</summary>
internal static class ResponseBody
{
    private const int Largest = 64 * 1024 * 1024;
    private const int LargestOfError = 64 * 1024;
    private const int UnannouncedFirst = 4096;

    // An answer that announces more has still to send it.
    private const int LargestFirst = 1024 * 1024;

    /// <summary>Reads a whole body.</summary>
    /// <exception cref="ApiUnexpectedResponseException">It is larger than 64 MiB, after decompression.</exception>
    internal static async Task<PooledBuffer> ReadAsync(CallContext call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(response, Largest, cancellationToken).ConfigureAwait(false);
        if (body.Length <= Largest)
        {
            return body;
        }

        using (body)
        {
            throw new ApiUnexpectedResponseException(
                call.Fail(response, body.Filled.Span, EnvelopeMessages.None, "the body is larger than 64 MiB."));
        }
    }

    /// <summary>Reads the start of a body that explains a failure.</summary>
    internal static async Task<PooledBuffer> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(response, LargestOfError, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            // The status is there and says more than the broken connection does.
            return PooledBuffer.Rent(1);
        }
    }

    private static async Task<PooledBuffer> ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        var stream = await ContentCoding.OpenAsync(response.Content, cancellationToken).ConfigureAwait(false);

        // One byte more than announced: the read that finds the end needs room too.
        var announced = ContentCoding.Length(response.Content) ?? UnannouncedFirst;
        var body = PooledBuffer.Rent((int)Math.Min(announced, Math.Min(limit, LargestFirst - 1)) + 1);
        try
        {
            await using var opened = stream.ConfigureAwait(false);
            while (body.Length <= limit && await stream.ReadAsync(body.Free, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            {
                body.Advance(count);
                body.Grow();
            }

            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }
}
