using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Consumers who allow themselves no warning get none from us.</summary>
[Collection(PackedOnce.Name)]
public sealed class StrictConsumerTests(PackageFixture package)
{
    private const string Program = """
        using Cf1Gen.CloudforceOne;

        var client = new CloudforceOneClient();
        Console.WriteLine(client.Requests.GetType().Name);
        """;

    [Fact]
    public async Task Every_analyzer_as_an_error_finds_nothing()
    {
        var app = package.Consumer("Intel", """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            """).With("Program.cs", Program);

        (await app.BuildAsync()).MustBeClean();
    }

    [Fact]
    public async Task Native_compilation_warns_of_nothing_and_the_program_runs()
    {
        var app = package.Consumer("Intel", "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>").With("Program.cs", Program);

        (await app.PublishAsync("-o", Path.Combine(app.Folder, "out"))).MustBeClean();
    }
}
