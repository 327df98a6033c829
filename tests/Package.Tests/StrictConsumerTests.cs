using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Consumers who allow themselves no warning get none from us.</summary>
[Collection(PackedOnce.Name)]
public sealed class StrictConsumerTests(PackageFixture package)
{
    [Fact]
    public async Task Every_analyzer_as_an_error_finds_nothing()
    {
        var app = package.Consumer("Intel", """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            """).WithQuotaProgram();

        (await app.BuildAsync()).MustBeClean();
    }

    [NativeFact]
    public async Task Native_compilation_warns_of_nothing_and_the_program_runs()
    {
        var app = package.Consumer("Intel", "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>").WithQuotaProgram();
        var output = Path.Combine(app.Folder, "native");

        (await app.PublishAsync("-o", output, $"-p:CppCompilerAndLinker={NativeFactAttribute.Linker}")).MustBeClean();
        var run = (await CommandLine.RunAsync(Path.Combine(output, "Intel"), app.Folder, [])).MustSucceed();

        Assert.Contains(QuotaProgram.Output, run.Output, StringComparison.Ordinal);
    }
}
