using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Projects whose documents have overlays and errata.</summary>
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

    // The item has a priority with the error that the errata of the package correct.
    private const string Requests = """
        openapi: 3.0.3
        info: { title: Requests, version: "1" }
        servers: [ { url: https://requests.example } ]
        paths:
          /requests:
            get:
              responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/request-item" } } } } }
          /requests/list:
            get:
              responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/request-list-item" } } } } }
        components:
          schemas:
            request_time: { type: string, format: date-time }
            urgency: { type: string, enum: [routine, high, urgent] }
            request-item: { title: Request Item, type: object, properties: { priority: { $ref: "#/components/schemas/request_time" } } }
            request-list-item: { title: Request List Item, type: object, properties: { priority: { $ref: "#/components/schemas/urgency" } } }
        """;

    private const string RequestsProgram =
        "Console.WriteLine(typeof(Acme.Intel.RequestItem).GetProperty(\"Priority\")!.PropertyType);";

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
        var app = Consumer($"<Cf1GenerateBeforeCompile>{beforeCompile}</Cf1GenerateBeforeCompile>", Item + """

                <Cf1Spec Include="requests.yaml" Namespace="Acme.Intel" ClientName="IntelClient" Errata=" cloudflare; " />
                """)
            .With("requests.yaml", Requests)
            .With("fixes.yaml", Fixes)
            .With("overlays/my names.json", Names)
            .With("Program.cs", Program.Replace("{0}", "FetchAsync", StringComparison.Ordinal) + RequestsProgram);

        var build = (await app.BuildAsync()).MustSucceed();

        Assert.Contains(
            "my names.json(3,25): warning CF1106: '$.paths['/note'].get' matches nothing in the document. "
                + "'$.paths' has no member '/note'; the nearest is '/notes'.",
            Assert.Single(build.Problems), StringComparison.Ordinal);
        var output = (await app.RunAsync()).MustSucceed().Output;
        Assert.Contains("Acme.Pins.Memo] FetchAsync(", output, StringComparison.Ordinal);
        Assert.Contains("[Acme.Intel.Urgency]", output, StringComparison.Ordinal);

        app.With("fixes.yaml", Fixes.Replace("Memo", "Letter", StringComparison.Ordinal));
        (await app.BuildAsync()).MustSucceed();
        Assert.Contains("Acme.Pins.Letter] FetchAsync(", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Properties_name_the_errata_and_the_overlays_of_a_project_without_items()
    {
        var app = Consumer(
                "<Cf1Document>requests.yaml</Cf1Document><Cf1Namespace>Acme.Intel</Cf1Namespace><Cf1ClientName>IntelClient</Cf1ClientName>"
                    + "<Cf1Errata>Cloudflare</Cf1Errata><Cf1Overlays>fixes.yaml</Cf1Overlays>")
            .With("requests.yaml", Requests)
            .With("fixes.yaml", Fixes.Replace("schemas.note", "schemas.urgency", StringComparison.Ordinal))
            .With("Program.cs", RequestsProgram);

        (await app.BuildAsync()).MustBeClean();
        Assert.Contains("[Acme.Intel.Memo]", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errata_that_do_not_exist_are_named_with_those_that_do()
    {
        var app = Consumer("", Item.Replace("Overlays=\"fixes.yaml; overlays/my names.json\"", "Errata=\"Cloudfare\"", StringComparison.Ordinal))
            .With("Program.cs", Program.Replace("{0}", "GetAsync", StringComparison.Ordinal));

        var build = (await app.BuildAsync()).MustFail();

        Assert.Contains(
            "error CF1109: The errata 'Cloudfare' are not part of Cf1Gen, whose errata are 'Cloudflare'; the nearest is 'Cloudflare'.",
            Assert.Single(build.Problems), StringComparison.Ordinal);
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
