using System.Text.RegularExpressions;

namespace Cf1Gen.Package.Tests;

/// <summary>The lines for a project file that the README shows, in project files.</summary>
public sealed class ReadmeTests(PackageFixture package)
{
    [Fact]
    public async Task The_reference_of_the_README_is_all_it_takes()
    {
        var app = package.Project("Intel", items: Lines("bundled")).With("Program.cs", """
            Console.WriteLine(new Cf1Gen.CloudforceOne.CloudforceOneClient());
            """);

        (await app.BuildAsync()).MustBeClean();
    }

    [Fact]
    public async Task The_document_of_the_README_becomes_the_client_that_it_names()
    {
        var app = package.Consumer("Intel", items: Lines("own")).WithDocument("pinboard.json", "openapi.json").With("Program.cs", """
            Console.WriteLine(new Acme.Intel.IntelClient());
            """);

        (await app.BuildAsync()).MustBeClean();
    }

    private static string Lines(string name) => Regex.Match(
        File.ReadAllText(Path.Combine(Repository.Folder, "README.md")),
        $"<!-- project: {name} -->\n```xml\n(.*?)\n```",
        RegexOptions.Singleline) is { Success: true } block
            ? block.Groups[1].Value
            : throw new InvalidDataException($"The README has no block of XML called '{name}'.");
}
