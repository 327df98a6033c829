using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>A host for one test, whose HTTP clients send their requests to a fake server.</summary>
internal sealed class Container : IDisposable
{
    /// <summary>The account of the valid options.</summary>
    public const string Account = "023e105f4ecef8ad9ca31a8372d0c353";

    /// <summary>The result of the operation that the tests call.</summary>
    public const string Quota = """{"anniversary_date":"2026-01-01T00:00:00Z","quarter_anniversary_date":"2026-01-01T00:00:00Z","quota":1,"remaining":1}""";

    private Container(IHost host) => Host = host;

    public IHost Host { get; }

    public IServiceProvider Services => Host.Services;

    public CloudforceOneClient Client => Services.GetRequiredService<CloudforceOneClient>();

    /// <summary>Creates a host without starting it.</summary>
    public static Container Create(Action<IServiceCollection> register, params (string Key, string? Value)[] configuration) =>
        Create((services, _) => register(services), configuration);

    /// <summary>Creates a host with configuration.</summary>
    public static Container Create(Action<IServiceCollection, IConfiguration> register, params (string Key, string? Value)[] configuration)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(configuration.Select(value => KeyValuePair.Create(value.Key, value.Value)));
        builder.Services.AddSingleton<ILoggerFactory>(new LogRecorder());
        register(builder.Services, builder.Configuration);
        return new Container(builder.Build());
    }

    /// <summary>Sets valid options.</summary>
    public static void Configure(CloudforceOneClientOptions options)
    {
        options.AccountId = Account;
        options.Credential = ApiCredential.BearerToken("s3cret-t0ken");
    }

    public LogRecorder Log => (LogRecorder)Services.GetRequiredService<ILoggerFactory>();

    public void Dispose() => Host.Dispose();
}
