using System.Text.RegularExpressions;
using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Programs that register the client with the package for dependency injection.</summary>
public sealed class DependencyInjectionTests(PackageFixture package)
{
    private static readonly string s_hosting = Regex.Match(
        File.ReadAllText(Path.Combine(Repository.Folder, "Directory.Packages.props")),
        """<PackageVersion (Include="Microsoft.Extensions.Hosting" Version="[^"]+") />""").Groups[1].Value;

    // Bind is a call that .NET's generator of configuration binders would handle with warnings.
    private const string Worker = """"
        using Cf1Gen.CloudforceOne;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Options;

        var builder = Host.CreateApplicationBuilder(args);
        var section = builder.Configuration.GetSection("CloudforceOne");
        builder.Services.AddCloudforceOneClient(section).ConfigurePrimaryHttpMessageHandler(
            () => new Answer("""{"success":true,"errors":[],"messages":[],"result":{"quota":120,"remaining":64}}"""));
        builder.Services.AddOptions<CloudforceOneClientOptions>("other").Bind(section);
        builder.Services.Configure<CloudforceOneClientOptions>("third", section);
        builder.Services.AddHealthChecks().AddApiClient<CloudforceOneClient>(
            (client, cancellationToken) => client.Requests.GetQuotaAsync(cancellationToken: cancellationToken));
        builder.Services.AddHostedService<Worker>();
        try
        {
            await builder.Build().RunAsync();
        }
        catch (OptionsValidationException e)
        {
            Console.WriteLine(e.Message);
        }

        internal sealed class Worker(CloudforceOneClient client, IHostApplicationLifetime lifetime) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                RequestQuota quota = await client.Requests.GetQuotaAsync(cancellationToken: stoppingToken);
                Console.WriteLine($"{quota.Remaining} of {quota.Quota} left");
                lifetime.StopApplication();
            }
        }
        """";

    // The analyzers for trimming and native code find nothing; the web service is compiled to native code.
    [Fact]
    public async Task A_worker_with_configuration_is_compiled_without_a_warning_and_runs()
    {
        var app = package
            .Consumer(
                "Intel",
                "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest</AnalysisLevel>",
                $"{package.DependencyInjection}<PackageReference {s_hosting} />")
            .With("Program.cs", Worker)
            .With("Answer.cs", Answer.Source)
            .With("appsettings.json", """
                { "CloudforceOne": { "AccountId": "023e105f4ecef8ad9ca31a8372d0c353", "Credential": { "Token": "not-a-real-token" } } }
                """);

        (await app.BuildAsync("-o", "out")).MustBeClean();
        var program = Path.Combine(app.Folder, "out", "Intel");
        var run = (await CommandLine.RunAsync(program, app.Folder, [])).MustSucceed();
        app.With("appsettings.json", """{ "CloudforceOne": { "AcountId": "a", "Credential": "not-a-real-token" } }""");
        var failed = (await CommandLine.RunAsync(program, app.Folder, [])).MustSucceed();

        Assert.Contains(QuotaProgram.Request, run.Output, StringComparison.Ordinal);
        Assert.Contains(QuotaProgram.Output, run.Output, StringComparison.Ordinal);
        Assert.Contains("CloudforceOne:AcountId is not an option; did you mean AccountId?", failed.Output, StringComparison.Ordinal);
        Assert.Contains("CloudforceOne:Credential is a text", failed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-real-token", failed.Output, StringComparison.Ordinal);
    }
}
