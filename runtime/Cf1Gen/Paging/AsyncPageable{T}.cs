namespace Cf1Gen;

/// <summary>A list whose pages are requested while it is enumerated.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// <c>await foreach</c> enumerates the items of all pages. The list can be enumerated several times, and by several threads at once; each
/// enumeration sends its own requests. With <see cref="RequestOptions.BufferPages"/>, the items of a page are returned while the rest of
/// the page is received.
/// </remarks>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>Enumerates the pages of the list.</summary>
    /// <param name="pageSize">
    /// The number of items to request per page; <see langword="null"/> to use the page size of the call or, if that has none, of the
    /// client.
    /// </param>
    /// <param name="continuationToken">
    /// The <see cref="Page{T}.ContinuationToken"/> of a page, to continue after that page with the same page size; <see langword="null"/>
    /// to start with the first page.
    /// </param>
    /// <returns>The pages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not positive.</exception>
    /// <exception cref="ArgumentException"><paramref name="continuationToken"/> is not a token of such a list.</exception>
    public abstract IAsyncEnumerable<Page<T>> AsPages(int? pageSize = null, string? continuationToken = null);

    /// <summary>Gets the cancellation token of the call. Canceling it also ends the enumeration of a page that was received.</summary>
    internal virtual CancellationToken CallCancellationToken => CancellationToken.None;

    /// <inheritdoc/>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        StreamItems(cancellationToken) ?? EnumeratePages(cancellationToken);

    /// <summary>
    /// Enumerates the items while their pages are received; returns <see langword="null"/> if each page is read completely first.
    /// </summary>
    internal virtual IAsyncEnumerator<T>? StreamItems(CancellationToken cancellationToken) => null;

    private async IAsyncEnumerator<T> EnumeratePages(CancellationToken cancellationToken)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                CallCancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }
}
