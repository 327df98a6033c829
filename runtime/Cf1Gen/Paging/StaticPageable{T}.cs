namespace Cf1Gen.Runtime;

/// <summary>A list of existing pages.</summary>
internal sealed class StaticPageable<T>(Page<T>[] pages) : AsyncPageable<T>
{
    public override async IAsyncEnumerable<Page<T>> AsPages(int? pageSize = null, string? continuationToken = null)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var first = continuationToken is null ? 0 : Array.FindIndex(pages, page => page.ContinuationToken == continuationToken) + 1;
        for (var i = first; i < pages.Length; i++)
        {
            yield return pages[i];
        }
    }
}
