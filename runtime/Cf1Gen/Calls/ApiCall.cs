using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>One call: sends its request, with retries, until a response completes it.</summary>
internal sealed class ApiCall(
    ApiTransport transport,
    ApiClient client,
    ApiRequest request,
    RequestOptions? options,
    bool asStream,
    CancellationToken cancellationToken)
{
    /// <summary>Gets the context of the call.</summary>
    public CallContext Context { get; } = new(request, transport, options) { CancellationToken = cancellationToken };

    private bool IsStreamed => asStream || request.Content is { IsStreamed: true };

    private bool CanSend => request.Content?.CanSend ?? true;

    /// <summary>Sends the request.</summary>
    /// <returns>A success response, whose body has been read unless it is streamed.</returns>
    /// <exception cref="ApiException">The API returned an error, could not be reached, or sent an invalid response.</exception>
    /// <exception cref="InvalidOperationException">The client has no credential or no base address.</exception>
    /// <exception cref="ObjectDisposedException">The caller has disposed of the HTTP client.</exception>
    internal async Task<ReceivedResponse> SendAsync()
    {
        cancellationToken.ThrowIfCancellationRequested();
        Context.Address = transport.Addresses.Of(request);
        if (request.Link is { } link)
        {
            Context.Address = transport.Addresses.Follow(Context.Address, link) is { } path
                ? new Uri(Context.Address, path)
                : throw new ApiUnexpectedResponseException(Context.Fail(
                    "the link to the next page leads to another origin, to which no request and no credential is sent."));
        }

        var credentials = transport.CredentialsFor(request, Context.Address);

        using var callTimer = new CallTimer(IsStreamed ? Timeout.InfiniteTimeSpan : transport.TotalTimeout, transport.TimeProvider);
        var retries = new CallRetries(Context);
        var canRefreshCredential = credentials.CanChange;
        while (true)
        {
            await WaitForPermitAsync(callTimer).ConfigureAwait(false);
            Context.Credential = await CredentialAsync(credentials, callTimer).ConfigureAwait(false);
            var outcome = await AttemptAsync(callTimer).ConfigureAwait(false);
            if (outcome.Received is { } response)
            {
                Context.LimitReading(callTimer.Remaining);
                return response;
            }

            if (canRefreshCredential && outcome.Failure is ApiAuthenticationException && CanSend)
            {
                canRefreshCredential = false;
                credentials.Forget(Context.Credential!);
                ClientLog.AskingForCredential(transport.Logger, request.OperationId);
                continue;
            }

            // RFC 9110, 10.1.1: a server or proxy that does not support Expect: 100-continue receives the request without it.
            if (Context.UsesExpectContinue && outcome.Failure is { StatusCode: HttpStatusCode.ExpectationFailed } && CanSend)
            {
                Context.UsesExpectContinue = false;
                continue;
            }

            var delay = retries.Delay(outcome.Failure!);
            if (outcome.Failure is ApiRateLimitException && delay is { } pause)
            {
                ClientLog.Pausing(transport.Logger, request.OperationId, pause.TotalMilliseconds);
                transport.RetryAfterGate.Close(pause);
            }

            if (delay is not { } wait || wait >= callTimer.Remaining || !CanSend || !retries.Take(outcome))
            {
                Context.Report(outcome.Response);
                throw outcome.Failure!;
            }

            CallInstrumentation.Retried(Context, outcome.Failure!, wait);
            await Task.Delay(wait, transport.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsRedirection(HttpResponseMessage response) => (int)response.StatusCode is >= 300 and < 400;

    // The rate limiter comes first, then the delay that the service requested: a call keeps the permit that it has acquired.
    private async ValueTask WaitForPermitAsync(CallTimer callTimer)
    {
        if (transport.RateLimiter is { } limiter)
        {
            callTimer.Pause();
            var turn = limiter.EnterAsync(transport.MaxRetryAfter, cancellationToken);
            if (!turn.IsCompleted)
            {
                ClientLog.Waiting(transport.Logger, request.OperationId);
            }

            await turn.ConfigureAwait(false);
            callTimer.Resume();
        }

        if (!transport.RetryAfterGate.IsActive)
        {
            return;
        }

        if (transport.RetryAfterGate.Remaining is var pause && pause >= callTimer.Remaining)
        {
            throw CreatePauseTooLong(pause);
        }

        using var both = CancellationTokenSource.CreateLinkedTokenSource(callTimer.Token, cancellationToken);
        try
        {
            await transport.RetryAfterGate.EnterAsync(both.Token).ConfigureAwait(false);
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

    private async ValueTask<ApiCredential?> CredentialAsync(CredentialSource credentials, CallTimer callTimer)
    {
        // A stream has no total timeout, but its wait for the credential must end.
        var limit = transport.TotalTimeout == Timeout.InfiniteTimeSpan ? Context.AttemptTimeout : transport.TotalTimeout;
        if (!credentials.CanChange)
        {
            return await credentials.GetAsync(limit, cancellationToken).ConfigureAwait(false);
        }

        using var wait = new CancellationTokenSource(limit, transport.TimeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(wait.Token, callTimer.Token, cancellationToken);
        try
        {
            return await credentials.GetAsync(limit, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (both.IsCancellationRequested)
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

    [SuppressMessage("Reliability", "CA2000", Justification = "The reader of the outcome disposes the response.")]
    private async Task<AttemptOutcome> AttemptAsync(CallTimer callTimer)
    {
        Context.Attempts++;
        using var timer = new AttemptTimer(Context.AttemptTimeout, transport.TimeProvider, callTimer.Token, cancellationToken);
        HttpRequestMessage created;
        try
        {
            created = HttpRequestFactory.Create(Context, asStream, timer);
        }
        catch (UploadSourceException e)
        {
            return FailureClassifier.Describe(Context, e, callTimer, timer);
        }

        using var message = created;
        client.ShowRequest(message);
        HeaderValidation.CheckAll(message);
        transport.AttemptLog.Sent(Context, message);

        HttpResponseMessage? response = null;
        var isStreaming = false;
        try
        {
            response = await SendAsync(message, timer.Token).ConfigureAwait(false);
            RedirectCheck.Check(Context, message);
            if (response.StatusCode != HttpStatusCode.TooManyRequests)
            {
                transport.RetryAfterGate.Accept();
            }

            ShowResponse(message, response);
            ResponseHeaders.EnsureSingleLength(response);
            if (!response.IsSuccessStatusCode && !(request.MayRedirect && IsRedirection(response)))
            {
                return await ReadErrorAsync(response, timer.Token).ConfigureAwait(false);
            }

            var outcome = AttemptOutcome.Of(await ReceiveAsync(response, timer.Token).ConfigureAwait(false));
            (response, isStreaming) = (null, asStream);
            return outcome;
        }
        catch (Exception e) when (!Context.IsInCallerCode && FailureClassifier.IsConnectionFailure(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return FailureClassifier.Describe(Context, e, callTimer, timer, response);
        }
        finally
        {
            // A streamed response can depend on the rest of the request.
            if (!isStreaming && message.Content is UploadContent upload)
            {
                await upload.StopAsync().ConfigureAwait(false);
            }

            response?.Dispose();
        }
    }

    private void ShowResponse(HttpRequestMessage message, HttpResponseMessage response)
    {
        Context.IsInCallerCode = true;
        transport.AttemptLog.Received(Context, message, response);
        client.ShowResponse(response);
        Context.IsInCallerCode = false;
    }

    private void LogBody(HttpResponseMessage response, PooledBuffer body)
    {
        Context.IsInCallerCode = true;
        transport.AttemptLog.Received(Context, response, body.Filled.Span);
        Context.IsInCallerCode = false;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken attempt)
    {
        HttpResponseMessage? response = null;
        transport.RateLimiter?.Sending();
        Context.SendStart = TimeProvider.System.GetTimestamp();
        try
        {
            return response = await transport.Http
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, attempt)
                .ConfigureAwait(false);
        }
        catch (ObjectDisposedException e)
        {
            throw new ObjectDisposedException(
                $"The HttpClient of {transport.Service.Name}, or its handler, has been disposed of. "
                + $"Keep the HttpClient that the option {nameof(ApiClientOptions.HttpClient)} specifies as long as the client.",
                e);
        }
        finally
        {
            transport.RateLimiter?.Responded(response);
        }
    }

    private async Task<ReceivedResponse> ReceiveAsync(HttpResponseMessage response, CancellationToken attempt)
    {
        if (ContentCoding.IsUnsupported(response.Content))
        {
            throw new ApiUnexpectedResponseException(
                Context.Fail(response, body: default, ResponseMessages.None, "the body has a content coding that was not requested."));
        }

        if (!asStream)
        {
            var body = await ResponseBody.ReadAsync(Context, response, attempt).ConfigureAwait(false);
            LogBody(response, body);
            return new ReceivedResponse(Context, response, body);
        }

        // The request has no Range header: a part of a file must not be taken for the whole file.
        if (response.StatusCode == HttpStatusCode.PartialContent && !request.StreamsItems)
        {
            throw new ApiUnexpectedResponseException(
                Context.Fail(response, body: default, ResponseMessages.None, "the response contains only a part of the file."));
        }

        return new ReceivedResponse(Context, response, await ContentCoding.OpenAsync(response.Content, attempt).ConfigureAwait(false));
    }

    private async Task<AttemptOutcome> ReadErrorAsync(HttpResponseMessage response, CancellationToken attempt)
    {
        using var body = await ResponseBody.ReadErrorAsync(response, attempt, cancellationToken).ConfigureAwait(false);
        LogBody(response, body);
        var messages = ResponseMessages.Read(Context, body.Filled.Span, response.Content.Headers);
        var failure = StatusExceptionFactory.Create(Context.Fail(response, body.Filled.Span, messages));
        return AttemptOutcome.Of(failure, Context.Describe(response, messages.Messages));
    }
}
