using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>The values of options that are not set, for a client in a container.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnectionDefaults
{
    /// <summary>Gets the HTTP client; <see langword="null"/> for the connections that all clients of the process share.</summary>
    [JsonIgnore]
    public HttpClient? HttpClient { get; init; }

    /// <summary>Gets the factory of the logger.</summary>
    [JsonIgnore]
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Gets the clock.</summary>
    [JsonIgnore]
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets a value indicating whether settings are read from environment variables.</summary>
    public bool UseEnvironment { get; init; } = true;

    /// <summary>Gets the maximum number of retries.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>Gets the defaults of a client that is created without a container.</summary>
    internal static ApiConnectionDefaults None { get; } = new();

    /// <summary>Creates a handler as that of the connections that all clients of the process share.</summary>
    /// <returns>A handler without redirects and cookies, whose connections are renewed every five minutes.</returns>
    public static SocketsHttpHandler CreateHandler() => SharedConnections.CreateHandler();
}
