using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>Options for what a client logs in addition to the default.</summary>
/// <remarks>
/// A client copies the options when it is created; later changes have no effect. The object is not safe to change from several threads.
/// </remarks>
public sealed class ApiLoggingOptions
{
    private const int LargestBodyLimit = 1024 * 1024;

    private int _bodyLimit = 4096;

    /// <summary>Gets or sets a value indicating whether the bodies of requests and responses are logged, at level <c>Trace</c>.</summary>
    /// <value>
    /// <see langword="false"/> by default. Bodies contain the data of your program: enable this only to find an error. Only JSON, XML and
    /// plain text are logged, without the client's own credential; forms, uploads, downloads and streams are never logged.
    /// </value>
    public bool IncludeBodies { get; set; }

    /// <summary>Gets or sets the maximum number of bytes of a body (in UTF-8) that are logged.</summary>
    /// <value>4096 by default; from 1 to 1,048,576.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside this range.</exception>
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

    /// <summary>Gets the names of headers whose values are logged in addition to those that never contain secrets.</summary>
    /// <value>
    /// Empty by default; for requests and responses alike, case-insensitive. Creating a client throws when one of the names is that of an
    /// authentication header, such as <c>Authorization</c> or <c>Set-Cookie</c>.
    /// </value>
    public ISet<string> Headers { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
}
