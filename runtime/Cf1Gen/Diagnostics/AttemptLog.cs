using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>Logs the request and the response of each attempt, if the level is enabled.</summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
internal sealed class AttemptLog
{
    private readonly ILogger? _logger;
    private readonly LoggedHeaders? _requestHeaders;
    private readonly LoggedHeaders? _responseHeaders;
    private readonly bool _includesBodies;
    private readonly int _bodyLimit;

    internal AttemptLog(ILogger? logger, ApiLoggingOptions options)
    {
        _logger = logger;
        if (options.Headers.Count > 0)
        {
            _requestHeaders = LoggedHeaders.OfRequest.With(options.Headers);
            _responseHeaders = LoggedHeaders.OfResponse.With(options.Headers);
        }

        _includesBodies = options.IncludeBodies;
        _bodyLimit = options.BodyLimit;
    }

    /// <summary>Gets a value indicating whether requests, responses and completed calls are logged.</summary>
    [MemberNotNullWhen(true, nameof(_logger))]
    internal bool IsOn => _logger is not null && _logger.IsEnabled(LogLevel.Debug);

    [MemberNotNullWhen(true, nameof(_logger))]
    private bool LogsBodies => _includesBodies && _logger is not null && _logger.IsEnabled(LogLevel.Trace);

    /// <summary>Logs a request before it is sent.</summary>
    internal void Sent(CallContext call, HttpRequestMessage message)
    {
        if (!IsOn)
        {
            return;
        }

        call.AttemptStart = call.Transport.TimeProvider.GetTimestamp();
        var (content, operation) = (message.Content?.Headers, call.Request.OperationId);
        ClientLog.Sent(
            _logger,
            message.Method.Method,
            PathOf(call, message),
            call.Attempts,
            operation,
            (_requestHeaders ?? LoggedHeaders.OfRequest).Format(message.Headers, content, call));
        if (LogsBodies && content is not null && call.Request.Content is { Written: { IsEmpty: false } body } && IsText(content))
        {
            ClientLog.RequestBody(_logger, operation, body.Length, ResponseExcerpt.Create(body.Span, content, call, _bodyLimit));
        }
    }

    /// <summary>Logs the status and headers of a response.</summary>
    internal void Received(CallContext call, HttpRequestMessage message, HttpResponseMessage response)
    {
        if (IsOn)
        {
            ClientLog.Received(
                _logger,
                message.Method.Method,
                PathOf(call, message),
                (int)response.StatusCode,
                call.Transport.TimeProvider.GetElapsedTime(call.AttemptStart).TotalMilliseconds,
                call.Attempts,
                call.Request.OperationId,
                (_responseHeaders ?? LoggedHeaders.OfResponse).Format(response.Headers, response.Content.Headers, call));
        }
    }

    /// <summary>Logs the body of a response, or the part that was read.</summary>
    internal void Received(CallContext call, HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        if (LogsBodies && IsText(response.Content.Headers))
        {
            ClientLog.ResponseBody(
                _logger, call.Request.OperationId, body.Length, ResponseExcerpt.Create(body, response.Content.Headers, call, _bodyLimit));
        }
    }

    // The address of the message, because a hook of the client can have changed it.
    private static string PathOf(CallContext call, HttpRequestMessage message) => call.Redact(message.RequestUri!.AbsolutePath);

    // Forms are not logged, because they can contain credentials.
    private static bool IsText(HttpContentHeaders headers) => headers.ContentType?.MediaType is { } type
        && ((type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
                && !type.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase))
            || type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase));
}
