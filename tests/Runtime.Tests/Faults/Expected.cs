namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>How a call must end.</summary>
/// <param name="Exception">The type of the exception, exactly; <see langword="null"/> when there is a result.</param>
/// <param name="Attempts">How often it is sent.</param>
internal sealed record Expected(Type? Exception, int Attempts)
{
    /// <summary>There was no connection, or the server has refused before it began: everything is sent again.</summary>
    public static Func<FaultCall, Expected> NotDone<T>()
        where T : ApiException => _ => new Expected(typeof(T), 3);

    /// <summary>Something broke before the answer: what is safe is sent again.</summary>
    public static Func<FaultCall, Expected> Lost<T>()
        where T : ApiException => call => new Expected(typeof(T), call.IsSafe ? 3 : 1);

    /// <summary>Something broke in the body: a download has been handed over by then.</summary>
    public static Func<FaultCall, Expected> LostInBody<T>()
        where T : ApiException => call => new Expected(typeof(T), call is { IsSafe: true, IsDownload: false } ? 3 : 1);

    /// <summary>Sending it again would not help.</summary>
    public static Func<FaultCall, Expected> Final<T>()
        where T : ApiException => _ => new Expected(typeof(T), 1);

    /// <summary>The body is not what was promised; a download takes any.</summary>
    public static Func<FaultCall, Expected> Unexpected<T>()
        where T : ApiException => call => new Expected(call.IsDownload ? null : typeof(T), 1);

    /// <summary>There is a result.</summary>
    public static Expected Result(FaultCall call) => new(null, 1);
}
