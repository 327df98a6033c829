using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>Requests the pages of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TResponse">The type of the response that contains them.</typeparam>
/// <typeparam name="TPage">The type of the pages.</typeparam>
internal sealed partial class PageSource<T, TResponse, TPage>(
    ApiConnection connection,
    ApiClient client,
    ApiRequest request,
    Paging paging,
    PageStart start,
    JsonCodec<TResponse> codec,
    Func<TResponse, IReadOnlyList<T>?> items,
    Func<PageResponse<T, TResponse>, string?, TPage> createPage,
    RequestOptions? options,
    CancellationToken cancellationToken)
{
    internal CancellationToken CallCancellationToken => cancellationToken;

    internal IAsyncEnumerable<TPage> AsPages(int? pageSize, string? continuationToken)
    {
        var position = start with
        {
            Size = PagingValidation.CheckPageSize(pageSize, nameof(pageSize)) ?? start.Size,
            Token = continuationToken,
        };

        // An invalid token throws here, not at the first step of the enumeration.
        paging.Start(position);
        return EnumerateAsync(position);
    }

    private async IAsyncEnumerable<TPage> EnumerateAsync(
        PageStart position, [EnumeratorCancellation] CancellationToken enumerationCancellationToken = default)
    {
        using var cancellation = new LinkedCancellation(cancellationToken, enumerationCancellationToken);
        var enumerator = paging.Start(position);
        while (enumerator.HasNext)
        {
            if (await RequestAsync(enumerator.GetParameters(), options, attempts: 0, cancellation).ConfigureAwait(false) is not { } page)
            {
                yield break;
            }

            var action = enumerator.MovePast(page.Info);
            if (action == PageAction.Reject)
            {
                throw page.CreateRepeatedPageException();
            }

            if (action == PageAction.Return)
            {
                yield return createPage(page, enumerator.HasNext ? enumerator.GetToken() : null);
            }
        }
    }

    private async Task<PageResponse<T, TResponse>?> RequestAsync(
        PageParameters page, RequestOptions? callOptions, int attempts, LinkedCancellation cancellation)
    {
        try
        {
            return await connection
                .SendPageAsync(client, request.ForPage(page), paging, codec, items, callOptions, attempts, cancellation.Token)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfRequested();
            throw;
        }
    }
}
