namespace Cf1Gen.Runtime;

/// <summary>Two wishes to end the same thing: one given with the call, one with the enumeration.</summary>
internal sealed class LinkedCancellation(CancellationToken first, CancellationToken second) : IDisposable
{
    private readonly CancellationTokenSource _both = CancellationTokenSource.CreateLinkedTokenSource(first, second);

    public CancellationToken Token => _both.Token;

    /// <summary>Ends with the token that the caller knows.</summary>
    /// <exception cref="OperationCanceledException">One of them is cancelled.</exception>
    internal void ThrowIfRequested()
    {
        first.ThrowIfCancellationRequested();
        second.ThrowIfCancellationRequested();
    }

    public void Dispose() => _both.Dispose();
}
