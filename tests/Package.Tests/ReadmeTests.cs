using Cf1Gen.Emulation;
using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>The lines for project files that the pages show, in project files.</summary>
public sealed class ReadmeTests(PackageFixture package)
{
    [Fact]
    public async Task The_reference_of_the_README_is_all_it_takes()
    {
        var app = package.Project("Intel", items: Page.Block("README.md", "project: bundled")).With("Program.cs", """
            Console.WriteLine(new Cf1Gen.CloudforceOne.CloudforceOneClient());
            """);

        (await app.BuildAsync()).MustBeClean();
    }

    [Fact]
    public async Task The_document_of_the_README_becomes_the_client_that_it_names()
    {
        var app = package.Consumer("Intel", items: Page.Block("README.md", "project: own"))
            .WithDocument("pinboard.json", "openapi.json")
            .With("Program.cs", "Console.WriteLine(new Acme.Intel.IntelClient());");

        (await app.BuildAsync()).MustBeClean();
    }

    [Fact]
    public async Task The_library_of_the_page_about_building_has_the_client_that_its_app_uses()
    {
        var library = package.Project("Acme.Intel", "<OutputType>Library</OutputType>", Page.Block("docs/build.md", "project: library"))
            .WithDocument("pinboard.json", "openapi.json");
        var app = package.Project("Desk", items: $"""<ProjectReference Include="{library.Folder}/Acme.Intel.csproj" />""")
            .With("Program.cs", "Console.WriteLine(new Acme.Intel.IntelClient());");

        (await app.BuildAsync()).MustBeClean();
    }

    [Fact]
    public async Task The_program_of_the_page_about_scripts_is_one_file_with_a_document()
    {
        var program = package.Folder("Script").WithDocument("pinboard.json", "openapi.json")
            .With("app.cs", Page.Block("docs/scripts.md", "script: pinboard"));

        Assert.Equal("Acme.Intel.IntelClient", (await program.RunFileAsync("app.cs")).MustSucceed().Output.Trim());
    }

    [Fact]
    public async Task The_program_of_the_samples_calls_the_server_that_the_environment_names()
    {
        await using var emulator = await Emulator.StartAsync();
        var program = package.Folder("Script").With("app.cs", File.ReadAllText(Path.Combine(Repository.Folder, "samples", "app.cs")));

        var run = await program.RunFileAsync("app.cs", EnvironmentOf(emulator));

        Assert.Equal("120 of 120 tokens left", run.MustSucceed().Output.Trim());
    }

    [Fact]
    public async Task The_script_of_the_page_about_scripts_calls_a_library_from_PowerShell()
    {
        await using var emulator = await Emulator.StartAsync();
        var library = package.Consumer("Acme.CloudforceOne", "<OutputType>Library</OutputType>")
            .With("script.ps1", "$ErrorActionPreference = 'Stop'\n" + Page.Block("docs/scripts.md", "script: powershell"));

        (await library.PublishAsync("-o", "out")).MustBeClean();
        // The tool manifest of the repository names the version.
        string[] arguments =
        [
            "tool", "exec", "powershell", "--yes", "--",
            "-NoLogo", "-NoProfile", "-NonInteractive", "-WorkingDirectory", library.Folder, "-File", Path.Combine(library.Folder, "script.ps1"),
        ];
        var run = (await CommandLine.DotnetAsync(Repository.Folder, arguments, EnvironmentOf(emulator))).MustSucceed();

        Assert.Matches(@"^\s*(RFI-\d+-\d+): open\s+\1 high Phishing kit\s+The request 'r1' does not exist\.\s*$", run.Output);
    }

    private static Dictionary<string, string> EnvironmentOf(Emulator emulator) => new()
    {
        ["CLOUDFLARE_BASE_URL"] = emulator.BaseAddress.ToString(),
        ["CLOUDFLARE_ACCOUNT_ID"] = emulator.Options.AccountId,
        ["CLOUDFLARE_API_TOKEN"] = emulator.Options.Token,
    };
}
