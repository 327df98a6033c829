namespace Cf1Gen;

/// <summary>A page of a list, with the response that contains it.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TResponse">The type of the response.</typeparam>
/// <remarks>Immutable, except for what the response itself allows to change.</remarks>
public sealed class Page<T, TResponse> : Page<T>
{
    /// <summary>Initializes a new instance of the <see cref="Page{T, TResponse}"/> class.</summary>
    /// <param name="items">The items of the page.</param>
    /// <param name="continuationToken">The token that refers to the next page; <see langword="null"/> for the last page.</param>
    /// <param name="response">The response that contains the items.</param>
    public Page(IReadOnlyList<T> items, string? continuationToken, TResponse response)
        : base(items, continuationToken) => Response = response;

    /// <summary>Gets the response that contains the items, with everything that is next to them.</summary>
    public TResponse Response { get; }
}
