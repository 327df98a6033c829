using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>A web service whose OpenAPI document describes generated types. It references no other package of ASP.NET Core.</summary>
public sealed class OpenApiTests(PackageFixture package)
{
    [Fact]
    public async Task A_service_describes_generated_models()
    {
        var service = package
            .Consumer("Board", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", package.OpenApi, sdk: "Microsoft.NET.Sdk.Web")
            .With("Program.cs", $$"""
                using Cf1Gen.CloudforceOne;

                var builder = WebApplication.CreateSlimBuilder(args);
                builder.Logging.ClearProviders();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Services.ConfigureHttpJsonOptions(
                    json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, CloudforceOneClient.JsonTypes));
                {{Page.Block("docs/aspnet-core.md", "snippet: web-openapi")}}

                var app = builder.Build();
                app.MapOpenApi();
                app.MapGet("/item", RequestItem () => throw new InvalidOperationException());
                await app.StartAsync();
                using var http = new HttpClient();
                Console.WriteLine(await http.GetStringAsync(app.Urls.Single() + "/openapi/v1.json"));
                await app.StopAsync();
                """);

        (await service.BuildAsync()).MustBeClean();
        var run = (await service.RunAsync()).MustSucceed();

        Assert.Contains("\"$ref\": \"#/components/schemas/RequestItem\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"$ref\": \"#/components/schemas/RequestStatus\"", run.Output, StringComparison.Ordinal);
    }
}
