using System.Text.RegularExpressions;
using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Errors of a build are reported once, at the place where they can be fixed.</summary>
public sealed partial class ProblemTests(PackageFixture package)
{
    private const string OneDocument = """<Cf1Spec Include="pinboard.json" Namespace="Acme.Pins" ClientName="PinboardClient" />""";

    [Fact]
    public async Task A_broken_document_is_the_only_error_and_has_a_line()
    {
        var app = package
            .Consumer("Pins", items: """<Cf1Spec Include="broken.json" Namespace="Acme.Pins" ClientName="PinboardClient" />""")
            .WithDocument("broken.json")
            .With("Program.cs", """
                using Acme.Pins;

                Console.WriteLine(await new Board(new PinboardClient()).FirstAsync());

                internal sealed class Board(PinboardClient client)
                {
                    private readonly PinboardClient _client = client;

                    public async Task<string> FirstAsync()
                    {
                        Note note = await _client.Notes.GetAsync("n1");
                        return note.Text;
                    }
                }
                """);

        var build = (await app.BuildAsync()).MustFail();

        Assert.NotEmpty(build.Problems);
        Assert.All(build.Problems, problem => Assert.Matches(LocatedInTheDocument(), problem));
    }

    [Fact]
    public async Task A_document_that_does_not_exist_is_named()
    {
        var app = package.Consumer("Pins", items: OneDocument).With("Program.cs", "Console.WriteLine(new Acme.Pins.PinboardClient());");

        var build = (await app.BuildAsync()).MustFail();

        var problem = Assert.Single(build.Problems);
        Assert.Contains("error CF1904: The OpenAPI document 'pinboard.json'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_named_twice_is_refused()
    {
        var app = package.Consumer("Pins", items: OneDocument + """<Cf1Spec Include="../Pins/pinboard.json" ClientName="OtherClient" />""")
            .WithDocument("pinboard.json");

        var build = (await app.BuildAsync("-t:CheckCf1Gen", "-restore")).MustFail();

        Assert.Contains("error CF1905: ", Assert.Single(build.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_place_of_a_document_is_refused()
    {
        var app = package.Consumer("Pins", items: """<Cf1Spec Include="https://pinboard.example/openapi.json" />""");

        var build = (await app.BuildAsync("-t:CheckCf1Gen", "-restore")).MustFail();

        var problem = Assert.Single(build.Problems);
        Assert.Contains("error CF1906: The Cf1Spec item 'https://pinboard.example/openapi.json' is an address.", problem, StringComparison.Ordinal);
        Assert.Contains("curl -o openapi.json https://pinboard.example/openapi.json", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Misspelt_metadata_is_reported_in_the_project_file()
    {
        var app = package
            .Consumer("Pins", items: """<Cf1Spec Include="pinboard.json" NameSpace="Acme.Pins" ClientNam="PinboardClient" Owner="Ann" />""")
            .WithDocument("pinboard.json")
            .With("Program.cs", "Console.WriteLine(new Acme.Pins.PinboardClient());");

        var build = (await app.BuildAsync()).MustSucceed();

        var problem = Assert.Single(build.Problems);
        Assert.Matches(@"Pins\.csproj\(\d+,\d+\): warning CF1067: 'ClientNam' .+ 'ClientName'\.", problem);
    }

    [Theory]
    [InlineData("net6.0")]
    [InlineData("net48")]
    [InlineData("netstandard2.0")]
    public async Task A_framework_older_than_NET_8_is_refused_by_one_error(string framework)
    {
        var app = package.Consumer("Intel", $"<TargetFramework>{framework}</TargetFramework>").WithQuotaProgram();

        var build = (await app.BuildAsync()).MustFail();

        // The further lines of the error list the supported frameworks. The SDK also warns of .NET 6, which is out of support.
        var errors = build.Problems.Where(problem => problem.Contains(": error ", StringComparison.Ordinal)).ToList();
        Assert.All(errors, error => Assert.Contains(": error NU1202: ", error, StringComparison.Ordinal));
        Assert.Contains("Cf1Gen", errors[0], StringComparison.Ordinal);
        Assert.Contains("net8.0", string.Join(' ', errors), StringComparison.Ordinal);
        Assert.Contains("1 Error(s)", build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11")]
    [InlineData("7.3")]
    [InlineData("ISO-2")]
    public async Task A_language_older_than_the_generated_code_is_refused(string version)
    {
        var app = package.Consumer("Intel", $"<LangVersion>{version}</LangVersion>");

        var build = (await app.BuildAsync("-t:CheckCf1Gen", "-restore")).MustFail();

        Assert.Contains("error CF1903: ", Assert.Single(build.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("latest")]
    [InlineData("preview")]
    public async Task A_language_with_all_that_the_generated_code_needs_is_taken(string version)
    {
        var app = package.Consumer("Intel", $"<LangVersion>{version}</LangVersion>");

        (await app.BuildAsync("-t:CheckCf1Gen", "-restore")).MustBeClean();
    }

    [Fact]
    public async Task A_compiler_older_than_the_generator_is_refused()
    {
        var app = package.Consumer("Intel");

        var build = (await app.BuildAsync("-t:CheckCf1Gen", "-restore", "-p:CompilerApiVersion=roslyn4.7")).MustFail();

        Assert.Contains("error CF1902: ", Assert.Single(build.Problems), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"broken\.json\(\d+,\d+\): error CF1\d{3}: ")]
    private static partial Regex LocatedInTheDocument();
}
