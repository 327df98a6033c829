using System.Text.RegularExpressions;
using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Programs that register the client with the package for dependency injection.</summary>
public sealed class DependencyInjectionTests(PackageFixture package)
{
    private static readonly string s_hosting = Regex.Match(
        File.ReadAllText(Path.Combine(Repository.Folder, "Directory.Packages.props")),
        """<PackageVersion (Include="Microsoft.Extensions.Hosting" Version="[^"]+") />""").Groups[1].Value;

    // Bind and Configure are calls that .NET's generator of configuration binders would handle with warnings for the options of clients. It
    // handles those for the options of the program, whose property has a generated type.
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
        builder.Services.Configure<DeskOptions>(builder.Configuration.GetSection("Desk"));
        builder.Services.AddHealthChecks().AddApiClient<CloudforceOneClient>(
            (client, cancellationToken) => client.Requests.GetQuotaAsync(cancellationToken));
        builder.Services.AddHostedService<Worker>();
        try
        {
            await builder.Build().RunAsync();
        }
        catch (OptionsValidationException e)
        {
            Console.WriteLine(e.Message);
        }

        internal sealed class DeskOptions
        {
            public string? Status { get; set; }

            public RequestCreate Template { get; } = new();
        }

        internal sealed class Worker(
            CloudforceOneClient client, IOptions<DeskOptions> desk, IHostApplicationLifetime lifetime) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                RequestQuota quota = await client.Requests.GetQuotaAsync(stoppingToken);
                Console.WriteLine($"{quota.Remaining} of {quota.Quota} left");
                RequestStatus? status = desk.Value.Status;
                Console.WriteLine($"{desk.Value.Template.Summary}, {status?.IsKnown}");
                lifetime.StopApplication();
            }
        }
        """";

    // The analyzers for trimming and native code find nothing; the web service is compiled to native code.
    [Fact]
    public async Task A_worker_with_configuration_and_options_of_its_own_is_compiled_without_a_warning_and_runs()
    {
        var app = package
            .Consumer(
                "Intel",
                """
                <PublishAot>true</PublishAot><EnableConfigurationBindingGenerator>true</EnableConfigurationBindingGenerator>
                <Cf1GenerateBeforeCompile>true</Cf1GenerateBeforeCompile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest</AnalysisLevel>
                """,
                $"{package.DependencyInjection}<PackageReference {s_hosting} />")
            .With("Program.cs", Worker)
            .With("Answer.cs", Answer.Source)
            .With("appsettings.json", """
                {
                  "CloudforceOne": { "AccountId": "023e105f4ecef8ad9ca31a8372d0c353", "Credential": { "Token": "not-a-real-token" } },
                  "Desk": { "Status": "open", "Template": { "Summary": "Phishing kit" } }
                }
                """);

        (await app.BuildAsync("-o", "out")).MustBeClean();
        var program = Path.Combine(app.Folder, "out", "Intel");
        var run = (await CommandLine.RunAsync(program, app.Folder, [])).MustSucceed();
        app.With("appsettings.json", """{ "CloudforceOne": { "AcountId": "a", "Credential": "not-a-real-token" } }""");
        var failed = (await CommandLine.RunAsync(program, app.Folder, [])).MustSucceed();

        Assert.Contains(QuotaProgram.Request, run.Output, StringComparison.Ordinal);
        Assert.Contains(QuotaProgram.Output, run.Output, StringComparison.Ordinal);
        Assert.Contains("Phishing kit, True", run.Output, StringComparison.Ordinal);
        Assert.Contains("CloudforceOne:AcountId is not an option; did you mean AccountId?", failed.Output, StringComparison.Ordinal);
        Assert.Contains("CloudforceOne:Credential is a text", failed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-real-token", failed.Output, StringComparison.Ordinal);
    }
}
