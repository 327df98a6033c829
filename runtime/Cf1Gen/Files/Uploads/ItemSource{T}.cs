namespace Cf1Gen.Runtime;

/// <summary>The items of the caller that a request sends. It can be disposed of while the next item is still awaited.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="items">The items.</param>
/// <param name="cancellationToken">A token that ends the enumeration.</param>
internal sealed class ItemSource<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken) : IAsyncDisposable
{
    private IAsyncEnumerator<T>? _enumerator;
    private Task _moving = Task.CompletedTask;

    internal T Current => _enumerator!.Current;

    /// <summary>Returns the code that moves to the next item. The source is moving until that code has ended.</summary>
    internal Func<Task<bool>> StartMoving()
    {
        var moved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _moving = moved.Task;
        return async () =>
        {
            try
            {
                _enumerator ??= items.GetAsyncEnumerator(cancellationToken);
                return await _enumerator.MoveNextAsync().ConfigureAwait(false);
            }
            finally
            {
                moved.SetResult();
            }
        };
    }

    // An enumerator must not be disposed of while it moves. One that ignores its token is disposed of when it ends, if it ever does.
    public ValueTask DisposeAsync()
    {
        if (_moving.IsCompleted)
        {
            return _enumerator?.DisposeAsync() ?? default;
        }

        _ = DisposeLaterAsync();
        return default;
    }

    private async Task DisposeLaterAsync()
    {
        await _moving.ConfigureAwait(false);
        if (_enumerator is { } enumerator)
        {
            await enumerator.DisposeAsync().AsTask().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
