using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>A list whose pages are requested from the API while it is enumerated.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ApiPageable<T>(
    ApiConnection connection,
    ApiClient client,
    ApiRequest request,
    Paging paging,
    PageStart start,
    JsonCodec<T> itemCodec,
    RequestOptions? options,
    CancellationToken cancellationToken) : AsyncPageable<T>
{
    private readonly JsonCodec<IReadOnlyList<T>?> _codec = JsonCodec.NullableReference(JsonCodec.List(itemCodec));

    internal override CancellationToken CallCancellationToken => cancellationToken;

    public override IAsyncEnumerable<Page<T>> AsPages(int? pageSize = null, string? continuationToken = null)
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

    private async IAsyncEnumerable<Page<T>> EnumerateAsync(
        PageStart position, [EnumeratorCancellation] CancellationToken enumerationCancellationToken = default)
    {
        using var cancellation = new LinkedCancellation(cancellationToken, enumerationCancellationToken);
        var enumerator = paging.Start(position);
        while (enumerator.HasNext)
        {
            var page = await RequestAsync(enumerator.GetParameters(), cancellation).ConfigureAwait(false);
            var action = enumerator.MovePast(page.Info);
            if (action == PageAction.Reject)
            {
                throw page.CreateRepeatedPageException();
            }

            if (action == PageAction.Return)
            {
                yield return new Page<T>(page.Items, enumerator.HasNext ? enumerator.GetToken() : null);
            }
        }
    }

    private async Task<PageResponse<T>> RequestAsync(PageParameters page, LinkedCancellation cancellation)
    {
        try
        {
            return await connection.SendPageAsync(client, request.ForPage(page), _codec, options, cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfRequested();
            throw;
        }
    }
}
