using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>One call: sends its request until there is an answer that counts.</summary>
internal sealed class ApiCall(
    ApiTransport transport,
    ApiClient client,
    ApiRequest request,
    RequestOptions? options,
    bool asStream,
    CancellationToken cancellationToken)
{
    /// <summary>What is known of it.</summary>
    public CallContext Record { get; } = new(request, transport, options);

    private bool IsStreamed => asStream || request.Content is { IsStreamed: true };

    private bool CanSend => request.Content?.CanSend ?? true;

    /// <summary>Sends the request.</summary>
    /// <returns>A successful answer, its body read unless it is to be a stream.</returns>
    /// <exception cref="ApiException">There is none.</exception>
    /// <exception cref="InvalidOperationException">The client lacks a credential or a base address.</exception>
    internal async Task<ReceivedResponse> SendAsync()
    {
        cancellationToken.ThrowIfCancellationRequested();
        Record.Address = transport.Addresses.Of(request);
        var credentials = transport.CredentialsFor(request, Record.Address);

        using var callTimer = new CallTimer(IsStreamed ? Timeout.InfiniteTimeSpan : transport.TotalTimeout, transport.TimeProvider);
        var retries = new CallRetries(transport, request, options);
        var mayAskAgain = credentials.CanChange;
        while (true)
        {
            await WaitForTurnAsync(callTimer).ConfigureAwait(false);
            Record.Credential = await CredentialAsync(credentials, callTimer).ConfigureAwait(false);
            var outcome = await AttemptAsync(callTimer).ConfigureAwait(false);
            if (outcome.Received is { } response)
            {
                return response;
            }

            if (mayAskAgain && outcome.Failure is ApiAuthenticationException && CanSend)
            {
                mayAskAgain = false;
                credentials.Forget(Record.Credential!);
                ClientLog.AskingForCredential(transport.Logger, request.OperationId);
                continue;
            }

            // RFC 9110, 10.1.1: a server, or a proxy in front of it, that cannot be asked first gets the request without the question.
            if (Record.AsksFirst && outcome.Failure is { StatusCode: HttpStatusCode.ExpectationFailed } && CanSend)
            {
                Record.AsksFirst = false;
                continue;
            }

            var delay = retries.Delay(outcome.Failure!);
            if (outcome.Failure is ApiRateLimitException && delay is { } pause)
            {
                ClientLog.Pausing(transport.Logger, request.OperationId, pause.TotalMilliseconds);
                transport.Pause.Begin(pause);
            }

            if (delay is not { } wait || wait >= callTimer.Left || !CanSend || !retries.Take(outcome))
            {
                Record.Report(outcome.Response);
                throw outcome.Failure!;
            }

            var (error, status) = (outcome.Failure!.GetType().Name, (int?)outcome.Failure.StatusCode);
            ClientLog.Retrying(
                transport.Logger, request.Method.Method, request.OperationId, Record.Attempts, error, status, wait.TotalMilliseconds);
            ApiTelemetry.Retried(Record, outcome.Failure, wait);
            await Task.Delay(wait, transport.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsRedirection(HttpResponseMessage response) => (int)response.StatusCode is >= 300 and < 400;

    // First the caller's own limit, then the pause that the service has asked for: a call that has had its turn keeps it.
    private async ValueTask WaitForTurnAsync(CallTimer callTimer)
    {
        if (transport.RateLimiter is { } limiter)
        {
            callTimer.Stop();
            var turn = limiter.EnterAsync(cancellationToken);
            if (!turn.IsCompleted)
            {
                ClientLog.Waiting(transport.Logger, request.OperationId);
            }

            await turn.ConfigureAwait(false);
            callTimer.GoOn();
        }

        while (transport.Pause.Left is { Ticks: > 0 } pause)
        {
            if (pause >= callTimer.Left)
            {
                throw new ApiRateLimitException(
                    Record.Fail("there were too many calls, and the pause after them is longer than this call may take in all.")) { RetryAfter = pause };
            }

            await Task.Delay(pause, transport.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<ApiCredential?> CredentialAsync(CredentialSource credentials, CallTimer callTimer)
    {
        if (!credentials.CanChange)
        {
            return await credentials.GetAsync(cancellationToken).ConfigureAwait(false);
        }

        using var both = CancellationTokenSource.CreateLinkedTokenSource(callTimer.Token, cancellationToken);
        try
        {
            return await credentials.GetAsync(both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (both.IsCancellationRequested)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ApiTimeoutException(Record.Fail("the credential provider took longer than the call may take in all."), e);
        }
        catch (Exception e)
        {
            throw new ApiAuthenticationException(Record.Fail("the credential provider failed."), e);
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The answer in the outcome is disposed of by whoever reads it.")]
    private async Task<AttemptOutcome> AttemptAsync(CallTimer callTimer)
    {
        Record.Attempts++;
        using var timer = new AttemptTimer(Record.AttemptTimeout, transport.TimeProvider, callTimer.Token, cancellationToken);
        using var message = HttpRequestFactory.Create(Record, asStream, timer);
        client.ShowRequest(message);
        HeaderValidation.CheckAll(message);
        transport.AttemptLog.Sent(Record, message);

        // What a hook throws is the caller's own, and no failure of the connection.
        var isInHook = false;
        HttpResponseMessage? response = null;
        try
        {
            response = await SendAsync(message, timer.Token).ConfigureAwait(false);
            transport.AttemptLog.Received(Record, message, response);
            ResponseHeaders.EnsureSingleLength(response);
            isInHook = true;
            client.ShowResponse(response);
            isInHook = false;
            if (!response.IsSuccessStatusCode && !(request.MayRedirect && IsRedirection(response)))
            {
                return await RefusedAsync(response, timer.Token).ConfigureAwait(false);
            }

            var outcome = AttemptOutcome.Of(await ReceiveAsync(response, timer.Token).ConfigureAwait(false));
            response = null;
            return outcome;
        }
        catch (Exception e) when (!isInHook && FailureClassifier.Is(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return FailureClassifier.Describe(Record, e, callTimer, timer);
        }
        finally
        {
            response?.Dispose();
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken attempt)
    {
        HttpResponseMessage? response = null;
        transport.RateLimiter?.Sending();
        try
        {
            return response = await transport.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, attempt).ConfigureAwait(false);
        }
        finally
        {
            transport.RateLimiter?.Responded(response);
        }
    }

    private async Task<ReceivedResponse> ReceiveAsync(HttpResponseMessage response, CancellationToken attempt)
    {
        if (!asStream)
        {
            var body = await ResponseBody.ReadAsync(Record, response, attempt).ConfigureAwait(false);
            transport.AttemptLog.Received(Record, response, body.Filled.Span);
            return new ReceivedResponse(Record, response, body);
        }

        // No range was asked for: a part of a file must not be taken for the file.
        if (response.StatusCode == HttpStatusCode.PartialContent)
        {
            throw new ApiUnexpectedResponseException(
                Record.Fail(response, body: default, ResponseMessages.None, "only a part of the file came."));
        }

        return new ReceivedResponse(Record, response, await ContentCoding.OpenAsync(response.Content, attempt).ConfigureAwait(false));
    }

    private async Task<AttemptOutcome> RefusedAsync(HttpResponseMessage response, CancellationToken attempt)
    {
        using var body = await ResponseBody.ReadErrorAsync(response, attempt).ConfigureAwait(false);
        transport.AttemptLog.Received(Record, response, body.Filled.Span);
        var messages = ResponseMessages.Read(Record, body.Filled.Span, response.Content.Headers);
        var failure = StatusExceptionFactory.Create(Record.Fail(response, body.Filled.Span, messages));
        return AttemptOutcome.Of(failure, Record.Describe(response, messages.Messages));
    }
}
