using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>Creates the connections of clients in a container.</summary>
internal static partial class ContainerConnection
{
    /// <summary>The defaults of options before a container adds its services.</summary>
    internal static ApiConnectionDefaults Defaults { get; } = new() { UseEnvironment = false };

    /// <summary>Creates the connection of a client with an HTTP client of the container's factory.</summary>
    internal static ApiConnection Create(ApiClientOptions options, IServiceProvider services, string httpClientName)
    {
        if (options.HttpClient is not null)
        {
            return Create(options, services, null, null);
        }

        // The factory keeps a handler for its lifetime, so that it is that of the client.
        var handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(httpClientName);
        var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName);
        HandlerPipeline.EnsureNoRedirects(handler, OptionsInspector.GetService(options).Name);
        return client.BaseAddress is null
            ? Create(options, services, client, handler)
            : throw new InvalidOperationException(
                $"The HttpClient of {OptionsInspector.GetService(options).Name} has a BaseAddress, which the client would ignore. "
                + "Set the option BaseAddress of the client instead.");
    }

    /// <summary>Creates the connection of a client.</summary>
    /// <param name="options">The options, which are valid.</param>
    /// <param name="services">The services of the container.</param>
    /// <param name="client">The HTTP client; <see langword="null"/> for that of the options, or otherwise of the process.</param>
    /// <param name="handler">The handler of the HTTP client, if it is known.</param>
    internal static ApiConnection Create(
        ApiClientOptions options, IServiceProvider services, HttpClient? client, HttpMessageHandler? handler)
    {
        var loggers = services.GetService<ILoggerFactory>();
        var retries = Defaults.MaxRetries;
        if (handler is not null && HandlerPipeline.Retries(handler))
        {
            retries = 0;
            if (loggers is not null)
            {
                RetriesOfHandler(loggers.CreateLogger($"Cf1Gen.{OptionsInspector.GetService(options).Name}"));
            }
        }

        return new ApiConnection(options, new ApiConnectionDefaults
        {
            HttpClient = client,
            LoggerFactory = loggers,
            TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
            UseEnvironment = Defaults.UseEnvironment,
            MaxRetries = retries,
        });
    }

    [LoggerMessage(
        100,
        LogLevel.Information,
        "A resilience handler of the HTTP client retries; the client itself does not, unless its option MaxRetries is set",
        EventName = "RetriesOfHandler")]
    private static partial void RetriesOfHandler(ILogger logger);
}
