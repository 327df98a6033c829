using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>Keeps the credential of a connection, and asks the caller's provider for one when there is none.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle has nothing to dispose of.")]
internal sealed class CredentialSource(ApiCredential? credential)
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile ApiCredential? _kept = credential?.Provider is null ? credential : null;

    /// <summary>The one for requests that are sent without a credential.</summary>
    public static CredentialSource None { get; } = new(null);

    /// <summary>Whether there will be a credential.</summary>
    public bool IsThere => credential is not null;

    /// <summary>Whether a provider may have a newer one.</summary>
    public bool CanChange => credential?.Provider is not null;

    /// <summary>Gives the credential for one attempt; <see langword="null"/> when there is none.</summary>
    /// <exception cref="InvalidOperationException">The provider gave nothing, or another provider.</exception>
    public ValueTask<ApiCredential?> GetAsync(CancellationToken cancellationToken) =>
        _kept is { } kept ? new(kept) : !CanChange ? default : AskAsync(cancellationToken);

    /// <summary>Forgets a credential that was refused, unless another call has got a newer one already.</summary>
    public void Forget(ApiCredential refused) => Interlocked.CompareExchange(ref _kept, null, refused);

    // One after the other: a hundred calls that start at once need one token, not a hundred.
    private async ValueTask<ApiCredential?> AskAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _kept ??= await AskProviderAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask<ApiCredential> AskProviderAsync(CancellationToken cancellationToken)
    {
        var response = credential!.Provider!(cancellationToken).AsTask();
        try
        {
            // A provider may pass over its token: the call does not wait for it.
            return await response.WaitAsync(cancellationToken).ConfigureAwait(false) is { Provider: null } asked
                ? asked
                : throw new InvalidOperationException("The credential provider must give a credential: no null, and no other provider.");
        }
        catch (OperationCanceledException)
        {
            _ = KeepAsync(response);
            throw;
        }
    }

    // What comes late is still good for the next call, unless that has got one itself. How it fails, nobody else asks.
    private async Task KeepAsync(Task<ApiCredential> late)
    {
        await ((Task)late).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (late.IsCompletedSuccessfully && await late.ConfigureAwait(false) is { Provider: null } credential)
        {
            Interlocked.CompareExchange(ref _kept, credential, null);
        }
    }
}
