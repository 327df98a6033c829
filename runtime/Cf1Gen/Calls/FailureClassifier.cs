using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>Tells what an exception of the HTTP client means.</summary>
internal static class FailureClassifier
{
    /// <summary>Whether it is one that sending and receiving can end with.</summary>
    internal static bool Is(Exception e) =>
        e is HttpRequestException or IOException or OperationCanceledException or InvalidDataException or UploadSourceException;

    /// <summary>Makes what is thrown instead, and says how far the request came.</summary>
    internal static AttemptOutcome Describe(CallContext call, Exception e, CallTimer callTimer, AttemptTimer timer)
    {
        if (UploadSourceException.Find(e) is { Message: var reason, InnerException: var cause })
        {
            return Lost(call, reason, cause, FailureKind.Final);
        }

        if (callTimer.IsOver)
        {
            return TimedOut(call, $"the call took longer than {Seconds(callTimer.Limit)} in all.", e, FailureKind.Final);
        }

        if (timer.IsOver)
        {
            return TimedOut(call, $"an attempt took longer than {Seconds(call.AttemptTimeout)}.", e, FailureKind.Lost);
        }

        return e switch
        {
            // Our own connections have no other limit than that for connecting; a client that the caller gave has one for all.
            OperationCanceledException when call.Transport.OwnsConnections =>
                TimedOut(call, "there was no connection in time.", e, FailureKind.NotSent),
            OperationCanceledException => TimedOut(call, "the time limit of the HttpClient was over.", e, FailureKind.Lost),
            HttpRequestException request => Broken(call, request),
            InvalidDataException => Lost(call, "the answer could not be decompressed.", e, FailureKind.Lost),
            _ => Lost(call, "the connection broke.", e, FailureKind.Lost),
        };
    }

    private static AttemptOutcome Broken(CallContext call, HttpRequestException e) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Lost(call, "the host was not found.", e, FailureKind.NotSent),
        HttpRequestError.ConnectionError => Lost(call, "there was no connection.", e, FailureKind.NotSent),
        HttpRequestError.SecureConnectionError => Lost(call, "there was no secure connection.", e, FailureKind.Final),

        // The exception's message has the proxy's address in it, and that may have a password in it.
        HttpRequestError.ProxyTunnelError => Lost(call, "the proxy did not connect.", null, FailureKind.NotSent),
        HttpRequestError.InvalidResponse => Lost(call, "the answer is no valid HTTP.", e, FailureKind.Lost),
        HttpRequestError.ResponseEnded => Lost(call, "the connection ended before the answer did.", e, FailureKind.Lost),
        HttpRequestError.ConfigurationLimitExceeded => Lost(call, "the answer's headers are too large.", e, FailureKind.Final),
        _ => Lost(call, "the connection broke.", e, FailureKind.Lost),
    };

    private static AttemptOutcome Lost(CallContext call, string reason, Exception? e, FailureKind kind) =>
        AttemptOutcome.Of(new ApiConnectionException(call.Fail(reason), e), kind);

    private static AttemptOutcome TimedOut(CallContext call, string reason, Exception e, FailureKind kind) =>
        AttemptOutcome.Of(new ApiTimeoutException(call.Fail(reason), e), kind);

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
}
