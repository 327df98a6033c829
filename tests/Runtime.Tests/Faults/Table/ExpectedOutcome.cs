namespace Cf1Gen.Runtime.Tests.Faults.Table;

/// <summary>The expected outcome of a call.</summary>
/// <param name="Exception">The exact type of the exception; <see langword="null"/> if the call returns a result.</param>
/// <param name="Attempts">The number of attempts.</param>
internal sealed record ExpectedOutcome(Type? Exception, int Attempts)
{
    /// <summary>There was no connection, or the server rejected the request before processing it: every call is retried.</summary>
    public static Func<FaultCall, ExpectedOutcome> NotProcessed<T>()
        where T : ApiException => _ => new ExpectedOutcome(typeof(T), 3);

    /// <summary>The connection failed before the response: calls that are safe to repeat are retried.</summary>
    public static Func<FaultCall, ExpectedOutcome> Lost<T>()
        where T : ApiException => call => new ExpectedOutcome(typeof(T), call.IsSafe ? 3 : 1);

    /// <summary>The connection failed in the body: as before, but a download was returned to the caller already.</summary>
    public static Func<FaultCall, ExpectedOutcome> LostInBody<T>()
        where T : ApiException => call => new ExpectedOutcome(typeof(T), call is { IsSafe: true, IsDownload: false } ? 3 : 1);

    /// <summary>A retry would not help.</summary>
    public static Func<FaultCall, ExpectedOutcome> Final<T>()
        where T : ApiException => _ => new ExpectedOutcome(typeof(T), 1);

    /// <summary>The body is not the expected one; a download accepts any body.</summary>
    public static Func<FaultCall, ExpectedOutcome> Unexpected<T>()
        where T : ApiException => call => new ExpectedOutcome(call.IsDownload ? null : typeof(T), 1);

    /// <summary>The call returns a result.</summary>
    public static ExpectedOutcome Result(FaultCall call) => new(null, 1);
}
