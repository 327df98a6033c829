namespace Cf1Gen;

/// <summary>A list whose pages are requested while it is enumerated, and whose responses contain more than the items.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TResponse">The type of the responses.</typeparam>
/// <remarks>
/// <c>await foreach</c> enumerates the items of all pages. <see cref="AsPages"/> enumerates the pages, whose
/// <see cref="Page{T, TResponse}.Response"/> contains, for example, the total number of items.
/// </remarks>
public abstract class AsyncPageable<T, TResponse> : AsyncPageable<T>
{
    /// <inheritdoc/>
    public abstract override IAsyncEnumerable<Page<T, TResponse>> AsPages(int? pageSize = null, string? continuationToken = null);
}
