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
            .Consumer("Intel", Strict + "<Cf1GenerateBeforeCompile>true</Cf1GenerateBeforeCompile>", package.DependencyInjection + """
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
}
