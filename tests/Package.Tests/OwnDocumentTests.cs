using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

public sealed class OwnDocumentTests(PackageFixture package)
{
    private const string Program = """"
        using Acme.Pins;

        var client = new PinboardClient(new() { HttpClient = Answer.With("""{"id":"n1","text":"Milk"}""") });
        Note note = await client.Notes.CreateAsync(new() { Text = "Milk" });
        Console.WriteLine($"{note.Id}: {note.Text}");
        """";

    [Theory]
    [InlineData("pinboard.json")]
    [InlineData("pinboard.yaml")]
    public async Task A_document_of_the_project_replaces_the_bundled_one(string document)
    {
        var app = package
            .Consumer("Pins", items: $"""<Cf1Spec Include="{document}" Namespace="Acme.Pins" ClientName="PinboardClient" />""")
            .WithDocument(document)
            .With("Program.cs", Program + """

                Console.WriteLine(Type.GetType("Cf1Gen.CloudforceOne.CloudforceOneClient")?.FullName ?? "no bundled client");
                """)
            .With("Answer.cs", Answer.Source);

        (await app.BuildAsync()).MustBeClean();
        var run = (await app.RunAsync()).MustSucceed();

        Assert.Contains("POST https://pinboard.example/v1/notes", run.Output, StringComparison.Ordinal);
        Assert.Contains("n1: Milk", run.Output, StringComparison.Ordinal);
        Assert.Contains("no bundled client", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_documents_and_the_bundled_one_live_side_by_side()
    {
        var app = package
            .Consumer("Desk", "<Cf1BundledDocument>true</Cf1BundledDocument>", """
                <Cf1Spec Include="pinboard.json" Namespace="Acme.Pins" ClientName="PinboardClient" />
                <Cf1Spec Include="weather.json" Namespace="Acme.Weather" ClientName="WeatherClient" />
                """)
            .WithDocument("pinboard.json")
            .WithDocument("weather.json")
            .With("Program.cs", """"
                var pins = new Acme.Pins.PinboardClient(new() { HttpClient = Answer.With("""{"id":"n1","text":"Milk"}""") });
                var weather = new Acme.Weather.WeatherClient(new() { HttpClient = Answer.With("""{"temperature":21.5}""") });
                Acme.Pins.Note note = await pins.Notes.GetAsync("n1");
                Acme.Weather.Note today = await weather.Stations.GetAsync("s1");
                Console.WriteLine(FormattableString.Invariant($"{note.Text} at {today.Temperature}"));
                Console.WriteLine(typeof(Cf1Gen.CloudforceOne.CloudforceOneClient).Name);
                """")
            .With("Answer.cs", Answer.Source);

        (await app.BuildAsync()).MustBeClean();
        var run = (await app.RunAsync()).MustSucceed();

        Assert.Contains("Milk at 21.5", run.Output, StringComparison.Ordinal);
        Assert.Contains("CloudforceOneClient", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_may_be_spread_over_files()
    {
        var app = package
            .Consumer("Pins", items: """
                <Cf1Spec Include="api/pinboard.yaml" Namespace="Acme.Pins" ClientName="PinboardClient" />
                <Cf1Spec Include="api/parts/*.yaml" Part="true" />
                <AdditionalFiles Include="api/schemas/note.json" />
                """)
            .With("api/pinboard.yaml", """
                openapi: 3.1.0
                info: { title: Pinboard, version: '1' }
                servers: [ { url: https://pinboard.example/v1 } ]
                paths:
                  /notes/{id}: { get: { operationId: getNote, responses: { '200': { $ref: 'parts/notes.yaml#/post/responses/201' } } } }
                  /notes: { $ref: parts/notes.yaml }
                """)
            .With("api/parts/notes.yaml", """
                post:
                  operationId: createNote
                  requestBody: { content: { application/json: { schema: { $ref: ../schemas/note.json } } } }
                  responses: { '201': { description: Created, content: { application/json: { schema: { $ref: ../schemas/note.json } } } } }
                """)
            .With("api/schemas/note.json",
                """{ "type": "object", "required": [ "text" ], "properties": { "id": { "type": "string" }, "text": { "type": "string" } } }""")
            .With("Program.cs", """"
                using Acme.Pins;

                var client = new PinboardClient(new() { HttpClient = Answer.With("""{"id":"n1","text":"Milk"}""") });
                Note note = await client.Notes.CreateAsync(new() { Text = "Milk" });
                Console.WriteLine($"{note.Id}: {note.Text}");
                """")
            .With("Answer.cs", Answer.Source);

        (await app.BuildAsync()).MustBeClean();
        Assert.Contains("n1: Milk", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_included_paths_become_operations()
    {
        var app = package
            .Consumer("Pins", items: """
                <Cf1Spec Include="pinboard.json" Namespace="Acme.Pins" ClientName="PinboardClient" IncludePaths="/notes; /notes/*" />
                """)
            .WithDocument("pinboard.json")
            .With("Program.cs", """
                var types = typeof(Acme.Pins.PinboardClient).Assembly.GetTypes().Where(type => type.Namespace == "Acme.Pins").Select(type => type.Name);
                Console.WriteLine(string.Join(' ', types.Order()));
                """);

        (await app.BuildAsync()).MustBeClean();
        var run = (await app.RunAsync()).MustSucceed();

        Assert.Contains("NotesClient", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Backup", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_internal_client_stays_inside_its_assembly()
    {
        var app = package
            .Consumer("Pins", items: """
                <Cf1Spec Include="pinboard.json" Namespace="Acme.Pins" ClientName="PinboardClient" Accessibility="internal" />
                """)
            .WithDocument("pinboard.json")
            .With("Program.cs", """
                Console.WriteLine($"{typeof(Acme.Pins.PinboardClient).Assembly.GetExportedTypes().Length} exported types");
                """);

        (await app.BuildAsync()).MustBeClean();
        Assert.Equal("0 exported types", (await app.RunAsync()).MustSucceed().Output.Trim());
    }

    [Fact]
    public async Task A_change_of_the_document_alone_reaches_the_next_build()
    {
        var app = package
            .Consumer("Pins", items: """<Cf1Spec Include="pinboard.json" Namespace="Acme.Pins" ClientName="PinboardClient" />""")
            .WithDocument("pinboard.json")
            .With("Program.cs", """
                Console.WriteLine(string.Join(' ', typeof(Acme.Pins.Note).GetProperties().Select(property => property.Name)));
                """);

        (await app.BuildAsync()).MustBeClean();
        Assert.DoesNotContain("Pinned", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);

        var document = File.ReadAllText(Path.Combine(app.Folder, "pinboard.json"));
        app.With("pinboard.json", document.Replace(
            "\"text\": {", "\"pinned\": { \"type\": \"boolean\" }, \"text\": {", StringComparison.Ordinal));

        (await app.BuildAsync()).MustBeClean();
        Assert.Contains("Pinned", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);
    }
}
