using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cf1Gen.Runtime;

/// <summary>The state that all calls of a connection and its siblings share; created once from the options.</summary>
/// <remarks>Immutable except for the cached credential and the delay after a 429; safe to use from several threads.</remarks>
internal sealed class ApiTransport
{
    private readonly ConcurrentDictionary<string, string?> _environmentSettings = new(StringComparer.Ordinal);
    private readonly ApiEnvironment _environment;
    private readonly SchemeCredentials _schemes;
    private readonly bool _allowInsecureHttp;

    // Without a logger, the assembly of the loggers is not loaded before the first response.
    private readonly ILogger? _logger;

    internal ApiTransport(ApiClientOptions options, ApiConnectionDefaults defaults)
    {
        Service = options.Service;
        _environment = ApiEnvironment.Of(options, defaults);
        TimeProvider = options.ChosenTimeProvider ?? defaults.TimeProvider;
        Addresses = ServiceAddresses.Of(options, _environment, EnvironmentSetting);
        var tokens = new TokenRequests(options, defaults, Addresses);
        _schemes = new SchemeCredentials(options.SchemeCredentials, tokens, TimeProvider);

        var http = options.HttpClient ?? defaults.HttpClient;
        Http = http ?? SharedConnections.Client;
        OwnsConnections = http is null;
        options.Credential?.EnsureUsable();
        Credentials = new CredentialSource(tokens.Connect(options.Credential ?? _environment.Credential()), TimeProvider);
        AttemptTimeout = options.AttemptTimeout;
        TotalTimeout = options.TotalTimeout;
        MaxRetries = options.ChosenMaxRetries ?? defaults.MaxRetries;
        MaxRetryAfter = options.MaxRetryAfter;
        RateLimiter = options.RateLimiter;
        RetryAfterGate = new RetryAfterGate(TimeProvider);
        _allowInsecureHttp = options.AllowInsecureHttp;
        Strict = options.Strict;
        FirstPage = options.FirstPage;
        PageSize = options.PageSize;
        BufferPages = options.BufferPages;
        UserAgent = Runtime.UserAgent.With(options.UserAgentSuffix);
        _logger = (options.LoggerFactory ?? defaults.LoggerFactory)?.CreateLogger($"Cf1Gen.{Service.Name}");
        AttemptLog = new AttemptLog(_logger, options.Logging);
        Mismatched = new SchemaMismatchReporter(_logger, options.SchemaMismatchCallback()).Add;
        ApiTelemetry.Prepare();
    }

    public ApiService Service { get; }

    public HttpClient Http { get; }

    /// <summary>Gets the addresses of the service.</summary>
    public ServiceAddresses Addresses { get; }

    /// <summary>
    /// Gets a value indicating whether the connections belong to the process, instead of to a client that the caller passed.
    /// </summary>
    public bool OwnsConnections { get; }

    public CredentialSource Credentials { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    public int MaxRetries { get; }

    /// <summary>Gets the longest delay that a server may request; infinite to accept any delay.</summary>
    public TimeSpan MaxRetryAfter { get; }

    public ApiRateLimiter? RateLimiter { get; }

    public RetryAfterGate RetryAfterGate { get; }

    public TimeProvider TimeProvider { get; }

    public bool Strict { get; }

    public Action<SchemaMismatch> Mismatched { get; }

    public int? FirstPage { get; }

    public int? PageSize { get; }

    public bool BufferPages { get; }

    public string UserAgent { get; }

    /// <summary>Gets the logger, which ignores everything if the options have none.</summary>
    public ILogger Logger => _logger ?? NullLogger.Instance;

    public AttemptLog AttemptLog { get; }

    /// <summary>Selects the credential of a request.</summary>
    /// <returns>The source of the credential; <see cref="CredentialSource.None"/> when no credential is sent.</returns>
    /// <exception cref="InvalidOperationException">
    /// The operation requires a credential that is missing or would be sent unencrypted.
    /// </exception>
    internal CredentialSource CredentialsFor(ApiRequest request, Uri address)
    {
        var schemes = request.Schemes ?? Service.Schemes;
        if (request.Schemes is { Count: 0 } || !Addresses.MayHaveCredential(request, address))
        {
            return CredentialSource.None;
        }

        var source = _schemes.FindFirst(schemes) ?? Credentials;
        if (Service.Authenticates && source.IsMissing && !schemes.Contains("") && !HasOwnCredential(Http))
        {
            var variables = _environment.CredentialNames is { } names ? $", or the environment variable {names}" : "";
            var anonymous = OwnsConnections
                ? ""
                : " If a handler of the HttpClient authenticates the requests, set it to ApiCredential.Anonymous.";
            throw new InvalidOperationException(
                $"There is no credential for {Service.Name}. Set the option Credential{variables}.{anonymous}");
        }

        return source.HasCredential && address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback && !_allowInsecureHttp
            ? throw new InvalidOperationException(
                $"The credential for {Service.Name} would be sent unencrypted to {address.Authority}. "
                + "Use an https address, or set the option AllowInsecureHttp.")
            : source;
    }

    /// <summary>Determines whether an HTTP client adds a header to its requests that can be a credential.</summary>
    private static bool HasOwnCredential(HttpClient http) => http.DefaultRequestHeaders.Any(header => SecretHeaders.Has(header.Key));

    /// <summary>Gets a setting from the environment. The variable is read once.</summary>
    internal string? EnvironmentSetting(string name) => _environmentSettings.GetOrAdd(name, _environment.Setting);

    /// <summary>Creates the exception for a setting without a value.</summary>
    internal InvalidOperationException SettingMissing(string name, string option)
    {
        var variable = _environment.SettingName(name) is { } variableName ? $", or the environment variable {variableName}" : "";
        return new InvalidOperationException($"{Service.Name} needs {name}. Set the option {option}{variable}.");
    }
}
