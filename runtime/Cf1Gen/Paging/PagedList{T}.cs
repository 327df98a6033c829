using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>A list whose pages are asked for as it is enumerated.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
internal sealed class PagedList<T>(
    ApiConnection connection,
    ApiClient client,
    ApiRequest request,
    Paging paging,
    PageStart start,
    JsonCodec<T> item,
    RequestOptions? options,
    CancellationToken cancellationToken) : AsyncPageable<T>
{
    private readonly JsonCodec<IReadOnlyList<T>?> _items = JsonCodec.NullableReference(JsonCodec.List(item));

    internal override CancellationToken CallToken => cancellationToken;

    public override IAsyncEnumerable<Page<T>> AsPages(int? pageSize = null, string? continuationToken = null)
    {
        var from = start with { Size = PageNumber.CheckSize(pageSize, nameof(pageSize)) ?? start.Size, Token = continuationToken };

        // A wrong token is told of here and now, not at the first step of an enumeration.
        paging.Start(from);
        return EnumerateAsync(from);
    }

    private async IAsyncEnumerable<Page<T>> EnumerateAsync(PageStart from, [EnumeratorCancellation] CancellationToken enumeration = default)
    {
        using var cancellation = new LinkedCancellation(cancellationToken, enumeration);
        var walk = paging.Start(from);
        while (walk.HasNext)
        {
            var page = await AskAsync(walk.Parameters(), cancellation).ConfigureAwait(false);
            var verdict = walk.Take(page.Reply);
            if (verdict == PageAction.Repeated)
            {
                throw page.Repeated();
            }

            if (verdict == PageAction.Give)
            {
                yield return new Page<T>(page.Items, walk.HasNext ? walk.Token() : null);
            }
        }
    }

    private async Task<PageResponse<T>> AskAsync(PageParameters page, LinkedCancellation cancellation)
    {
        try
        {
            return await connection.SendPageAsync(client, request.ForPage(page), _items, options, cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfRequested();
            throw;
        }
    }
}
