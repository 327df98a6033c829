using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Endpoints;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation;

/// <summary>
/// The Requests API of Cloudforce One on a loopback port, with one account that lives in memory. It shares no code with
/// the client, so that the two can disagree.
/// </summary>
public sealed class Emulator : IAsyncDisposable
{
    private const string Root = "/client/v4";

    private readonly WebApplication _app;
    private readonly Account _account;

    private Emulator(WebApplication app, Account account, EmulatorOptions options)
    {
        _app = app;
        _account = account;
        Options = options;
        BaseAddress = new Uri(app.Urls.Single() + Root);
        Analyst = new Analyst(account);
    }

    /// <summary>Where the API begins, for example <c>http://127.0.0.1:8720/client/v4</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>What the emulator was started with.</summary>
    public EmulatorOptions Options { get; }

    /// <summary>The other side of every request: who accepts, answers and completes it.</summary>
    public Analyst Analyst { get; }

    /// <summary>Starts an emulator that listens until it is disposed of.</summary>
    public static async Task<Emulator> StartAsync(EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EmulatorOptions();
        var account = new Account(options);
        var app = Build(options, account);
        await app.StartAsync(cancellationToken);
        return new Emulator(app, account, options);
    }

    /// <summary>The bytes of an asset as they were uploaded.</summary>
    /// <exception cref="InvalidOperationException">There is no such asset.</exception>
    public ReadOnlyMemory<byte> ContentOf(string requestId, int assetId) => _account.Assets.Get(requestId, assetId).Bytes;

    /// <summary>Waits until the process is asked to end, by Ctrl+C for example.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => _app.WaitForShutdownAsync(cancellationToken);

    /// <summary>Stops listening and forgets everything.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Build(EmulatorOptions options, Account account)
    {
        // Empty: neither settings files nor environment variables of the process change what the emulator does.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxUploadBytes;
        });
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });

        var app = builder.Build();
        app.Use(RayId.InvokeAsync);
        app.Use(RefusalAnswer.InvokeAsync);
        app.Use(new RateLimit(options).InvokeAsync);
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Root), api => api.Use(new Credentials(options).InvokeAsync));
        app.UseRouting();

        var requests = app.MapGroup(Root + "/accounts/{account_id}/cloudforce-one/requests").AddEndpointFilter(new AccountFilter(options));
        RequestEndpoints.Map(requests, account);
        MessageEndpoints.Map(requests, account);
        AssetEndpoints.Map(requests, account);
        RequirementEndpoints.Map(requests, account);
        AnalystEndpoints.Map(app, account);
        app.MapFallback("{*path}", (HttpContext context) => throw Refusal.NoRoute(context.Request.Method, context.Request.Path));
        return app;
    }
}
