namespace Cf1Gen.Runtime;

/// <summary>The items of a streamed response. The request is sent when the items are enumerated.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ItemStream<T>(
    ApiConnection connection,
    ApiClient client,
    ApiRequest request,
    StreamFormat format,
    JsonCodec<T> codec,
    RequestOptions? options,
    CancellationToken cancellationToken) : IAsyncEnumerable<T>
{
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken enumerationCancellationToken = default)
    {
        using var cancellation = new LinkedCancellation(cancellationToken, enumerationCancellationToken);
        var reader = await OpenAsync(cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await ReadNextAsync(reader, cancellation).ConfigureAwait(false) is { } json)
            {
                yield return Deserialize(reader, json, cancellation);
            }
        }
    }

    private async Task<ItemStreamReader> OpenAsync(LinkedCancellation cancellation)
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

    private T Deserialize(ItemStreamReader reader, ReadOnlyMemory<byte> json, LinkedCancellation cancellation)
    {
        try
        {
            return reader.Deserialize(json, codec);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfRequested();
            throw;
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>?> ReadNextAsync(ItemStreamReader reader, LinkedCancellation cancellation)
    {
        try
        {
            return await reader.ReadNextAsync(cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfRequested();
            throw;
        }
    }
}
