using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>Makes lists that are there already, for a test that stands in for the API.</summary>
public static class AsyncPageable
{
    /// <summary>Makes a list of one page.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static AsyncPageable<T> FromItems<T>(params T[] items) => FromPages(new Page<T>(items, continuationToken: null));

    /// <summary>Makes a list of pages.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="pages">The pages; the one after a page with a continuation token is the one that the token stands for.</param>
    /// <returns>The list.</returns>
    public static AsyncPageable<T> FromPages<T>(params Page<T>[] pages) =>
        new FixedPages<T>(pages ?? throw new ArgumentNullException(nameof(pages)));
}
