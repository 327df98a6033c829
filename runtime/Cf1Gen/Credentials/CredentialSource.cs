namespace Cf1Gen.Runtime;

/// <summary>Caches the credential of a connection, and requests one from its provider when the cache is empty.</summary>
/// <param name="credential">The credential; <see langword="null"/> if nothing was specified.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class CredentialSource(ApiCredential? credential, TimeProvider timeProvider)
{
    private readonly object _lock = new();
    private volatile ApiCredential? _kept =
        credential?.Provider is null && credential != ApiCredential.Anonymous ? credential : null;

    private CredentialRequest? _current;

    /// <summary>Gets the source for requests without a credential.</summary>
    public static CredentialSource None { get; } = new(null, TimeProvider.System);

    /// <summary>Gets a value indicating whether nothing was specified, not even that no credential is sent.</summary>
    public bool IsMissing => credential is null;

    /// <summary>Gets a value indicating whether the source has a credential or a provider.</summary>
    public bool HasCredential => credential is not null && credential != ApiCredential.Anonymous;

    /// <summary>Gets a value indicating whether a provider can return a newer credential.</summary>
    public bool CanChange => credential?.Provider is not null;

    /// <summary>Gets the name of the provider in messages.</summary>
    public string ProviderName => credential?.ProviderName ?? "";

    private ApiCredential? Usable => _kept is { } kept && !(kept.Expiry <= timeProvider.GetUtcNow()) ? kept : null;

    /// <summary>Gets the credential for one attempt, if that needs no wait.</summary>
    /// <param name="kept">The credential; <see langword="null"/> when the connection has none.</param>
    /// <returns><see langword="false"/> if the provider must be asked.</returns>
    public bool TryGet(out ApiCredential? kept)
    {
        kept = Usable;
        return kept is not null || !CanChange;
    }

    /// <summary>Gets the credential for one attempt from the provider, unless another call has received one meanwhile.</summary>
    /// <param name="limit">The longest time that the call can wait for the credential.</param>
    /// <param name="cancellationToken">A token that is canceled when the call no longer waits.</param>
    /// <exception cref="InvalidOperationException">The provider returned <see langword="null"/> or another provider.</exception>
    public async ValueTask<ApiCredential?> GetAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        // A hundred calls that start together need one token, not a hundred; and the call that started the request may end before the
        // others.
        cancellationToken.ThrowIfCancellationRequested();
        CredentialRequest request;
        lock (_lock)
        {
            if (Usable is { } kept)
            {
                return kept;
            }

            request = _current is { } current && current.CanBeJoined(limit) ? current : StartRequest();
            request.Waiting++;
        }

        try
        {
            return await request.Result.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(request);
        }
    }

    /// <summary>Removes a rejected credential from the cache, unless another call has already replaced it.</summary>
    public void Forget(ApiCredential refused)
    {
        lock (_lock)
        {
            _kept = _kept == refused ? null : _kept;
        }
    }

    private CredentialRequest StartRequest()
    {
        var request = _current = new CredentialRequest(timeProvider);
        request.Start(token => AskAsync(request, token));
        return request;
    }

    private async Task<ApiCredential> AskAsync(CredentialRequest request, CancellationToken cancellationToken)
    {
        try
        {
            if (await credential!.Provider!(cancellationToken).ConfigureAwait(false) is not { CanBeSent: true } asked)
            {
                throw new InvalidOperationException("The credential provider must return a credential, not null or another provider.");
            }

            // A late credential is cached for the next call, unless that has already received one.
            lock (_lock)
            {
                _kept = _current == request ? asked : Usable ?? asked;
            }

            return asked;
        }
        finally
        {
            lock (_lock)
            {
                EndCurrent(request);
            }
        }
    }

    private void Leave(CredentialRequest request)
    {
        lock (_lock)
        {
            if (--request.Waiting > 0 || request.Result.IsCompleted)
            {
                return;
            }

            // The provider can ignore its token: the next call starts another request.
            EndCurrent(request);
        }

        request.Cancel();
    }

    // Called with the lock.
    private void EndCurrent(CredentialRequest request) => _current = _current == request ? null : _current;
}
