using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Consumers who allow themselves no warning get none from us.</summary>
public sealed class StrictConsumerTests(PackageFixture package)
{
    private const string Strict = """
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <AnalysisLevel>latest-all</AnalysisLevel>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        """;

    [Fact]
    public async Task Every_analyzer_as_an_error_finds_nothing_in_a_library()
    {
        var library = package.Consumer("Intel", Strict + "<OutputType>Library</OutputType>").With("RequestItem.cs", """
            namespace Cf1Gen.CloudforceOne;

            partial class RequestItem
            {
                /// <summary>Whether it is done.</summary>
                public bool IsDone => Status == RequestStatus.Completed;
            }
            """);

        (await library.BuildAsync()).MustBeClean();
    }

    [Fact]
    public async Task Every_analyzer_as_an_error_finds_nothing_in_a_program_with_an_internal_client()
    {
        var app = package
            .Consumer("Intel", Strict, package.DependencyInjection + """
                <Cf1Spec Include="$(Cf1BundledDocumentPath)" Namespace="Intel.Api" ClientName="IntelClient" Accessibility="internal" />
                """)
            .With("Program.cs", """
                using Intel.Api;

                var client = new IntelClient();
                await foreach (RequestListItem item in client.Requests.ListAsync().ConfigureAwait(false))
                {
                    Console.WriteLine(item.Summary);
                }
                """);

        (await app.BuildAsync()).MustBeClean();
    }

    [NativeFact]
    public async Task Native_compilation_warns_of_nothing_and_the_program_runs()
    {
        var app = package.Consumer("Intel", "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .WithQuotaProgram()
            .With("Program.cs", QuotaProgram.Source + """


                var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = CloudforceOneClient.JsonTypes };
                var types = options.GetTypeInfo(typeof(Dictionary<string, RequestQuota>));
                var quotas = new Dictionary<string, RequestQuota> { ["requests"] = quota };
                var json = System.Text.Json.JsonSerializer.Serialize(quotas, types);
                var read = (Dictionary<string, RequestQuota>)System.Text.Json.JsonSerializer.Deserialize(json, types)!;
                Console.WriteLine($"{json} has {read["requests"].Quota}");
                """);
        var output = Path.Combine(app.Folder, "native");

        (await app.PublishAsync("-o", output, $"-p:CppCompilerAndLinker={NativeFactAttribute.Linker}")).MustBeClean();
        var run = (await CommandLine.RunAsync(Path.Combine(output, "Intel"), app.Folder, [])).MustSucceed();

        Assert.Contains(QuotaProgram.Output, run.Output, StringComparison.Ordinal);
        Assert.Contains("""{"requests":{"quota":120,"remaining":64}} has 120""", run.Output, StringComparison.Ordinal);
    }
}
