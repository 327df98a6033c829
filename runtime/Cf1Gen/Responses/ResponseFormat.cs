namespace Cf1Gen.Runtime;

/// <summary>How an answer holds its result.</summary>
public enum ResponseFormat
{
    /// <summary>In an envelope: an object with <c>success</c> is one; any other body is the result itself.</summary>
    Envelope,

    /// <summary>
    /// Alone; but an object with a true or false <c>success</c> and with <c>result</c> or <c>errors</c> is an envelope all the same.
    /// </summary>
    Bare,

    /// <summary>Alone, whatever it looks like.</summary>
    Exact,
}
