using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Endpoints;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation;

/// <summary>
/// An in-memory server for the Cloudforce One Requests API on a loopback port, with one account. It shares no code with
/// the client, so that a test detects where the two differ.
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

    /// <summary>Gets the base address of the API, for example <c>http://127.0.0.1:8720/client/v4</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Gets the options that the emulator was started with.</summary>
    public EmulatorOptions Options { get; }

    /// <summary>Gets the analyst, who accepts and completes requests.</summary>
    public Analyst Analyst { get; }

    /// <summary>Starts an emulator that listens until it is disposed.</summary>
    public static async Task<Emulator> StartAsync(EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EmulatorOptions();
        var account = new Account(options);
        var app = Build(options, account);
        await app.StartAsync(cancellationToken);
        return new Emulator(app, account, options);
    }

    /// <summary>Returns the uploaded content of an asset.</summary>
    /// <exception cref="InvalidOperationException">The asset does not exist.</exception>
    public ReadOnlyMemory<byte> GetAssetContent(string requestId, int assetId) => _account.Assets.Get(requestId, assetId).Bytes;

    /// <summary>Waits until the process is requested to shut down, for example by Ctrl+C.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => _app.WaitForShutdownAsync(cancellationToken);

    /// <summary>Stops listening and discards all data.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Build(EmulatorOptions options, Account account)
    {
        // An empty builder ignores settings files and environment variables, so that the options alone determine the behavior.
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
            // A program that is ready for native AOT has turned reflection off; the emulator needs it, and is not published.
            json.SerializerOptions.TypeInfoResolver = new DefaultJsonTypeInfoResolver();
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });

        var app = builder.Build();
        app.Use(RayIdMiddleware.InvokeAsync);
        app.Use(ApiProblemMiddleware.InvokeAsync);
        app.Use(new RateLimitMiddleware(options).InvokeAsync);
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Root),
            api => api.Use(new AuthenticationMiddleware(options).InvokeAsync));
        app.UseRouting();

        var requests = app.MapGroup(Root + "/accounts/{account_id}/cloudforce-one/requests").AddEndpointFilter(new AccountFilter(options));
        RequestEndpoints.Map(requests, account);
        MessageEndpoints.Map(requests, account);
        AssetEndpoints.Map(requests, account);
        RequirementEndpoints.Map(requests, account);
        AnalystEndpoints.Map(app, account);
        app.MapFallback(
            "{*path}", (HttpContext context) => throw ApiProblemException.RouteNotFound(context.Request.Method, context.Request.Path));
        return app;
    }
}
