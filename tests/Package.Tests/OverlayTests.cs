using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Projects whose documents have overlays.</summary>
public sealed class OverlayTests(PackageFixture package)
{
    private const string Program = "Console.WriteLine(typeof(Acme.Pins.PinboardClient).GetProperty(\"Notes\")!.PropertyType.GetMethod(\"{0}\")?.ToString() ?? \"none\");";

    private const string Names = """
        { "overlay": "1.0.0", "info": { "title": "Names", "version": "1" }, "actions": [
            { "target": "$.paths['/notes/{note_id}'].get", "update": { "x-cf1gen-method": "Fetch" } },
            { "target": "$.paths['/note'].get", "remove": true } ] }
        """;

    private const string Item = """
        <Cf1Spec Include="api/pinboard.yaml" Namespace="Acme.Pins" ClientName="PinboardClient"
                 Overlays="fixes.yaml; overlays/my names.json" />
        """;

    private const string Fixes = """
        overlay: 1.1.0
        info: { title: Fixes, version: '1' }
        actions:
        - target: $.components.schemas.note
          update: { x-cf1gen-name: Memo }
        """;

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task Overlays_change_the_client_and_an_edit_of_one_reaches_the_next_build(string beforeCompile)
    {
        var app = Consumer($"<Cf1GenerateBeforeCompile>{beforeCompile}</Cf1GenerateBeforeCompile>", Item)
            .With("fixes.yaml", Fixes)
            .With("overlays/my names.json", Names)
            .With("Program.cs", Program.Replace("{0}", "FetchAsync", StringComparison.Ordinal));

        var build = (await app.BuildAsync()).MustSucceed();

        Assert.Contains(
            "my names.json(3,25): warning CF1106: '$.paths['/note'].get' matches nothing in the document. "
                + "'$.paths' has no member '/note'; the nearest is '/notes'.",
            Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Contains("Acme.Pins.Memo] FetchAsync(", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);

        app.With("fixes.yaml", Fixes.Replace("Memo", "Letter", StringComparison.Ordinal));
        (await app.BuildAsync()).MustSucceed();
        Assert.Contains("Acme.Pins.Letter] FetchAsync(", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Property_names_the_overlays_of_a_project_without_items()
    {
        var app = Consumer(
                "<Cf1Document>api/pinboard.yaml</Cf1Document><Cf1Namespace>Acme.Pins</Cf1Namespace><Cf1ClientName>PinboardClient</Cf1ClientName>"
                    + "<Cf1Overlays>fixes.yaml</Cf1Overlays>")
            .With("fixes.yaml", Fixes)
            .With("Program.cs", Program.Replace("{0}", "GetAsync", StringComparison.Ordinal));

        (await app.BuildAsync()).MustBeClean();
        Assert.Contains("Acme.Pins.Memo] GetAsync(", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overlay_that_does_not_exist_is_named()
    {
        var app = Consumer("", Item).With("fixes.yaml", Fixes);

        var build = (await app.BuildAsync("-t:CheckCf1Gen", "-restore")).MustFail();

        Assert.Contains(
            "error CF1907: The overlay 'overlays/my names.json' of a Cf1Spec item does not exist. Its path is relative to the project.",
            Assert.Single(build.Problems), StringComparison.Ordinal);
    }

    private ConsumerProject Consumer(string properties, string items = "") => package.Consumer("Pins", properties, items)
        .With("api/pinboard.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", "pinboard.yaml")));
}
