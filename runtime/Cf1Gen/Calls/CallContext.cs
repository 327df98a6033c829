using System.Diagnostics;
using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>What is known of a call while it goes on, for whoever must tell of it afterwards.</summary>
internal sealed class CallContext(ApiRequest request, ApiTransport transport, RequestOptions? options) : IRedactor
{
    private Redactor? _headerMask;

    public ApiRequest Request => request;

    public ApiTransport Transport => transport;

    public RequestOptions? Options => options;

    /// <summary>Where it goes; <see langword="null"/> until that is known, and before it nothing fails.</summary>
    public Uri? Address { get; set; }

    /// <summary>The credential of the last attempt.</summary>
    public ApiCredential? Credential { get; set; }

    /// <summary>How often the request was sent.</summary>
    public int Attempts { get; set; }

    /// <summary>Whether the server is asked first, where that is worth it; no longer once it has said that it does not know such questions.</summary>
    public bool AsksFirst { get; set; } = true;

    /// <summary>When the last attempt began, if it is logged.</summary>
    public long AttemptStart { get; set; }

    /// <summary>The span of the call, if it is traced.</summary>
    public Activity? Activity { get; set; }

    /// <summary>How long an attempt, or a stream that does not move, may take.</summary>
    public TimeSpan AttemptTimeout => options?.AttemptTimeout ?? transport.AttemptTimeout;

    /// <summary>What is done with what is not as documented in the answer.</summary>
    internal JsonReadContext ReadContext() => new(transport.Strict, transport.Mismatched, request.OperationId) { Redaction = this };

    /// <summary>Describes a failure without an answer, or with one of which no more is known than this.</summary>
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

    /// <summary>Describes a failure with an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="body">What there is of its body.</param>
    /// <param name="messages">What the body says.</param>
    /// <param name="reason">What happened, if the status does not say it.</param>
    internal FailureDetails Fail(HttpResponseMessage response, ReadOnlySpan<byte> body, ResponseMessages messages, string? reason = null) => new()
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
        ResponseText = ResponseExcerpt.Create(body, response.Content.Headers, this),
    };

    /// <summary>Creates the exception for a response that does not match the API's document, which ends a strict call.</summary>
    internal SchemaMismatchException Mismatched(HttpResponseMessage response, ReadOnlySpan<byte> body, SchemaMismatch mismatch) =>
        new(Fail(response, body, ResponseMessages.None, $"the response does not match the API's document. {mismatch}"), mismatch);

    /// <summary>Describes an answer for the caller; <see langword="null"/> when the caller does not want to know.</summary>
    internal ApiResponse? Describe(HttpResponseMessage response, IReadOnlyList<ApiMessage> messages) => options?.OnResponse is null
        ? null
        : new ApiResponse
        {
            StatusCode = response.StatusCode,
            Headers = ResponseHeaders.GetAll(response, this),
            OperationId = request.OperationId,
            RequestId = RequestId(response),
            Messages = [.. messages.Select(message => message.TransformText(Redact))],
            Attempts = Attempts,
        };

    /// <summary>Tells the caller of the answer that ends the call.</summary>
    internal void Report(ApiResponse? response)
    {
        if (response is not null)
        {
            options!.OnResponse!(response);
        }
    }

    /// <summary>Takes the credential out of a text, and what else the caller may have sent to prove who it is.</summary>
    public string Redact(string text) => (_headerMask ??= HeaderMask()).Apply(Credential?.Mask.Apply(text) ?? text);

    /// <summary>The id that the edge gave to the request.</summary>
    internal string? RequestId(HttpResponseMessage response) => ResponseHeaders.RequestId(response) is { } requestId ? Redact(requestId) : null;

    private Redactor HeaderMask()
    {
        var secrets = SecretHeaders.Values(options?.Headers ?? [])
            .Concat(SecretHeaders.Values(request.Headers))
            .Concat(SecretHeaders.Values(transport.Http.DefaultRequestHeaders.NonValidated
                .Select(header => new KeyValuePair<string, string>(header.Key, header.Value.ToString()))))
            .ToList();
        return secrets.Count == 0 ? Redactor.None : new Redactor(secrets);
    }
}
