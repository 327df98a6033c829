namespace Cf1Gen.Runtime;

/// <summary>Items that the API gives one by one in a single answer; it is asked when they are enumerated.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
internal sealed class ItemStream<T>(
    ApiConnection connection,
    ApiClient client,
    ApiRequest request,
    StreamFormat format,
    JsonCodec<T> item,
    RequestOptions? options,
    CancellationToken cancellationToken) : IAsyncEnumerable<T>
{
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken enumeration = default)
    {
        using var cancellation = new LinkedCancellation(cancellationToken, enumeration);
        var items = await OpenAsync(cancellation).ConfigureAwait(false);
        await using (items.ConfigureAwait(false))
        {
            while (await NextAsync(items, cancellation).ConfigureAwait(false) is { } json)
            {
                yield return items.Read(json, item);
            }
        }
    }

    private async Task<ResponseItems> OpenAsync(LinkedCancellation cancellation)
    {
        try
        {
            return await connection.OpenItemsAsync(client, request, format, options, cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfRequested();
            throw;
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>?> NextAsync(ResponseItems items, LinkedCancellation cancellation)
    {
        try
        {
            return await items.NextAsync(cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfRequested();
            throw;
        }
    }
}
