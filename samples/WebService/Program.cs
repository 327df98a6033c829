using Cf1Gen.CloudforceOne;
using WebService;
#if DEBUG
using Cf1Gen.Emulation;
using Cf1Gen.Samples;
#endif

var builder = WebApplication.CreateSlimBuilder(args);
var section = builder.Configuration.GetSection("CloudforceOne");
builder.Services.AddCloudforceOneClient(section);
#if DEBUG
await using var emulator = section.GetSection("Credential").Exists() || EmulatorConnection.EnvironmentHasCredentials
    ? null
    : await Emulator.StartAsync();
if (emulator is not null)
{
    builder.Services.Configure<CloudforceOneClientOptions>(options => options.ConnectTo(emulator));
}
#endif

builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJson.Default);
    json.SerializerOptions.TypeInfoResolverChain.Insert(1, CloudforceOneClient.JsonTypes);
});
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<ApiExceptionHandler>();
builder.Services.AddHealthChecks().AddApiClient<CloudforceOneClient>(
    (client, cancellationToken) => client.Requests.ListTypesAsync(cancellationToken),
    timeout: TimeSpan.FromSeconds(5));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.Configure<QuotaOptions>(builder.Configuration.GetSection("Quota"));
builder.Services.AddSingleton<QuotaMonitor>();
builder.Services.AddHostedService(services => services.GetRequiredService<QuotaMonitor>());
Telemetry.Add(builder);

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapHealthChecks("/health");
RequestEndpoints.Map(app);
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Instructions.For(app)));
await app.RunAsync();
