namespace Cf1Gen.Runtime;

/// <summary>Runs code of the caller that can block its thread, ignore its token, or never end.</summary>
internal static class CallerTask
{
    // Code that respects its token ends shortly after the cancellation. Then its buffer and its stream can be used again.
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs code on a thread of the thread pool, and waits for it until a token is canceled.</summary>
    /// <param name="code">The code.</param>
    /// <param name="buffer">
    /// The buffer that the code uses. It is abandoned if the code is still running when the token is canceled, because the code may still
    /// use it.
    /// </param>
    /// <param name="cancellationToken">A token to stop waiting.</param>
    /// <exception cref="OperationCanceledException">The token was canceled, or the code was.</exception>
    internal static async Task<T> RunAsync<T>(Func<Task<T>> code, PooledBuffer buffer, CancellationToken cancellationToken)
    {
        var task = Task.Run(code, CancellationToken.None);
        try
        {
            return await task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!task.IsCompleted)
        {
            _ = ObserveAsync(task);
            var grace = Task.Delay(s_grace, TimeProvider.System, CancellationToken.None);
            if (await Task.WhenAny(task, grace).ConfigureAwait(false) == grace)
            {
                buffer.Abandon();
            }

            throw;
        }
    }

    // Nothing else observes a late failure.
    private static async Task ObserveAsync(Task late) => await late.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <inheritdoc cref="RunAsync{T}"/>
    internal static Task RunAsync(Func<Task> code, PooledBuffer buffer, CancellationToken cancellationToken) => RunAsync(
        async () =>
        {
            await code().ConfigureAwait(false);
            return 0;
        },
        buffer,
        cancellationToken);

    /// <summary>Reports progress.</summary>
    internal static Task ReportAsync(
        IProgress<TransferProgress> progress, TransferProgress value, PooledBuffer buffer, CancellationToken cancellationToken) => RunAsync(
            () =>
            {
                progress.Report(value);
                return Task.CompletedTask;
            },
            buffer,
            cancellationToken);
}
