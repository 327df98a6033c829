namespace Cf1Gen.Runtime;

/// <content>Returns the items of the pages while the pages are received.</content>
internal sealed partial class PageSource<T, TResponse, TPage>
{
    private readonly bool _bufferPages = options?.BufferPages ?? connection.BufferPages;

    /// <summary>
    /// Enumerates the items while their pages are received; returns <see langword="null"/> if each page is read completely first.
    /// </summary>
    internal IAsyncEnumerator<T>? StreamItems(CancellationToken enumerationCancellationToken) =>
        !_bufferPages && ListPlace<T>.Find(codec, paging, request.ResponseFormat) is { } place
            ? StreamItemsAsync(place, enumerationCancellationToken)
            : null;

    private async IAsyncEnumerator<T> StreamItemsAsync(ListPlace<T> place, CancellationToken enumerationCancellationToken)
    {
        using var cancellation = new LinkedCancellation(cancellationToken, enumerationCancellationToken);
        var firstItems = new HashSet<UInt128>();
        var enumerator = paging.Start(start);
        while (enumerator.HasNext)
        {
            var (reader, failed) = await OpenAsync(enumerator.GetParameters(), place, cancellation).ConfigureAwait(false);
            if (reader is null)
            {
                if (await RequestAgainAsync(enumerator.GetParameters(), failed!, cancellation).ConfigureAwait(false) is not { } again)
                {
                    yield break;
                }

                foreach (var item in MovePast(enumerator, again, again.Info, again.Items))
                {
                    cancellation.ThrowIfRequested();
                    yield return item;
                }

                continue;
            }

            await using (reader.ConfigureAwait(false))
            {
                // A page that starts like an earlier one can be its repetition, whose items are not returned.
                List<T>? held = reader.HasItem && !firstItems.Add(reader.FirstDigest) ? [] : null;
                while (reader.HasItem)
                {
                    if (held is null)
                    {
                        yield return reader.Current;
                    }
                    else
                    {
                        held.Add(reader.Current);
                    }

                    await MoveNextAsync(reader, cancellation).ConfigureAwait(false);
                }

                if (reader.Page is not { } page)
                {
                    yield break;
                }

                foreach (var item in MovePast(enumerator, page, reader.Info, held ?? page.Items))
                {
                    cancellation.ThrowIfRequested();
                    yield return item;
                }
            }
        }
    }

    private static IReadOnlyList<T> MovePast(
        PageEnumerator enumerator, PageResponse<T, TResponse> page, PageInfo info, IReadOnlyList<T> items) =>
        enumerator.MovePast(info) switch
        {
            PageAction.Reject => throw page.CreateRepeatedPageException(),
            PageAction.Return => items,
            _ => [],
        };

    private async Task<(PageItemReader<T, TResponse>? Reader, CallContext? Failed)> OpenAsync(
        PageParameters page, ListPlace<T> place, LinkedCancellation cancellation)
    {
        try
        {
            return await connection
                .OpenPageAsync(client, request.ForPage(page), paging, codec, items, place, options, cancellation.Token)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfRequested();
            throw;
        }
    }

    // A page that fails before its first item is requested again, and then read at once, which can be repeated.
    private Task<PageResponse<T, TResponse>?> RequestAgainAsync(PageParameters page, CallContext failed, LinkedCancellation cancellation)
    {
        var again = new RequestOptions();
        again.CopyFrom(options ?? again);
        again.MaxRetries = failed.MaxRetries - failed.Attempts;
        return RequestAsync(page, again, failed.Attempts, cancellation);
    }

    private static async ValueTask MoveNextAsync(PageItemReader<T, TResponse> reader, LinkedCancellation cancellation)
    {
        try
        {
            await reader.MoveNextAsync(cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfRequested();
            throw;
        }
    }
}
