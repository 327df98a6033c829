namespace Cf1Gen.Runtime.Tests.Faults.Table;

/// <summary>The expected end of a call.</summary>
/// <param name="Exception">The exact type of the exception; <see langword="null"/> if the call returns a result.</param>
/// <param name="Attempts">The number of attempts.</param>
internal sealed record ExpectedEnd(Type? Exception, int Attempts)
{
    /// <summary>There was no connection, or the server rejected the request before processing it: every call is retried.</summary>
    public static Func<FaultCall, ExpectedEnd> NotProcessed<T>()
        where T : ApiException => _ => new ExpectedEnd(typeof(T), 3);

    /// <summary>The connection failed before the response: calls that are safe to repeat are retried.</summary>
    public static Func<FaultCall, ExpectedEnd> Lost<T>()
        where T : ApiException => call => new ExpectedEnd(typeof(T), call.IsSafe ? 3 : 1);

    /// <summary>The connection failed in the body: as before, but a download was returned to the caller already.</summary>
    public static Func<FaultCall, ExpectedEnd> LostInBody<T>()
        where T : ApiException => call => new ExpectedEnd(typeof(T), call is { IsSafe: true, IsDownload: false } ? 3 : 1);

    /// <summary>A retry would not help.</summary>
    public static Func<FaultCall, ExpectedEnd> Final<T>()
        where T : ApiException => _ => new ExpectedEnd(typeof(T), 1);

    /// <summary>The body is not the expected one; a download accepts any body.</summary>
    public static Func<FaultCall, ExpectedEnd> Unexpected<T>()
        where T : ApiException => call => new ExpectedEnd(call.IsDownload ? null : typeof(T), 1);

    /// <summary>The call returns a result.</summary>
    public static ExpectedEnd Result(FaultCall call) => new(null, 1);
}
