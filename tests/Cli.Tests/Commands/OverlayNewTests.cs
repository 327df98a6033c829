namespace Cf1Gen.Cli.Tests.Commands;

public sealed class OverlayNewTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().With("notebook.yaml", TestDocuments.Notes);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("GET /notes/{id}=Find", "getNote", "Notes.FindAsync")]
    [InlineData("get /notes/{id}=Find", "getNote", "Notes.FindAsync")]
    [InlineData("getNote=Find", "getNote", "Notes.FindAsync")]
    [InlineData("getNote=Store.Items.Find", "getNote", "Store.Items.FindAsync")]
    [InlineData("getNote=Store.", "getNote", "Store.GetAsync")]
    [InlineData("#/paths/~1notes~1{id}/get=Find", "getNote", "Notes.FindAsync")]
    [InlineData("/notes/{id}=Store.Items", "deleteNote", "Store.Items.DeleteAsync")]
    public async Task Operation_and_path_are_renamed(string rename, string id, string call)
    {
        (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "names.yaml", "--rename", rename)).Returns(0);

        var list = (await _folder.RunAsync("list", "notebook.yaml", "--overlay", "names.yaml", "--json")).Returns(0);
        Assert.Contains(list.Json.GetProperty("operations").EnumerateArray(), method =>
            method.GetProperty("id").GetString() == id && method.GetProperty("call").GetString() == call);
        await AssertNoFindings("notebook.yaml", "names.yaml");
    }

    [Fact]
    public async Task Schemas_are_renamed_and_the_text_is_that_of_a_person()
    {
        var run = (await _folder.RunAsync(
            "overlay", "new", "notebook.yaml", "-o", "api/names.yaml", "--rename", "#/components/schemas/Note=Memo", "--rename", "listNotes=Search"))
            .Returns(0);

        Assert.Equal(
            """
            overlay: 1.0.0
            info: { title: Changes of notebook.yaml, version: "1" }
            extends: ../notebook.yaml
            actions:
              - target: $.components.schemas.Note
                update: { x-cf1gen-name: Memo }
              - target: $.paths['/notes'].get
                update: { x-cf1gen-method: Search }

            """,
            _folder.Read("api/names.yaml"));
        Assert.Equal("api/names.yaml: 2 actions, 0 diagnostics fixed; 0 errors, 0 warnings, 0 info left\n", run.Error);
        Assert.Empty(run.Output);
        await AssertNoFindings("notebook.yaml", "api/names.yaml");
    }

    [Theory]
    [InlineData("names.json")]
    [InlineData("names.JSON")]
    public async Task Extension_of_the_file_determines_its_format(string file)
    {
        await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", file, "--rename", "getNote=Find");

        Assert.StartsWith("{\n  \"overlay\": \"1.0.0\",\n", _folder.Read(file), StringComparison.Ordinal);
        await AssertNoFindings("notebook.yaml", file);
    }

    [Fact]
    public async Task Overlay_without_a_file_is_written_to_the_output()
    {
        var run = (await _folder.RunAsync("overlay", "new", "notebook.yaml", "--rename", "getNote=Find")).Returns(0);

        _folder.With("names.yaml", run.Output);
        await AssertNoFindings("notebook.yaml", "names.yaml");
        Assert.StartsWith("overlay: 1.0.0\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("listNotes=false", "Task<NoteListResult>")]
    [InlineData("GET /notes=cursor", "AsyncPageable<Note, NoteListPage>")]
    [InlineData("GET /notes={ kind: cursor, parameter: cursor, next: /next_cursor }", "AsyncPageable<Note, NoteListPage>")]
    public async Task Paging_is_declared(string paging, string returns)
    {
        (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "paging.yaml", "--paging", paging)).Returns(0);

        var list = (await _folder.RunAsync("list", "notebook.yaml", "--overlay", "paging.yaml", "--json")).Returns(0);
        Assert.Equal(returns, list.Json.GetProperty("operations")[0].GetProperty("returns").GetString());
        await AssertNoFindings("notebook.yaml", "paging.yaml");
    }

    [Fact]
    public async Task Paging_replaces_an_earlier_declaration()
    {
        _folder.With("notebook.yaml", TestDocuments.Notes.Replace(
            "operationId: listNotes", "x-cf1gen-paging: { kind: cursor, total: /count }", StringComparison.Ordinal));

        (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "paging.yaml", "--paging", "GET /notes=false")).Returns(0);

        await AssertNoFindings("notebook.yaml", "paging.yaml");
    }

    [Fact]
    public async Task Existing_file_is_kept_without_force_or_append()
    {
        await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "names.yaml", "--rename", "getNote=Find");
        var before = _folder.Read("names.yaml");

        var refused = (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "names.yaml", "--rename", "getNote=Load")).Returns(2);
        Assert.Equal("error: The file 'names.yaml' exists. Add actions to it with --append, or replace it with --force.\n", refused.Error);
        Assert.Equal(before, _folder.Read("names.yaml"));

        (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "names.yaml", "--rename", "getNote=Load", "--force")).Returns(0);
        Assert.Equal(before.Replace("Find", "Load", StringComparison.Ordinal), _folder.Read("names.yaml"));
    }

    [Theory]
    [InlineData("overlay: 1.1.0\ninfo: { title: Mine, version: '1' }\nactions:\n- target: $.info\n  update: { description: A. } # Comment\n")]
    [InlineData("overlay: 1.0.0\ninfo: { title: Mine, version: '1' }\nactions: # All.\n\n    # First.\n    - target: $.info\n      update:\n        description: A.")]
    [InlineData("overlay: 1.0.0\r\ninfo: { title: Mine, version: '1' }\r\nactions:\r\n  - target: $.info\r\n    update: { description: A. }\r\n")]
    public async Task Actions_are_appended_and_the_rest_of_the_file_is_kept(string text)
    {
        _folder.With("names.yaml", text);

        var run = (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "names.yaml", "--rename", "getNote=Find", "--append")).Returns(0);

        Assert.Equal("names.yaml: 1 action, 0 diagnostics fixed; 0 errors, 0 warnings, 0 info left\n", run.Error);
        Assert.StartsWith(text.TrimEnd(), _folder.Read("names.yaml"), StringComparison.Ordinal);
        Assert.Contains("x-cf1gen-method: Find", _folder.Read("names.yaml"), StringComparison.Ordinal);
        Assert.Equal(text.Contains('\r', StringComparison.Ordinal), _folder.Read("names.yaml").EndsWith("\r\n", StringComparison.Ordinal));
        await AssertNoFindings("notebook.yaml", "names.yaml");
    }

    [Fact]
    public async Task Actions_are_appended_to_JSON()
    {
        _folder.With("names.json", """
            { "overlay": "1.0.0", "info": { "title": "Mine", "version": "1" }, "actions": [{ "target": "$.info", "update": { "description": "A." } }] }
            """);

        (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "names.json", "--rename", "getNote=Find", "--append")).Returns(0);

        Assert.Contains("\"title\": \"Mine\"", _folder.Read("names.json"), StringComparison.Ordinal);
        await AssertNoFindings("notebook.yaml", "names.json");
    }

    [Theory]
    [InlineData("openapi: 3.0.3\n", "is not an overlay")]
    [InlineData("overlay: 1.0.0\ninfo: { title: A, version: '1' }\nactions: [{ target: $.info, update: { description: A. } }]\n", "cannot be extended")]
    [InlineData("overlay: 1.0.0\nactions:\n  - target: $.info\n    update: { description: A. }\ninfo: { title: A, version: '1' }\n", "cannot be extended")]
    public async Task File_that_cannot_be_extended_is_kept(string text, string error)
    {
        _folder.With("names.yaml", text);

        var run = (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "names.yaml", "--rename", "getNote=Find", "--append")).Returns(2);

        Assert.Contains(error, run.Error + run.Output, StringComparison.Ordinal);
        Assert.Equal(text, _folder.Read("names.yaml"));
        Assert.False(File.Exists(_folder.PathOf("names.yaml.tmp")));
    }

    [Fact]
    public async Task Append_creates_a_file_that_does_not_exist()
    {
        (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "names.yaml", "--rename", "getNote=Find", "--append")).Returns(0);

        await AssertNoFindings("notebook.yaml", "names.yaml");
    }

    [Theory]
    [InlineData("The overlay would be empty. Specify --rename, --paging or --from-diagnostics.")]
    [InlineData("The name 'getNote' is not valid: write an operation", "--rename", "getNote")]
    [InlineData("The name 'getNote=' is not valid", "--rename", "getNote=")]
    [InlineData("The name '2nd' of 'getNote' is not a C# name.", "--rename", "getNote=2nd")]
    [InlineData("The document does not contain 'getNotes'. The nearest is 'getNote'.", "--rename", "getNotes=Find")]
    [InlineData("The document does not contain 'GET /note'. The nearest is 'GET /notes'.", "--rename", "GET /note=Find")]
    [InlineData("The document does not contain '/note'. The nearest is '/notes'.", "--rename", "/note=Find")]
    [InlineData("does not contain '#/components/schemas/note'. The nearest is '#/components/schemas/Note'.", "--rename", "#/components/schemas/note=A")]
    [InlineData("'#/components/schemas/Note' cannot have the name 'A.B'.", "--rename", "#/components/schemas/Note=A.B")]
    [InlineData("'#/info/title' cannot have the name 'A'.", "--rename", "#/info/title=A")]
    [InlineData("The paging 'GET /notes' is not valid", "--paging", "GET /notes")]
    [InlineData("The paging 'GET /notes=true' is not valid", "--paging", "GET /notes=true")]
    [InlineData("The paging 'GET /notes={' is not valid", "--paging", "GET /notes={")]
    [InlineData("'/notes' is not an operation", "--paging", "/notes=false")]
    [InlineData("No overlay can fix 'CF1001'.", "--from-diagnostics", "--only", "CF1001")]
    public async Task Arguments_that_are_not_valid_are_errors(string error, params string[] options)
    {
        var run = (await _folder.RunAsync(["overlay", "new", "notebook.yaml", "-o", "names.yaml", .. options])).Returns(2);

        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("names.yaml")));
    }

    [Fact]
    public async Task Operations_with_one_id_are_ambiguous()
    {
        _folder.With("notebook.yaml", TestDocuments.Notes.Replace("deleteNote", "getNote", StringComparison.Ordinal));

        var run = (await _folder.RunAsync("overlay", "new", "notebook.yaml", "--rename", "getNote=Find")).Returns(2);

        Assert.Equal("error: 2 operations have the id 'getNote'. Write one of 'GET /notes/{id}', 'DELETE /notes/{id}'.\n", run.Error);
    }

    private async Task AssertNoFindings(string document, string overlay)
    {
        var run = (await _folder.RunAsync("lint", document, "--overlay", overlay)).Returns(0);
        Assert.Equal($"{document}: 0 errors, 0 warnings, 0 info\n", run.Output);
    }
}
