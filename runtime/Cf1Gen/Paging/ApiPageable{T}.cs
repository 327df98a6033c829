namespace Cf1Gen.Runtime;

/// <summary>A list whose pages are requested from the API while it is enumerated.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ApiPageable<T>(PageSource<T, IReadOnlyList<T>?, Page<T>> source) : AsyncPageable<T>
{
    internal override CancellationToken CallCancellationToken => source.CallCancellationToken;

    public override IAsyncEnumerable<Page<T>> AsPages(int? pageSize = null, string? continuationToken = null) =>
        source.AsPages(pageSize, continuationToken);

    internal override IAsyncEnumerator<T>? StreamItems(CancellationToken cancellationToken) => source.StreamItems(cancellationToken);
}
