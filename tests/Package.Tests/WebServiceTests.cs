using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>
/// A web service in one project with the client, which it registers from configuration, compiled to native code without a warning. The
/// generators of ASP.NET Core, logging and JSON see the generated types; open enums bind, and the metadata of the client writes its types
/// in collections. The blocks of the page about ASP.NET Core are part of it.
/// </summary>
public sealed class WebServiceTests(PackageFixture package)
{
    private static readonly string s_program = $$""""
        using System.Net;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Cf1Gen;
        using Cf1Gen.CloudforceOne;
        using Microsoft.AspNetCore.Diagnostics;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJson.Default);
            options.SerializerOptions.TypeInfoResolverChain.Insert(1, ItemJson.Default);
            options.SerializerOptions.TypeInfoResolverChain.Insert(2, CloudforceOneClient.JsonTypes);
        });
        builder.Services.AddCloudforceOneClient(builder.Configuration.GetSection("CloudforceOne")).ConfigurePrimaryHttpMessageHandler(
            () => new Api());
        {{Block("web-errors-register")}}

        var app = builder.Build();
        app.UseExceptionHandler();
        {{Block("web-enums")}}
        app.MapGet("/quota", () => new QuotaReport(new RequestQuota { Remaining = 64 }, DateTimeOffset.UnixEpoch));
        app.MapGet("/requests/{id}", async (string id, CloudforceOneClient client, ILogger<Program> logger) =>
        {
            RequestItem item = await client.Requests.GetAsync(id);
            Log.Read(logger, item.Status ?? default, item);
            return item;
        });

        app.MapGet("/statuses/{status}", (RequestStatus status, RequestStatus? other) =>
            new Dictionary<string, RequestStatus> { ["path"] = status, ["query"] = other ?? default });

        await app.StartAsync();
        using var http = new HttpClient();
        Console.WriteLine(await http.GetStringAsync(app.Urls.Single() + "/requests/r1"));
        Console.WriteLine(await http.GetStringAsync(app.Urls.Single() + "/statuses/open?other=a%20new%20one"));
        Console.WriteLine(await http.GetStringAsync(app.Urls.Single() + "/statuses/closed"));
        Console.WriteLine(await http.GetStringAsync(app.Urls.Single() + "/requests/with-status/open?order=asc"));
        Console.WriteLine(await http.GetStringAsync(app.Urls.Single() + "/quota"));
        using var missing = await http.GetAsync(app.Urls.Single() + "/requests/r2");
        Console.WriteLine($"{(int)missing.StatusCode} {missing.Content.Headers.ContentType} {await missing.Content.ReadAsStringAsync()}");
        await app.StopAsync();

        internal static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "Read a request that is {Status}: {Item}")]
            public static partial void Read(ILogger logger, RequestStatus status, RequestItem item);
        }

        [JsonSerializable(typeof(RequestItem))]
        internal sealed partial class ItemJson : JsonSerializerContext;

        {{Block("web-json")}}

        {{Block("web-errors")}}

        internal sealed class Api : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Console.WriteLine($"{request.Method} {request.RequestUri}");
                const string item = """{"id":"r1","summary":"Phishing kit","status":"open","added":[1]}""";
                var (status, body) = request.RequestUri!.AbsolutePath.EndsWith("/r2")
                    ? (HttpStatusCode.NotFound, """{"success":false,"errors":[{"code":10404,"message":"It does not exist."}],"messages":[]}""")
                    : (HttpStatusCode.OK, """{"success":true,"errors":[],"messages":[],"result":"""
                        + (request.Method == HttpMethod.Post ? "[" + item + "]" : item) + "}");
                return Task.FromResult(
                    new HttpResponseMessage(status) { RequestMessage = request, Content = new StringContent(body, null, "application/json") });
            }
        }
        """";

    [NativeFact]
    public async Task A_native_web_service_returns_and_logs_generated_models()
    {
        var service = package
            .Consumer(
                "Desk",
                "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                package.DependencyInjection,
                sdk: "Microsoft.NET.Sdk.Web")
            .With("Directory.Build.props", $"<Project>{Page.Block("docs/build.md", "project: before-compile")}</Project>")
            .With("Program.cs", s_program)
            .With("appsettings.json", """
                { "CloudforceOne": { "AccountId": "023e105f4ecef8ad9ca31a8372d0c353", "Credential": { "Token": "not-a-real-token" } } }
                """);
        var output = Path.Combine(service.Folder, "native");

        // Code that is not optimized is compiled in two thirds of the time.
        string[] fast = ["-c", "Debug", "-p:NativeDebugSymbols=false", "-p:EventSourceSupport=false", "-p:InvariantGlobalization=true"];
        (await service.PublishAsync(["-o", output, .. fast, $"-p:CppCompilerAndLinker={NativeFactAttribute.Linker}"])).MustBeClean();
        var run = (await CommandLine.RunAsync(Path.Combine(output, "Desk"), service.Folder, [])).MustSucceed();

        Assert.Contains("/cloudforce-one/requests/r1", run.Output, StringComparison.Ordinal);
        Assert.Contains("Read a request that is open: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("""{"id":"r1","summary":"Phishing kit","status":"open","added":[1]}""", run.Output, StringComparison.Ordinal);
        Assert.Contains("""{"path":"open","query":"a new one"}""", run.Output, StringComparison.Ordinal);
        Assert.Contains("""{"path":"closed","query":""}""", run.Output, StringComparison.Ordinal);
        Assert.Contains("""[{"id":"r1","summary":"Phishing kit","status":"open","added":[1]}]""", run.Output, StringComparison.Ordinal);
        Assert.Contains("""{"quota":{"remaining":64},"readAt":"1970-01-01T00:00:00+00:00"}""", run.Output, StringComparison.Ordinal);
        Assert.Contains("404 application/problem+json {", run.Output, StringComparison.Ordinal);
        Assert.Contains("10404 It does not exist.", run.Output, StringComparison.Ordinal);
    }

    private static string Block(string name) => Page.Block("docs/aspnet-core.md", "snippet: " + name);
}
