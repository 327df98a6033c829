using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The state of a call in progress, for its exceptions, logs and traces.</summary>
internal sealed class CallContext(ApiRequest request, ApiTransport transport, RequestOptions? options, CallTimer timer)
    : IRedactor, IReadObserver
{
    private Redactor? _headerMask;

    public ApiRequest Request => request;

    public ApiTransport Transport => transport;

    public RequestOptions? Options => options;

    /// <summary>Gets the timer of the call.</summary>
    public CallTimer Timer => timer;

    /// <summary>
    /// Gets or sets the address of the request; <see langword="null"/> until it is determined. No failure is described before that.
    /// </summary>
    public Uri? Address { get; set; }

    /// <summary>Gets or sets the credential of the last attempt.</summary>
    public ApiCredential? Credential { get; set; }

    /// <summary>Gets or sets the number of attempts.</summary>
    public int Attempts { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether large bodies use <c>Expect: 100-continue</c>; <see langword="false"/> once the server has
    /// rejected it.
    /// </summary>
    public bool UsesExpectContinue { get; set; } = true;

    /// <summary>
    /// Gets or sets a value indicating whether a hook, a logger, an event handler or a listener of the caller is running. It is still set
    /// after such code has thrown an exception, which is the caller's own: it is neither a failure of the connection nor of the response,
    /// and ends the call.
    /// </summary>
    public bool IsInCallerCode { get; set; }

    /// <summary>Gets the token of the caller.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>
    /// Gets or sets the start of the last attempt, if the HTTP client has a timeout, on its clock, which is not that of the options.
    /// </summary>
    public long SendStart { get; set; }

    /// <summary>Gets or sets the start of the last attempt, if it is logged.</summary>
    public long AttemptStart { get; set; }

    /// <summary>Gets or sets the span of the call, if it is traced.</summary>
    public Activity? Activity { get; set; }

    /// <summary>Gets the timeout of an attempt, or of the progress of a stream.</summary>
    public TimeSpan AttemptTimeout => options?.AttemptTimeout ?? transport.AttemptTimeout;

    /// <summary>Gets a value indicating whether the request may be sent again although the server may have processed it.</summary>
    public bool IsReplaySafe => request.IsReplaySafe || options is { RetryUnsafe: true };

    /// <summary>Gets the maximum number of retries.</summary>
    public int MaxRetries => options?.MaxRetries ?? transport.MaxRetries;

    /// <summary>
    /// Returns a link to the next page relative to the origin of the service, and removes the credential, which some services repeat in it.
    /// A link that leads to another origin is not changed.
    /// </summary>
    internal string Relative(string link)
    {
        var own = Credential?.RemoveFrom(link) ?? link;
        return transport.Addresses.Follow(Address!, own) ?? own;
    }

    /// <summary>Creates the context for reading JSON, with the handling of schema mismatches.</summary>
    internal JsonReadContext ReadContext() => new(transport.Strict, operationId: request.OperationId)
    {
        Redaction = this,
        Observer = this,
        Budget = new MismatchBudget(this),
    };

    /// <summary>Describes a failure without a response, or with a response of which only these values are known.</summary>
    internal FailureDetails Fail(string reason, HttpStatusCode? status = null, string? requestId = null) => new()
    {
        Reason = Redact(reason),
        Request = request,
        Address = Address!,
        Attempts = Attempts,
        Redactor = this,
        StatusCode = status,
        RequestId = requestId is null ? null : Redact(requestId),
    };

    /// <summary>Describes a failure with a response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="body">The available part of its body.</param>
    /// <param name="messages">The messages in the body.</param>
    /// <param name="reason">The reason, when the status does not express it.</param>
    internal FailureDetails Fail(
        HttpResponseMessage response,
        ReadOnlySpan<byte> body,
        ResponseMessages messages,
        string? reason = null) => new()
        {
            Reason = reason is null ? null : Redact(reason),
            Request = request,
            Address = Address!,
            Attempts = Attempts,
            Redactor = this,
            StatusCode = response.StatusCode,
            Errors = messages.Errors,
            Messages = messages.Messages,
            RequestId = RequestId(response),
            RetryAfter = RetryAfter.Read(response.Headers, transport.TimeProvider.GetUtcNow()),
            Headers = ResponseHeaders.GetLoggable(response, this),
            ResponseText = request.ReturnsToken && response.IsSuccessStatusCode
                ? null
                : ResponseExcerpt.Create(body, response.Content.Headers, this),
        };

    /// <summary>Creates the exception for a response that does not match the API's document, which ends a strict call.</summary>
    internal SchemaMismatchException Mismatched(HttpResponseMessage response, ReadOnlySpan<byte> body, SchemaMismatch mismatch) =>
        new(Fail(response, body, ResponseMessages.None, $"the response does not match the API's document. {mismatch}"), mismatch);

    /// <summary>Describes a response for the caller's callback; <see langword="null"/> without a callback.</summary>
    internal ApiResponse? Describe(
        HttpResponseMessage response,
        IReadOnlyList<ApiMessage> messages,
        IReadOnlyDictionary<string, JsonElement>? additionalProperties = null) => !IsObserved
        ? null
        : new ApiResponse
        {
            StatusCode = response.StatusCode,
            Headers = ResponseHeaders.GetAll(response, this),
            OperationId = request.OperationId,
            RequestId = RequestId(response),
            Messages = [.. messages.Select(message => message.TransformText(Redact))],
            AdditionalProperties = additionalProperties ?? ReadOnlyDictionary<string, JsonElement>.Empty,
            Attempts = Attempts,
        };

    /// <summary>Gets a value indicating whether the caller observes the response.</summary>
    internal bool IsObserved => options?.OnResponse is not null;

    /// <summary>Invokes the caller's callback with the response that completes the call.</summary>
    internal void Report(ApiResponse? response)
    {
        if (response is not null)
        {
            options!.OnResponse!(response);
        }
    }

    /// <summary>Removes the credential and the caller's own secret headers from a text.</summary>
    public string Redact(string text) => (_headerMask ??= HeaderMask()).Apply(Credential?.Mask.Apply(text) ?? text);

    /// <summary>Gets the request id of a response.</summary>
    internal string? RequestId(HttpResponseMessage response) =>
        ResponseHeaders.RequestId(response) is { } requestId ? Redact(requestId) : null;

    // Reading a response is fast, unless the program handles millions of mismatches.
    void IReadObserver.EnsureInTime()
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (timer.Remaining == TimeSpan.Zero)
        {
            throw new ApiTimeoutException(Fail("reading the response took longer than the total timeout of the call."), null);
        }
    }

    void IReadObserver.Report(SchemaMismatch mismatch)
    {
        IsInCallerCode = true;
        transport.Mismatched(mismatch);
        IsInCallerCode = false;
    }

    private Redactor HeaderMask()
    {
        var secrets = SecretHeaders.Values(options?.Headers ?? [])
            .Concat(SecretHeaders.Values(request.Headers ?? []))
            .Concat(SecretHeaders.Values(transport.Http.DefaultRequestHeaders.NonValidated
                .Select(header => new KeyValuePair<string, string>(header.Key, header.Value.ToString()))))
            .ToList();
        return secrets.Count == 0 ? Redactor.None : new Redactor(secrets);
    }
}
