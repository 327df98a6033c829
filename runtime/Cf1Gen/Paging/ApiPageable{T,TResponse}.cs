namespace Cf1Gen.Runtime;

/// <summary>A list whose pages, and the responses that contain them, are requested from the API while it is enumerated.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TResponse">The type of the responses.</typeparam>
internal sealed class ApiPageable<T, TResponse>(PageSource<T, TResponse, Page<T, TResponse>> source) : AsyncPageable<T, TResponse>
{
    internal override CancellationToken CallCancellationToken => source.CallCancellationToken;

    public override IAsyncEnumerable<Page<T, TResponse>> AsPages(int? pageSize = null, string? continuationToken = null) =>
        source.AsPages(pageSize, continuationToken);

    internal override IAsyncEnumerator<T>? StreamItems(CancellationToken cancellationToken) => source.StreamItems(cancellationToken);
}
