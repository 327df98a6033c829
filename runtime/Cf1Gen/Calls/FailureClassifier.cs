using System.Globalization;
using System.Net.Sockets;

namespace Cf1Gen.Runtime;

/// <summary>Classifies the exceptions of the HTTP client.</summary>
internal static class FailureClassifier
{
    // A timer has the resolution of the system clock, and can be early by one of its ticks.
    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(16);

    /// <summary>Determines whether sending or receiving can end with this exception.</summary>
    internal static bool IsConnectionFailure(Exception e) =>
        e is HttpRequestException or IOException or OperationCanceledException or InvalidDataException or UploadSourceException;

    /// <summary>Creates the exception to throw instead, and the kind of the failure.</summary>
    internal static AttemptFailure Describe(
        CallContext call, Exception e, TimeLimit limit, HttpResponseMessage? response = null)
    {
        // The failure is the caller's own: the connection has not failed, and the request is not sent again.
        if (UploadSourceException.Find(e) is { Message: var reason, InnerException: var cause } source)
        {
            return source.IsTimeout
                ? TimedOut(call, reason, cause!, FailureKind.Final)
                : new AttemptFailure(ApiException.Create(call.Fail(reason), cause), FailureKind.Final);
        }

        if (limit.IsOver)
        {
            return limit.EndsCall
                ? TimedOut(call, $"the call took longer than {Seconds(call.Timer.Limit)} in all.", e, FailureKind.Final)
                : TimedOut(call, $"an attempt took longer than {Seconds(call.AttemptTimeout)}.", e, FailureKind.Lost);
        }

        return e switch
        {
            OperationCanceledException canceled => Canceled(call, canceled),
            HttpRequestException request => Broken(call, request),
            InvalidDataException when response is not null => new AttemptFailure(
                new ApiConnectionException(
                    call.Fail(response, body: default, ResponseMessages.None, "the response could not be decompressed."), e),
                FailureKind.Lost),
            _ => Lost(call, "the connection broke.", e, FailureKind.Lost),
        };
    }

    // The only timeout of the shared connections is for connecting; an HttpClient of the caller can have one for the whole request. .NET
    // also reports the cancellation by a handler, or by a listener of its metrics, as a timeout of the HttpClient. How far such a request
    // came is not known.
    private static AttemptFailure Canceled(CallContext call, OperationCanceledException e)
    {
        var original = e.InnerException is TimeoutException { InnerException: OperationCanceledException inner } ? inner : e;
        if (original.InnerException is TimeoutException)
        {
            return call.Transport.OwnsConnections
                ? TimedOut(call, "no connection was established in time.", e, FailureKind.NotSent)
                : TimedOut(call, "the timeout of the HttpClient elapsed.", e, FailureKind.Lost);
        }

        var timeout = call.Transport.Http.Timeout;
        return timeout != Timeout.InfiniteTimeSpan && TimeProvider.System.GetElapsedTime(call.SendStart) >= timeout - s_tick
            ? TimedOut(call, "the timeout of the HttpClient elapsed.", e, FailureKind.Lost)
            : Lost(call, "the HttpClient canceled the request.", original, FailureKind.Final);
    }

    private static AttemptFailure Broken(CallContext call, HttpRequestException e) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Lost(call, "the host was not found" + Cause(call, e), e, FailureKind.NotSent),
        HttpRequestError.ConnectionError => Lost(call, "no connection could be established" + Cause(call, e), e, FailureKind.NotSent),
        HttpRequestError.SecureConnectionError => Lost(
            call, "no secure connection could be established" + Cause(call, e), e, FailureKind.Final),

        // The message of the original exception contains the address of the proxy, which can contain a password.
        HttpRequestError.ProxyTunnelError => Lost(call, "the proxy did not establish a connection.", null, FailureKind.NotSent),
        HttpRequestError.InvalidResponse => Lost(call, "the response is not valid HTTP.", e, FailureKind.Lost),
        HttpRequestError.ResponseEnded => Lost(call, "the connection was closed before the end of the response.", e, FailureKind.Lost),
        HttpRequestError.ConfigurationLimitExceeded => Lost(call, "the headers of the response are too large.", e, FailureKind.Final),
        _ => Lost(call, "the connection broke.", e, FailureKind.Lost),
    };

    /// <summary>
    /// Returns the innermost cause as the end of a sentence, such as <c>: the connection was refused.</c> The words are our own where the
    /// operating system has a code for it, because its messages have the language of the computer.
    /// </summary>
    private static string Cause(CallContext call, HttpRequestException e)
    {
        var cause = e.GetBaseException();
        return cause switch
        {
            SocketException { SocketErrorCode: SocketError.ConnectionRefused } => ": the connection was refused.",
            SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => ": its name could not be resolved.",
            SocketException { SocketErrorCode: SocketError.TryAgain } => ": its name could not be resolved at the moment.",
            SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted } =>
                ": the server closed the connection.",
            SocketException { SocketErrorCode: SocketError.TimedOut } => ": the server did not respond.",
            SocketException { SocketErrorCode: SocketError.NetworkUnreachable or SocketError.HostUnreachable } =>
                ": the network or the host is unreachable.",
            SocketException socket when Enum.IsDefined(socket.SocketErrorCode) => $": {socket.SocketErrorCode}.",
            SocketException => ".",
            _ when cause == e => ".",
            _ => $": {((IRedactor)call).RedactLine(cause.Message).TrimEnd('.', ' ')}.",
        };
    }

    private static AttemptFailure Lost(CallContext call, string reason, Exception? e, FailureKind kind) =>
        new AttemptFailure(new ApiConnectionException(call.Fail(reason), e), kind);

    private static AttemptFailure TimedOut(CallContext call, string reason, Exception e, FailureKind kind) =>
        new AttemptFailure(new ApiTimeoutException(call.Fail(reason), e), kind);

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
}
