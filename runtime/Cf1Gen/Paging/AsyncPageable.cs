using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>Creates lists from existing items, for tests that replace the API.</summary>
public static class AsyncPageable
{
    /// <summary>Creates a list of one page.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static AsyncPageable<T> FromItems<T>(params T[] items) => FromPages(new Page<T>(items, continuationToken: null));

    /// <summary>Creates a list of pages.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="pages">The pages. The continuation token of a page refers to the page that follows it.</param>
    /// <returns>The list.</returns>
    public static AsyncPageable<T> FromPages<T>(params Page<T>[] pages) =>
        new StaticPageable<T>(pages ?? throw new ArgumentNullException(nameof(pages)));

    /// <summary>Creates a list of pages with their responses.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <typeparam name="TResponse">The type of the responses.</typeparam>
    /// <param name="pages">The pages. The continuation token of a page refers to the page that follows it.</param>
    /// <returns>The list.</returns>
    public static AsyncPageable<T, TResponse> FromPages<T, TResponse>(params Page<T, TResponse>[] pages) =>
        new StaticPageable<T, TResponse>(pages ?? throw new ArgumentNullException(nameof(pages)));
}
