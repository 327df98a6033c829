using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cf1Gen.Runtime;

/// <summary>Creates the connections of clients that a container constructs by their type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiClientConstruction
{
    /// <summary>Creates the connection of a client.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <typeparam name="TOptions">The type of its options.</typeparam>
    /// <param name="configured">The configured options.</param>
    /// <param name="services">The services of the container.</param>
    /// <param name="options">The options that replace those that are configured, or <see langword="null"/>.</param>
    /// <param name="httpClient">The HTTP client of a factory for this type, or <see langword="null"/>.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="OptionsValidationException">The options are not valid.</exception>
    public static ApiConnection Connect<TClient, TOptions>(
        IOptions<TOptions> configured, IServiceProvider services, TOptions? options = null, HttpClient? httpClient = null)
        where TClient : ApiClient
        where TOptions : ApiClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(configured);
        ArgumentNullException.ThrowIfNull(services);
        options ??= configured.Value;
        var problems = OptionsInspector.Validate(options, ContainerConnection.Defaults);
        if (problems.Count > 0)
        {
            throw new OptionsValidationException(
                Options.DefaultName, typeof(TOptions), problems.Select(problem => $"{problem.Option} {problem.Message}"));
        }

        if (httpClient is null)
        {
            return ContainerConnection.Create(options, services, null, null);
        }

        // AddHttpClient<TClient>() uses the name of the type for the handler, which has .NET's defaults.
        var handler = services.GetService<IHttpMessageHandlerFactory>()?.CreateHandler(typeof(TClient).Name);
        if (handler is not null)
        {
            HandlerPipeline.DisableRedirects(handler);
        }

        return ContainerConnection.Create(options, services, httpClient, handler);
    }
}
