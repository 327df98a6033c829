namespace Cf1Gen.Cli.Tests.Commands;

public sealed class ListTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().With("notebook.yaml", TestDocuments.Notes);

    public static TheoryData<string> Versions => [.. TestDocuments.Versions.Keys];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Table_shows_operations_methods_types_and_sizes()
    {
        var run = (await _folder.RunAsync("list", "notebook.yaml")).Returns(0);

        Assert.Equal(
            """
            Operation                          Id          Method               Returns
            GET /notes                         listNotes   Notes.ListAsync      AsyncPageable<Note, NoteListPage>
            DELETE /notes/{id} (deprecated)    deleteNote  Notes.DeleteAsync    Task
            GET /notes/{id}                    getNote     Notes.GetAsync       Task<Note>
            GET /notes/{id} (application/pdf)  getNote     Notes.GetAsPdfAsync  Task<ApiDownload>

            Type             Kind     Members
            Note             object   Id, Text
            NoteLabel        enum     Red, Green
            NoteListOptions  options  Label
            NoteListPage     object   Items, NextCursor

            """,
            run.Output[..(run.Output.LastIndexOf("\n\n", StringComparison.Ordinal) + 1)]);
        Assert.Matches(@"\nCf1Gen\.Notebook\.NotebookClient: \d+ files, \d+ lines, [\d,]+ bytes\n$", run.Output);
    }

    [Fact]
    public async Task Tree_shows_the_methods_in_their_clients()
    {
        _folder.With("nested.yaml", """
            openapi: 3.0.3
            info: { title: Shop, version: "1" }
            paths:
              /orders/{id}/items: { get: { parameters: [{ $ref: "#/components/parameters/id" }], responses: { "204": { description: Done. } } } }
              /orders/{id}: { delete: { parameters: [{ $ref: "#/components/parameters/id" }], responses: { "204": { description: Done. } } } }
              /ping: { post: { operationId: ping, responses: { "204": { description: Done. } } } }
            components:
              parameters: { id: { name: id, in: path, required: true, schema: { type: string } } }
            """);

        var run = (await _folder.RunAsync("list", "nested.yaml", "--tree", "--client-name", "ShopClient")).Returns(0);

        Assert.StartsWith(
            """
            ShopClient
            ├── PingAsync: Task  POST /ping
            └── Orders
                ├── DeleteAsync: Task  DELETE /orders/{id}
                └── Items
                    └── GetAllAsync: Task  GET /orders/{id}/items

            """,
            run.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Documents_of_all_versions_have_the_same_method(string file)
    {
        _folder.With(file, TestDocuments.Versions[file]);

        var run = (await _folder.RunAsync("list", file, "--json", "--client-name", "ItemsClient", "--namespace", "Acme.Items")).Returns(0);

        var method = Assert.Single(run.Json.GetProperty("operations").EnumerateArray());
        Assert.Equal("GET /items", method.GetProperty("operation").GetString());
        Assert.Equal("Items.ListAsync", method.GetProperty("call").GetString());
        Assert.Equal("Task<IReadOnlyList<string>>", method.GetProperty("returns").GetString());
        Assert.Equal("Acme.Items", run.Json.GetProperty("namespace").GetString());
        Assert.Equal("ItemsClient", run.Json.GetProperty("client").GetString());
    }

    [Theory]
    [InlineData(new[] { "listNotes", "deleteNote", "getNote", "getNote" }, "")]
    [InlineData(new[] { "listNotes" }, "--include-paths", "/notes")]
    [InlineData(new[] { "listNotes" }, "--include-paths", "/**;!/notes/{id}")]
    [InlineData(new[] { "deleteNote", "getNote", "getNote" }, "--exclude-paths", "/notes")]
    [InlineData(new[] { "deleteNote" }, "--include-tags", "int*")]
    [InlineData(new[] { "listNotes", "getNote", "getNote" }, "--exclude-tags", "internal")]
    [InlineData(new[] { "listNotes", "deleteNote" }, "--include-operations", "listNotes;delete*")]
    [InlineData(new[] { "listNotes", "deleteNote" }, "--include-operations", "listNotes", "--include-operations", "deleteNote")]
    [InlineData(new[] { "listNotes" }, "--exclude-operations", "getNote", "--exclude-tags", "internal")]
    public async Task Filters_are_those_of_the_project(string[] ids, params string[] options)
    {
        var run = (await _folder.RunAsync(["list", "notebook.yaml", "--json", .. options.Where(option => option.Length > 0)])).Returns(0);

        Assert.Equal(
            ids, run.Json.GetProperty("operations").EnumerateArray().Select(method => method.GetProperty("id").GetString()).OfType<string>());
    }

    [Fact]
    public async Task Problems_are_listed()
    {
        _folder.With("dangling.yaml", TestDocuments.Dangling);

        var text = (await _folder.RunAsync("list", "dangling.yaml")).Returns(0).Output;
        var json = (await _folder.RunAsync("list", "dangling.yaml", "--json")).Json;

        Assert.Contains(
            "Problems\ndangling.yaml(11,52): warning CF1008: The reference '#/components/schemas/Notes' points to nothing",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("CF1020", text, StringComparison.Ordinal);
        Assert.Equal("CF1008", Assert.Single(json.GetProperty("problems").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Size_is_that_of_the_generated_files()
    {
        var size = (await _folder.RunAsync("list", "notebook.yaml", "--json")).Json.GetProperty("size");
        await _folder.RunAsync("generate", "notebook.yaml", "-o", "out");
        var files = _folder.Files("out").Where(name => name.EndsWith(".cs", StringComparison.Ordinal)).Select(name => "out/" + name).ToList();

        Assert.Equal(files.Count, size.GetProperty("files").GetInt32());
        Assert.Equal(files.Sum(file => File.ReadAllLines(_folder.PathOf(file)).Length), size.GetProperty("lines").GetInt32());
        Assert.Equal(files.Sum(file => new FileInfo(_folder.PathOf(file)).Length), size.GetProperty("bytes").GetInt32());
    }
}
