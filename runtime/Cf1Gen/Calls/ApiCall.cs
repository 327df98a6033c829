using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>One call: sends its request, with retries, until a response completes it.</summary>
internal sealed partial class ApiCall(
    ApiTransport transport,
    ApiClient client,
    ApiRequest request,
    RequestOptions? options,
    bool asStream,
    CancellationToken cancellationToken)
{
    // The failure of the last attempt.
    private AttemptFailure? _failure;

    /// <summary>Gets the context of the call.</summary>
    public CallContext Context { get; } = new(
        request,
        transport,
        options,
        new CallTimer(IsStreamed(asStream, request) ? Timeout.InfiniteTimeSpan : transport.TotalTimeout, transport.TimeProvider))
    {
        CancellationToken = cancellationToken,
    };

    private CallTimer Timer => Context.Timer;

    private bool CanSend => request.Content?.CanSend ?? true;

    /// <summary>Sends the request.</summary>
    /// <returns>A success response, whose body has been read unless it is streamed.</returns>
    /// <exception cref="ApiException">The API returned an error, could not be reached, or sent an invalid response.</exception>
    /// <exception cref="InvalidOperationException">The client has no credential or no base address.</exception>
    /// <exception cref="ObjectDisposedException">The caller has disposed of the HTTP client.</exception>
    internal async ValueTask<ReceivedResponse> SendAsync()
    {
        cancellationToken.ThrowIfCancellationRequested();
        var address = Context.Address = Address();
        var credentials = transport.CredentialsFor(request, address);
        var canRefreshCredential = credentials.CanChange;
        CallRetries? retries = null;
        while (true)
        {
            if (transport.RateLimiter is not null || transport.RetryAfterGate.IsActive)
            {
                await WaitForPermitAsync().ConfigureAwait(false);
            }

            Context.Credential = credentials.TryGet(out var credential)
                ? credential
                : await CredentialAsync(credentials).ConfigureAwait(false);
            if (await AttemptAsync().ConfigureAwait(false) is { } response)
            {
                return response;
            }

            var failure = _failure!;
            if (canRefreshCredential && failure.Exception is ApiAuthenticationException && CanSend)
            {
                canRefreshCredential = false;
                credentials.Forget(Context.Credential!);
                ClientLog.AskingForCredential(transport.Logger, request.OperationId);
                continue;
            }

            // RFC 9110, 10.1.1: a server or proxy that does not support Expect: 100-continue receives the request without it.
            if (Context.UsesExpectContinue && failure.Exception.StatusCode == HttpStatusCode.ExpectationFailed && CanSend)
            {
                Context.UsesExpectContinue = false;
                continue;
            }

            retries ??= new CallRetries(Context);
            var delay = retries.Delay(failure.Exception);
            if (failure.Exception is ApiRateLimitException && delay is { } pause)
            {
                ClientLog.Pausing(transport.Logger, request.OperationId, pause.TotalMilliseconds);
                transport.RetryAfterGate.Close(pause);
            }

            if (delay is not { } wait || wait >= Timer.Remaining || !CanSend || !retries.Take(failure))
            {
                Context.Report(failure.Response);
                throw failure.Exception;
            }

            CallInstrumentation.Retried(Context, failure.Exception, wait);
            await Task.Delay(wait, transport.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsStreamed(bool asStream, ApiRequest request) => asStream || request.Content is { IsStreamed: true };

    private Uri Address()
    {
        var address = transport.Addresses.Of(request);
        if (request.Link is not { } link)
        {
            return address;
        }

        Context.Address = address;
        return transport.Addresses.Follow(address, link) is { } path
            ? new Uri(address, path)
            : throw new ApiUnexpectedResponseException(Context.Fail(
                "the link to the next page leads to another origin, to which no request and no credential is sent."));
    }

    // The rate limiter comes first, then the delay that the service requested: a call keeps the permit that it has acquired.
    private async ValueTask WaitForPermitAsync()
    {
        if (transport.RateLimiter is { } limiter)
        {
            Timer.Pause();
            var turn = limiter.EnterAsync(transport.MaxRetryAfter, cancellationToken);
            if (!turn.IsCompleted)
            {
                ClientLog.Waiting(transport.Logger, request.OperationId);
            }

            await turn.ConfigureAwait(false);
            Timer.Resume();
        }

        if (!transport.RetryAfterGate.IsActive)
        {
            return;
        }

        if (transport.RetryAfterGate.Remaining is var pause && pause >= Timer.Remaining)
        {
            throw CreatePauseTooLong(pause);
        }

        using var limit = Timer.Start(Timeout.InfiniteTimeSpan, cancellationToken);
        try
        {
            await transport.RetryAfterGate.EnterAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw CreatePauseTooLong(transport.RetryAfterGate.Remaining);
        }
    }

    private ApiRateLimitException CreatePauseTooLong(TimeSpan pause) => new(Context.Fail(
        "the service requested a delay after too many calls, which is longer than the total timeout of this call."))
    {
        RetryAfter = pause,
    };

    private async ValueTask<ApiCredential?> CredentialAsync(CredentialSource credentials)
    {
        // A stream has no total timeout, but its wait for the credential must end.
        var longest = transport.TotalTimeout == Timeout.InfiniteTimeSpan ? Context.AttemptTimeout : transport.TotalTimeout;
        using var limit = Timer.Start(longest, cancellationToken);
        try
        {
            return await credentials.GetAsync(longest, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (limit.Token.IsCancellationRequested)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ApiTimeoutException(Context.Fail($"{credentials.ProviderName} did not return a credential in time."), e);
        }
        catch (TokenRequestException e)
        {
            throw new ApiAuthenticationException(Context.Fail(e.Message), e.InnerException);
        }
        catch (Exception e)
        {
            throw new ApiAuthenticationException(Context.Fail($"{credentials.ProviderName} failed."), e);
        }
    }
}
