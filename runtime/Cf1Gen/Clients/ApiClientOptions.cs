using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Cf1Gen.Runtime;
using Microsoft.Extensions.Logging;

namespace Cf1Gen;

/// <summary>Options for creating a client. Each generated client has its own class that derives from this one.</summary>
/// <remarks>
/// A client copies the options when it is created; later changes have no effect. The object is not safe to change from several threads.
/// </remarks>
public abstract class ApiClientOptions
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private IDictionary<string, ApiCredential> _schemeCredentials = new Dictionary<string, ApiCredential>(StringComparer.Ordinal);
    private TimeSpan _attemptTimeout = TimeSpan.FromSeconds(60);
    private TimeSpan _totalTimeout = TimeSpan.FromMinutes(5);
    private TimeSpan _maxRetryAfter = TimeSpan.FromSeconds(60);
    private Uri? _baseAddress;
    private string? _userAgentSuffix;
    private int? _firstPage;
    private int? _pageSize;

    /// <summary>Initializes a new instance of the <see cref="ApiClientOptions"/> class for a service.</summary>
    /// <param name="service">The description of the service in its document.</param>
    protected ApiClientOptions(ApiService service) => Service = service ?? throw new ArgumentNullException(nameof(service));

    /// <summary>Occurs when a place in a response does not match the API's OpenAPI document, while the response is read.</summary>
    /// <remarks>
    /// The event is raised once for each place in each response: fifty items without the same member are fifty places,
    /// <c>$.result[0].priority</c> to <c>$.result[49].priority</c>. After the first thousand places of a response, the others are counted
    /// and raised once, with the path <c>$</c>; their values are not kept, and neither are items that contain no other value, once the
    /// response takes four times the memory of its text and more than 4 MiB. The metric <c>cf1gen.client.schema_mismatches</c> counts all;
    /// the log contains a warning for the first one of each client, operation and property, and at most a thousand warnings in all. The
    /// sender is this object. Handlers can be called from several threads at the same time.
    /// </remarks>
    public event EventHandler<SchemaMismatchEventArgs>? SchemaMismatchDetected;

    /// <summary>Gets or sets the credential of the client.</summary>
    /// <value>
    /// <see langword="null"/> (the default) uses the credential in the environment variables; the generated options class names them.
    /// </value>
    [JsonIgnore]
    public ApiCredential? Credential { get; set; }

    /// <summary>Gets or sets the credentials for individual security schemes of the document, by the name of the scheme.</summary>
    /// <value>
    /// Empty by default. An operation uses the first of its alternatives whose schemes all have a credential here, otherwise
    /// <see cref="Credential"/>. The generated options class lists the schemes.
    /// </value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [JsonIgnore]
    [SuppressMessage("Usage", "CA2227", Justification = "The generated configuration binder of .NET assigns dictionaries.")]
    public IDictionary<string, ApiCredential> SchemeCredentials
    {
        get => _schemeCredentials;
        set => _schemeCredentials = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// Gets the hosts, in addition to that of the service, to which the credential may be sent: those of operations that have their own
    /// server in the document, such as an upload.
    /// </summary>
    /// <value>
    /// Empty by default: the credential is sent to another host only if the operation itself declares its security. A host is a name such
    /// as <c>uploads.example.com</c>, with a port if it is not the default one; case-insensitive. Creating a client throws if an item is
    /// not a host.
    /// </value>
    public ISet<string> CredentialHosts { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets or sets the base address of the service: absolute, <c>https</c> or <c>http</c>, without query and fragment.</summary>
    /// <value>
    /// <see langword="null"/> (the default) uses the base address in the environment, or otherwise the document's. An address that is set
    /// replaces all servers of the document: no operation and no credential is sent to another host.
    /// </value>
    /// <exception cref="ArgumentException">The value is not a valid base address.</exception>
    public Uri? BaseAddress
    {
        get => _baseAddress;
        set => _baseAddress = value is null ? null : Runtime.BaseAddress.Check(value, nameof(BaseAddress));
    }

    /// <summary>Gets or sets a value indicating whether a credential may be sent unencrypted, over <c>http</c>, to a remote host.</summary>
    /// <value><see langword="false"/> by default: such a call throws before anything is sent.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Gets or sets the HTTP client that sends the requests.</summary>
    /// <value>
    /// <see langword="null"/> (the default) uses connections that all clients of the process share: renewed every five minutes, without
    /// cookies and redirects. An <see cref="System.Net.Http.HttpClient"/> that is set is used unchanged and never disposed. If one of its
    /// handlers authenticates the requests, set <see cref="Credential"/> to <see cref="ApiCredential.Anonymous"/>. Disable redirects in its
    /// handler: .NET would send an API key to the new host too. A response from another host throws.
    /// </value>
    [JsonIgnore]
    public HttpClient? HttpClient { get; set; }

    /// <summary>Gets or sets the maximum duration of one attempt, from connecting to the last byte of the response.</summary>
    /// <value>
    /// 60 seconds by default; <see cref="Timeout.InfiniteTimeSpan"/> for no limit. For streamed uploads and downloads this is the
    /// maximum time without progress.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or 50 days or more.</exception>
    public TimeSpan AttemptTimeout
    {
        get => _attemptTimeout;
        set => _attemptTimeout = TimeoutValidation.Check(value);
    }

    /// <summary>
    /// Gets or sets the maximum duration of a call, including all attempts and the delays between them. Streams are not limited.
    /// </summary>
    /// <value>Five minutes by default; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or 50 days or more.</exception>
    public TimeSpan TotalTimeout
    {
        get => _totalTimeout;
        set => _totalTimeout = TimeoutValidation.Check(value);
    }

    /// <summary>Gets or sets the maximum number of retries after transient failures.</summary>
    /// <value>
    /// 2 by default; 0 to send one request only. A request without a body then has the header <c>Content-Length: 0</c>, because .NET would
    /// otherwise repeat it when the server closes a reused connection.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxRetries
    {
        get => ChosenMaxRetries ?? ApiConnectionDefaults.None.MaxRetries;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxRetries));
            ChosenMaxRetries = value;
        }
    }

    /// <summary>Gets or sets the longest delay that the client accepts from a server (<c>Retry-After</c>) before a retry.</summary>
    /// <value>
    /// 60 seconds by default; <see cref="Timeout.InfiniteTimeSpan"/> for any delay that a timer supports, which is below 50
    /// days. When a server requests a longer delay, the call fails without a retry.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or 50 days or more.</exception>
    public TimeSpan MaxRetryAfter
    {
        get => _maxRetryAfter;
        set => _maxRetryAfter = TimeoutValidation.Check(value);
    }

    /// <summary>Gets or sets the limiter that delays requests before the API rejects them.</summary>
    /// <value>
    /// <see langword="null"/> by default: requests are sent at once. The time that a call waits for the limiter does not count towards
    /// <see cref="TotalTimeout"/>.
    /// </value>
    public ApiRateLimiter? RateLimiter { get; set; }

    /// <summary>
    /// Gets or sets the factory of the logger. Credentials and query values are never logged, and bodies only as <see cref="Logging"/>
    /// specifies.
    /// </summary>
    /// <value><see langword="null"/> (the default) disables logging.</value>
    [JsonIgnore]
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Gets the options for what is logged in addition to the default.</summary>
    public ApiLoggingOptions Logging { get; } = new();

    /// <summary>Gets or sets the clock for timeouts and delays.</summary>
    /// <value><see cref="TimeProvider.System"/> by default.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [JsonIgnore]
    public TimeProvider TimeProvider
    {
        get => ChosenTimeProvider ?? ApiConnectionDefaults.None.TimeProvider;
        set => ChosenTimeProvider = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// Gets or sets a value indicating whether a call throws a <see cref="SchemaMismatchException"/> when the response does not match the
    /// document.
    /// </summary>
    /// <value><see langword="false"/> by default: only reading the affected property throws.</value>
    public bool Strict { get; set; }

    /// <summary>Gets or sets the number of the first page of lists with numbered pages.</summary>
    /// <value><see langword="null"/> (the default) uses the number in the document.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? FirstPage
    {
        get => _firstPage;
        set => _firstPage = PagingValidation.CheckFirstPage(value);
    }

    /// <summary>Gets or sets the page size of lists.</summary>
    /// <value><see langword="null"/> (the default) uses the size in the document, otherwise 50.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? PageSize
    {
        get => _pageSize;
        set => _pageSize = PagingValidation.CheckPageSize(value);
    }

    /// <summary>
    /// Gets or sets a value indicating whether each page of a list is read completely before its first item is returned.
    /// </summary>
    /// <value><see langword="true"/> by default.</value>
    /// <remarks>
    /// <para>
    /// If this is <see langword="false"/>, <c>await foreach</c> over an <see cref="AsyncPageable{T}"/> returns each item as soon as it is
    /// received, and keeps only this item in memory. That is for lists with pages of megabytes. The differences are:
    /// </para>
    /// <list type="bullet">
    /// <item><description>What follows an item is read after it: the enumeration throws after the items that it has returned if the
    /// connection breaks, the text is not valid, or the envelope contains <c>"success": false</c>.</description></item>
    /// <item><description>A page is not requested again after its first item was returned.</description></item>
    /// <item><description><see cref="AttemptTimeout"/> limits the time without progress, and <see cref="TotalTimeout"/> does not apply, as
    /// for streams, because the program can take any time for an item.</description></item>
    /// <item><description><see cref="RequestOptions.OnResponse"/> is called at the end of a page, and its body is not
    /// logged.</description></item>
    /// </list>
    /// <para>
    /// <see cref="AsyncPageable{T}.AsPages"/> always reads each page completely.
    /// </para>
    /// </remarks>
    public bool BufferPages { get; set; } = true;

    /// <summary>Gets or sets the text to append to the <c>User-Agent</c> header, such as <c>my-app/1.0</c>.</summary>
    /// <value><see langword="null"/> (the default) appends nothing.</value>
    /// <exception cref="ArgumentException">The value is not valid in a header.</exception>
    public string? UserAgentSuffix
    {
        get => _userAgentSuffix;
        set => _userAgentSuffix = value is null ? null : UserAgent.Check(value);
    }

    /// <summary>
    /// Gets or sets a value indicating whether the credential, the base address and the settings are read from environment variables if
    /// their options are not set.
    /// </summary>
    /// <value>
    /// <see langword="true"/> by default. In a container (Cf1Gen.Extensions.DependencyInjection), the default is <see langword="false"/>.
    /// </value>
    public bool UseEnvironment
    {
        get => ChosenUseEnvironment ?? ApiConnectionDefaults.None.UseEnvironment;
        set => ChosenUseEnvironment = value;
    }

    /// <summary>Gets the maximum number of retries; <see langword="null"/> if it is not set.</summary>
    internal int? ChosenMaxRetries { get; private set; }

    /// <summary>Gets the clock; <see langword="null"/> if it is not set.</summary>
    internal TimeProvider? ChosenTimeProvider { get; private set; }

    /// <summary>Gets a value indicating whether environment variables are read; <see langword="null"/> if it is not set.</summary>
    internal bool? ChosenUseEnvironment { get; private set; }

    /// <summary>Gets the description of the service.</summary>
    internal ApiService Service { get; }

    /// <summary>Gets the settings that have a value, by their names in the document.</summary>
    internal IReadOnlyDictionary<string, string> Settings => _settings;

    /// <summary>Gets a setting, which is a part of the path of every operation.</summary>
    /// <param name="name">The name in the document, such as <c>account_id</c>.</param>
    /// <returns>The value, or <see langword="null"/> when it is not set here.</returns>
    protected string? GetSetting(string name) => _settings.GetValueOrDefault(name);

    /// <summary>Sets a setting.</summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="value">The value; <see langword="null"/> to use the environment variable.</param>
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

    /// <inheritdoc cref="SetSetting"/>
    internal void Set(string name, string value) => SetSetting(name, value);

    /// <summary>
    /// Gets a callback that raises <see cref="SchemaMismatchDetected"/> for the current handlers; <see langword="null"/> when there are
    /// none.
    /// </summary>
    internal Action<SchemaMismatch>? SchemaMismatchCallback() => SchemaMismatchDetected is { } handlers
        ? mismatch => handlers(this, new SchemaMismatchEventArgs(mismatch))
        : null;
}
