using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>Caches the credential of a connection, and requests one from the caller's provider when the cache is empty.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle need not be disposed.")]
internal sealed class CredentialSource(ApiCredential? credential)
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile ApiCredential? _kept =
        credential?.Provider is null && credential != ApiCredential.Anonymous ? credential : null;

    /// <summary>Gets the source for requests without a credential.</summary>
    public static CredentialSource None { get; } = new(null);

    /// <summary>Gets a value indicating whether nothing was specified, not even that no credential is sent.</summary>
    public bool IsMissing => credential is null;

    /// <summary>Gets a value indicating whether the source has a credential or a provider.</summary>
    public bool HasCredential => credential is not null && credential != ApiCredential.Anonymous;

    /// <summary>Gets a value indicating whether a provider can return a newer credential.</summary>
    public bool CanChange => credential?.Provider is not null;

    /// <summary>Gets the credential for one attempt; <see langword="null"/> when the connection has no credential.</summary>
    /// <exception cref="InvalidOperationException">The provider returned <see langword="null"/> or another provider.</exception>
    public ValueTask<ApiCredential?> GetAsync(CancellationToken cancellationToken) =>
        _kept is { } kept ? new(kept) : !CanChange ? default : AskAsync(cancellationToken);

    /// <summary>Removes a rejected credential from the cache, unless another call has already replaced it.</summary>
    public void Forget(ApiCredential refused) => Interlocked.CompareExchange(ref _kept, null, refused);

    // One at a time: a hundred calls that start together need one token, not a hundred.
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
        // A provider can ignore its token, or block its thread; the call does not wait for it.
        var response = Task.Run(() => credential!.Provider!(cancellationToken).AsTask(), CancellationToken.None);
        try
        {
            return await response.WaitAsync(cancellationToken).ConfigureAwait(false) is { Provider: null } asked
                ? asked
                : throw new InvalidOperationException("The credential provider must return a credential, not null or another provider.");
        }
        catch (OperationCanceledException)
        {
            _ = KeepAsync(response);
            throw;
        }
    }

    // A late credential is cached for the next call, unless that has already received one. A late failure has no observer.
    private async Task KeepAsync(Task<ApiCredential> late)
    {
        await ((Task)late).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (late.IsCompletedSuccessfully && await late.ConfigureAwait(false) is { Provider: null } credential)
        {
            Interlocked.CompareExchange(ref _kept, credential, null);
        }
    }
}
