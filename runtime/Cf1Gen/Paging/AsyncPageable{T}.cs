namespace Cf1Gen;

/// <summary>A list that is asked for page by page, as it is enumerated.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
/// <remarks>
/// <c>await foreach</c> gives the items of all pages. It may be enumerated several times, and by several threads at once, each from the
/// start and with requests of its own.
/// </remarks>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>Gives the list page by page.</summary>
    /// <param name="pageSize">How many items are asked for at once; <see langword="null"/> takes the call's, and else the client's.</param>
    /// <param name="continuationToken">
    /// A page's <see cref="Page{T}.ContinuationToken"/>: the list goes on exactly there, and with the same page size.
    /// <see langword="null"/> starts at the start.
    /// </param>
    /// <returns>The pages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not positive.</exception>
    /// <exception cref="ArgumentException"><paramref name="continuationToken"/> is not of such a list.</exception>
    public abstract IAsyncEnumerable<Page<T>> AsPages(int? pageSize = null, string? continuationToken = null);

    /// <summary>The token that the list was asked for with: who cancels it wants no further item, also of a page that is there.</summary>
    internal virtual CancellationToken CallToken => CancellationToken.None;

    /// <inheritdoc/>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                CallToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }
}
