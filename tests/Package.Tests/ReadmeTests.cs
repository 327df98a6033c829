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
    public async Task The_program_of_the_page_about_building_is_one_file_with_a_document()
    {
        var program = package.Folder("Script").WithDocument("pinboard.json", "openapi.json")
            .With("app.cs", Page.Block("docs/build.md", "script: pinboard"));

        Assert.Equal("Acme.Intel.IntelClient", (await program.RunFileAsync("app.cs")).MustSucceed().Output.Trim());
    }
}
