using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Cf1Gen.Runtime;
using Microsoft.Extensions.Logging;

namespace Cf1Gen;

/// <summary>What a client is told when it is made; each generated client has a class of its own that derives from this one.</summary>
/// <remarks>
/// A client copies the options: what is changed afterwards does not reach it. The object itself is not safe to change from several threads.
/// </remarks>
public abstract class ApiClientOptions
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private TimeSpan _attemptTimeout = TimeSpan.FromSeconds(60);
    private TimeSpan _totalTimeout = TimeSpan.FromMinutes(5);
    private TimeSpan _maxRetryAfter = TimeSpan.FromSeconds(60);
    private TimeProvider _timeProvider = TimeProvider.System;
    private Uri? _baseAddress;
    private string? _userAgentSuffix;
    private int _maxRetries = 2;
    private int? _firstPage;
    private int? _pageSize;

    /// <summary>Makes options for a service.</summary>
    /// <param name="service">What the document says about the service.</param>
    protected ApiClientOptions(ApiService service) => Service = service ?? throw new ArgumentNullException(nameof(service));

    /// <summary>Occurs when a place in a response does not match the API's OpenAPI document, while the response is read.</summary>
    /// <remarks>
    /// The event is raised once for each place in each response: fifty items without the same member are fifty places,
    /// <c>$.result[0].priority</c> to <c>$.result[49].priority</c>. The metric <c>cf1gen.client.schema_mismatches</c> counts all of them; the
    /// log contains a warning for the first one of each client, operation and property, and at most a thousand warnings in all. The sender is this
    /// object. Handlers can be called from several threads at the same time.
    /// </remarks>
    public event EventHandler<SchemaMismatchEventArgs>? SchemaMismatchDetected;

    /// <summary>How the client proves who it is.</summary>
    /// <value>
    /// <see langword="null"/> (the default) takes the environment's API token, or its e-mail address and API key; the generated
    /// options name the variables.
    /// </value>
    [JsonIgnore]
    public ApiCredential? Credential { get; set; }

    /// <summary>Credentials for single security schemes of the document, by the scheme's name.</summary>
    /// <value>
    /// Empty by default. An operation takes the first of its alternatives for which all schemes are here, and else
    /// <see cref="Credential"/>. The document's schemes are named at the generated options.
    /// </value>
    [JsonIgnore]
    public IDictionary<string, ApiCredential> SchemeCredentials { get; } = new Dictionary<string, ApiCredential>(StringComparer.Ordinal);

    /// <summary>Where the service is: absolute, <c>https</c> or <c>http</c>, without query and fragment.</summary>
    /// <value>
    /// <see langword="null"/> (the default) takes the environment's base address, and else the document's. An address that is set stands for
    /// all servers of the document: no operation is then sent, and no credential with it, to another host.
    /// </value>
    /// <exception cref="ArgumentException">The address is not of that kind.</exception>
    public Uri? BaseAddress
    {
        get => _baseAddress;
        set => _baseAddress = value is null ? null : Runtime.BaseAddress.Check(value, nameof(BaseAddress));
    }

    /// <summary>Whether a credential may be sent unencrypted, over <c>http</c>, to another host than this computer.</summary>
    /// <value><see langword="false"/> by default: such a call fails before anything is sent.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>The HTTP client to send with.</summary>
    /// <value>
    /// <see langword="null"/> (the default) uses connections that all clients of the process share: renewed every five minutes, without
    /// cookies and redirects. A client given here is used as it is and never disposed of; no credential is required beside it. Turn off
    /// its handler's redirects: .NET would carry an API key along to another host.
    /// </value>
    [JsonIgnore]
    public HttpClient? HttpClient { get; set; }

    /// <summary>How long one attempt may take, from the connection to the last byte of the answer.</summary>
    /// <value>
    /// 60 seconds by default; <see cref="Timeout.InfiniteTimeSpan"/> for no limit. An upload or a download as a stream
    /// may take as long as it needs, but not this long without a byte.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan AttemptTimeout
    {
        get => _attemptTimeout;
        set => _attemptTimeout = TimeoutValidation.Check(value);
    }

    /// <summary>How long a call may take with all its attempts and the waits between them; uploads and downloads have none.</summary>
    /// <value>Five minutes by default; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan TotalTimeout
    {
        get => _totalTimeout;
        set => _totalTimeout = TimeoutValidation.Check(value);
    }

    /// <summary>How often a call is sent again after a failure that may pass.</summary>
    /// <value>2 by default; 0 never sends again.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MaxRetries
    {
        get => _maxRetries;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxRetries));
            _maxRetries = value;
        }
    }

    /// <summary>How long a server may ask to wait (<c>Retry-After</c>) before the call is sent again.</summary>
    /// <value>
    /// 60 seconds by default; <see cref="Timeout.InfiniteTimeSpan"/> for whatever a timer can wait for, which is below 50
    /// days. A server that asks for longer gets no further attempt: the caller decides.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan MaxRetryAfter
    {
        get => _maxRetryAfter;
        set => _maxRetryAfter = TimeoutValidation.Check(value);
    }

    /// <summary>Holds calls back before the API has to refuse them.</summary>
    /// <value>
    /// <see langword="null"/> by default: calls are sent at once. The time that a call waits for its turn is no part of its
    /// <see cref="TotalTimeout"/>.
    /// </value>
    public ApiRateLimiter? RateLimiter { get; set; }

    /// <summary>Where to log: neither credentials nor query values, and bodies only if <see cref="Logging"/> says so.</summary>
    /// <value><see langword="null"/> (the default) logs nothing.</value>
    [JsonIgnore]
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>What is logged beyond what always is.</summary>
    public ApiLoggingOptions Logging { get; } = new();

    /// <summary>The timer, for time limits and waits.</summary>
    /// <value>The system's by default.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [JsonIgnore]
    public TimeProvider TimeProvider
    {
        get => _timeProvider;
        set => _timeProvider = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Whether an answer that is not as the API's document says ends the call with a <see cref="SchemaMismatchException"/>.</summary>
    /// <value><see langword="false"/> by default: only reading the property in question throws.</value>
    public bool Strict { get; set; }

    /// <summary>The number of the first page of lists with numbered pages.</summary>
    /// <value><see langword="null"/> (the default) takes what the document says.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? FirstPage
    {
        get => _firstPage;
        set => _firstPage = PagingValidation.CheckFirstPage(value);
    }

    /// <summary>How many items of a list are asked for at once.</summary>
    /// <value><see langword="null"/> (the default) takes what the document says, and else 50.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? PageSize
    {
        get => _pageSize;
        set => _pageSize = PagingValidation.CheckPageSize(value);
    }

    /// <summary>What is added to the <c>User-Agent</c> header, such as <c>my-app/1.0</c>.</summary>
    /// <value><see langword="null"/> (the default) adds nothing.</value>
    /// <exception cref="ArgumentException">The text cannot be part of a header.</exception>
    public string? UserAgentSuffix
    {
        get => _userAgentSuffix;
        set => _userAgentSuffix = value is null ? null : UserAgent.Check(value);
    }

    /// <summary>What the document says about the service.</summary>
    internal ApiService Service { get; }

    /// <summary>The settings that were set, by their names in the document.</summary>
    internal IReadOnlyDictionary<string, string> Settings => _settings;

    /// <summary>Gives a setting that is part of the path of every operation.</summary>
    /// <param name="name">Its name in the document, such as <c>account_id</c>.</param>
    /// <returns>Its value, or <see langword="null"/> when it is not set here.</returns>
    protected string? GetSetting(string name) => _settings.GetValueOrDefault(name);

    /// <summary>Sets a setting.</summary>
    /// <param name="name">Its name in the document.</param>
    /// <param name="value">Its value; <see langword="null"/> leaves it to the environment.</param>
    protected void SetSetting(string name, string? value)
    {
        if (value is null)
        {
            _settings.Remove(name);
        }
        else
        {
            _settings[name] = value;
        }
    }

    /// <summary>Gets a callback that raises <see cref="SchemaMismatchDetected"/> for the current handlers; <see langword="null"/> when there are none.</summary>
    internal Action<SchemaMismatch>? SchemaMismatchCallback() => SchemaMismatchDetected is { } handlers
        ? mismatch => handlers(this, new SchemaMismatchEventArgs(mismatch))
        : null;
}
