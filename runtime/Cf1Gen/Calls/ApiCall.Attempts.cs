using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Cf1Gen.Runtime;

internal sealed partial class ApiCall
{
    /// <summary>Sends the request once.</summary>
    /// <returns>The success response; <see langword="null"/> after a failure, which is then in <see cref="_failure"/>.</returns>
    [SuppressMessage("Reliability", "CA2000", Justification = "The reader of the response disposes it.")]
    private async ValueTask<ReceivedResponse?> AttemptAsync()
    {
        Context.Attempts++;
        using var limit = Timer.Start(Context.AttemptTimeout, cancellationToken);
        if (TryCreateMessage(limit) is not { } created)
        {
            return null;
        }

        using var message = created;
        client.ShowRequest(message);
        HeaderValidation.CheckAll(message);
        transport.AttemptLog.Sent(Context, message);

        HttpResponseMessage? response = null;
        ReceivedResponse? received = null;
        try
        {
            transport.RateLimiter?.Sending();
            if (transport.Http.Timeout != Timeout.InfiniteTimeSpan)
            {
                Context.SendStart = transport.TimeProvider == TimeProvider.System
                    ? Timer.LastStart
                    : TimeProvider.System.GetTimestamp();
            }

            try
            {
                response = await transport.Http
                    .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token)
                    .ConfigureAwait(false);
            }
            catch (ObjectDisposedException e)
            {
                throw CreateClientDisposed(e);
            }
            finally
            {
                transport.RateLimiter?.Responded(response);
            }

            Accept(message, response);
            if (!response.IsSuccessStatusCode && !(request.MayRedirect && IsRedirection(response)))
            {
                _failure = await ReadErrorAsync(response, limit.Token).ConfigureAwait(false);
                return null;
            }

            EnsureSupportedCoding(response);
            received = asStream
                ? await OpenAsync(response, limit.Token).ConfigureAwait(false)
                : Received(response, await ResponseBody.ReadAsync(Context, response, limit.Token).ConfigureAwait(false));
            return received;
        }
        catch (Exception e) when (!Context.IsInCallerCode && FailureClassifier.IsConnectionFailure(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _failure = FailureClassifier.Describe(Context, e, limit, response);
            return null;
        }
        finally
        {
            // A streamed response can depend on the rest of the request.
            if (message.Content is UploadContent upload && !(asStream && received is not null))
            {
                await upload.StopAsync().ConfigureAwait(false);
            }

            if (received is null)
            {
                response?.Dispose();
            }
            else if (!IsStreamed(asStream, request))
            {
                limit.Complete();
            }
        }
    }

    private HttpRequestMessage? TryCreateMessage(TimeLimit limit)
    {
        try
        {
            return HttpRequestFactory.Create(Context, asStream, limit);
        }
        catch (UploadSourceException e)
        {
            _failure = FailureClassifier.Describe(Context, e, limit);
            return null;
        }
    }

    // Called for each response, before its body is read.
    private void Accept(HttpRequestMessage message, HttpResponseMessage response)
    {
        RedirectCheck.Check(Context, message);
        if (response.StatusCode != HttpStatusCode.TooManyRequests)
        {
            transport.RetryAfterGate.Accept();
        }

        ShowResponse(message, response);
        ResponseHeaders.EnsureSingleLength(response);
    }

    private void EnsureSupportedCoding(HttpResponseMessage response)
    {
        if (ContentCoding.IsUnsupported(response.Content))
        {
            throw new ApiUnexpectedResponseException(
                Context.Fail(response, body: default, ResponseMessages.None, "the body has a content coding that was not requested."));
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

    private ObjectDisposedException CreateClientDisposed(ObjectDisposedException e) => new(
        $"The HttpClient of {transport.Service.Name}, or its handler, has been disposed of. "
        + $"Keep the HttpClient that the option {nameof(ApiClientOptions.HttpClient)} specifies as long as the client.",
        e);

    private ReceivedResponse Received(HttpResponseMessage response, PooledBuffer body)
    {
        ResponseBody.EnsureSize(Context, response, body);
        LogBody(response, body);
        return new ReceivedResponse(Context, response, body);
    }

    private async Task<ReceivedResponse> OpenAsync(HttpResponseMessage response, CancellationToken attempt)
    {
        // The request has no Range header: a part of a file must not be taken for the whole file.
        if (response.StatusCode == HttpStatusCode.PartialContent && !request.StreamsItems)
        {
            throw new ApiUnexpectedResponseException(
                Context.Fail(response, body: default, ResponseMessages.None, "the response contains only a part of the file."));
        }

        return new ReceivedResponse(Context, response, await ContentCoding.OpenAsync(response.Content, attempt).ConfigureAwait(false));
    }

    private async Task<AttemptFailure> ReadErrorAsync(HttpResponseMessage response, CancellationToken attempt)
    {
        using var body = await ResponseBody.ReadErrorAsync(response, attempt, cancellationToken).ConfigureAwait(false);
        LogBody(response, body);
        var messages = ResponseMessages.Read(Context, body.Filled.Span, response.Content.Headers);
        var failure = StatusExceptionFactory.Create(Context.Fail(response, body.Filled.Span, messages));
        return new AttemptFailure(failure, FailureKind.Responded, Context.Describe(response, messages.Messages));
    }

    private static bool IsRedirection(HttpResponseMessage response) => (int)response.StatusCode is >= 300 and < 400;
}
