namespace Cf1Gen.Runtime;

/// <summary>
/// Reads the body of a response. Throws an <see cref="InvalidDataException"/> where a decompressor, for example one in a handler of the
/// caller, throws an exception of another type for invalid data.
/// </summary>
internal sealed class DecodedStream(Stream inner) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsOfDecoder(e))
        {
            throw CreateInvalid(e);
        }
    }

    /// <summary>Determines whether an exception of a read means that the data is invalid.</summary>
    internal static bool IsOfDecoder(Exception e) => e is not (OperationCanceledException or HttpRequestException or IOException
        or InvalidDataException or ObjectDisposedException or OutOfMemoryException);

    /// <summary>Creates the exception to throw instead.</summary>
    internal static InvalidDataException CreateInvalid(Exception e) => new("The body could not be decompressed.", e);

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
