namespace Cf1Gen.Runtime;

/// <summary>A list of existing pages with their responses.</summary>
internal sealed class StaticPageable<T, TResponse>(Page<T, TResponse>[] pages) : AsyncPageable<T, TResponse>
{
    public override async IAsyncEnumerable<Page<T, TResponse>> AsPages(int? pageSize = null, string? continuationToken = null)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var first = continuationToken is null ? 0 : Array.FindIndex(pages, page => page.ContinuationToken == continuationToken) + 1;
        for (var i = first; i < pages.Length; i++)
        {
            yield return pages[i];
        }
    }
}
