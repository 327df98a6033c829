namespace Cf1Gen.Runtime;

/// <summary>Two wishes to end the same thing: one given with the call, one with the enumeration.</summary>
internal sealed class EitherCancellation : IDisposable
{
    private readonly CancellationToken _first;
    private readonly CancellationToken _second;
    private readonly CancellationTokenSource? _both;

    internal EitherCancellation(CancellationToken first, CancellationToken second)
    {
        _first = first;
        _second = second;
        _both = first.CanBeCanceled && second.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(first, second) : null;
    }

    public CancellationToken Token => _both?.Token ?? (_first.CanBeCanceled ? _first : _second);

    /// <summary>Ends with the token that the caller knows.</summary>
    /// <exception cref="OperationCanceledException">One of them is cancelled.</exception>
    internal void ThrowIfRequested()
    {
        _first.ThrowIfCancellationRequested();
        _second.ThrowIfCancellationRequested();
    }

    public void Dispose() => _both?.Dispose();
}
