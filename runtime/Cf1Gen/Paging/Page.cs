namespace Cf1Gen;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class Page<T>
{
    /// <summary>Makes a page.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="continuationToken">Where the next page starts.</param>
    public Page(IReadOnlyList<T> items, string? continuationToken)
    {
        Items = items ?? throw new ArgumentNullException(nameof(items));
        ContinuationToken = continuationToken;
    }

    /// <summary>The items, in the API's order.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>
    /// Where the next page starts, for <see cref="AsyncPageable{T}.AsPages"/>; <see langword="null"/> after the last page. It holds no secret,
    /// but its form may change with the version of Cf1Gen.
    /// </summary>
    public string? ContinuationToken { get; }
}
