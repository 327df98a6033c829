using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>What is written to the log beyond what always is.</summary>
/// <remarks>
/// A client copies it with its options: what is changed afterwards does not reach it. Not safe to change from several threads.
/// </remarks>
public sealed class ApiLoggingOptions
{
    private const int LargestBodyLimit = 1024 * 1024;

    private int _bodyLimit = 4096;

    /// <summary>Whether the bodies of requests and answers are logged, at the level <c>Trace</c>.</summary>
    /// <value>
    /// <see langword="false"/> by default. Bodies hold what your program works with: turn it on to find an error, and off again. Only JSON,
    /// XML and plain text is logged, with the client's own credential taken out; never a form, an upload, a download or a stream.
    /// </value>
    public bool IncludeBodies { get; set; }

    /// <summary>How much of a body is logged, in bytes of UTF-8.</summary>
    /// <value>4096 by default; from 1 to 1,048,576.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is not in this range.</exception>
    public int BodyLimit
    {
        get => _bodyLimit;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestBodyLimit);
            _bodyLimit = value;
        }
    }

    /// <summary>Names of headers whose values are logged, beside those that are known to be harmless.</summary>
    /// <value>
    /// Empty by default, of requests as of answers; without regard to case. Names of headers that prove who somebody is, such as
    /// <c>Authorization</c> or <c>Set-Cookie</c>, are refused when a client is made.
    /// </value>
    public ISet<string> Headers { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
}
