namespace Cf1Gen.Runtime;

/// <summary>The combined cancellation of a token that was passed to the call and one that was passed to the enumeration.</summary>
internal sealed class LinkedCancellation(CancellationToken first, CancellationToken second) : IDisposable
{
    private readonly CancellationTokenSource _both = CancellationTokenSource.CreateLinkedTokenSource(first, second);

    public CancellationToken Token => _both.Token;

    /// <summary>Throws with the token that the caller knows.</summary>
    /// <exception cref="OperationCanceledException">One of the tokens is canceled.</exception>
    internal void ThrowIfRequested()
    {
        first.ThrowIfCancellationRequested();
        second.ThrowIfCancellationRequested();
    }

    public void Dispose() => _both.Dispose();
}
