using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>A call of a credential provider, whose result all calls of a connection share that wait for it.</summary>
/// <param name="timeProvider">The clock.</param>
[SuppressMessage("Design", "CA1001", Justification = "A cancellation source without a timer or a wait handle need not be disposed.")]
internal sealed class CredentialRequest(TimeProvider timeProvider)
{
    private readonly CancellationTokenSource _end = new();
    private readonly long _start = timeProvider.GetTimestamp();

    /// <summary>Gets the result of the provider.</summary>
    public Task<ApiCredential> Result { get; private set; } = null!;

    /// <summary>Gets or sets the number of calls that wait for the result.</summary>
    public int Waiting { get; set; }

    /// <summary>Starts the request on a thread of the thread pool, because a provider can block its thread.</summary>
    internal void Start(Func<CancellationToken, Task<ApiCredential>> ask)
    {
        Result = Task.Run(() => ask(_end.Token), CancellationToken.None);
        _ = ObserveAsync(Result);
    }

    /// <summary>Determines whether a call that can wait for a limited time should wait for this request.</summary>
    /// <remarks>A provider that never returns must not block the calls that come later.</remarks>
    internal bool CanBeJoined(TimeSpan limit) => limit == Timeout.InfiniteTimeSpan || timeProvider.GetElapsedTime(_start) < limit;

    /// <summary>Cancels the token of the provider.</summary>
    internal void Cancel() => _ = ObserveAsync(_end.CancelAsync());

    // No call waits for the failure of a request that was canceled.
    private static async Task ObserveAsync(Task task) => await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
