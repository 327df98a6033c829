namespace Cf1Gen;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>Immutable.</remarks>
public class Page<T>
{
    /// <summary>Initializes a new instance of the <see cref="Page{T}"/> class.</summary>
    /// <param name="items">The items of the page.</param>
    /// <param name="continuationToken">The token that refers to the next page; <see langword="null"/> for the last page.</param>
    public Page(IReadOnlyList<T> items, string? continuationToken)
    {
        Items = items ?? throw new ArgumentNullException(nameof(items));
        ContinuationToken = continuationToken;
    }

    /// <summary>Gets the items, in the order of the response.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>
    /// Gets the token that refers to the next page, for <see cref="AsyncPageable{T}.AsPages"/>; <see langword="null"/> for the last page.
    /// It contains no secret, but its format may change in a new version of Cf1Gen.
    /// </summary>
    public string? ContinuationToken { get; }
}
