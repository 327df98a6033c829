using System.Collections.Immutable;
using System.Globalization;
using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Tests.Baselines;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>Documents with a baseline in a build: what is reported, where, and which steps run again.</summary>
public sealed class BaselineTests
{
    private const string Text = """
        openapi: 3.0.3
        info: { title: Notes, version: "1" }
        servers: [ { url: https://notes.example } ]
        paths:
          /notes:
            get:
              operationId: note-list
              responses: { "200": { description: OK, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/note" } } } } } }
            post:
              operationId: note-create
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/note" } } } }
              responses: { "201": { description: Created, content: { application/json: { schema: { $ref: "#/components/schemas/note" } } } } }
          /notes/{note_id}:
            parameters: [ { name: note_id, in: path, required: true, schema: { type: string } } ]
            get:
              operationId: note-get
              responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/note" } } } } }
            delete:
              operationId: note-delete
              responses: { "204": { description: Gone } }
          /boards:
            get:
              operationId: board-list
              responses: { "200": { description: OK, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
        components:
          schemas:
            note:
              type: object
              required: [text]
              properties:
                text: { type: string }
                state: { type: string, enum: [open, closed] }
        """;

    private static readonly SpecFile s_document = new("/p/notes.yaml", Text.ReplaceLineEndings("\n"))
    {
        ClientName = "NotesClient",
        Baseline = "/p/notes.baseline.json",
    };

    private static readonly SpecFile s_baseline = File(BaselineWriter.Write(TestBaseline.Of(s_document)));

    private static readonly SpecFile s_other = new("/p/other.yaml", Text) { ClientName = "OtherClient", Namespace = "Acme.Other" };

    [Fact]
    public void Baseline_of_the_document_changes_nothing()
    {
        var run = GeneratorRun.Clean(s_document, s_baseline);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(GeneratorRun.Of(s_document with { Baseline = null }).Files, run.Files);
    }

    [Theory]
    [InlineData("                text: { type: string }", "                text: { type: integer }",
        "notes.yaml(31,9): Warning CF1306: 'Note.Text' (text) is of type 'long' instead of 'string'. This breaks code that uses the member, "
            + "programs that were compiled with the old client and old clients that call the API; the next version of the client is major.")]
    [InlineData("required: [text]", "required: []",
        "notes.yaml(31,9): Warning CF1308: 'Note.Text' (text) can be absent now. This breaks code that uses the member and old clients that "
            + "call the API; the next version of the client is major.")]
    [InlineData("required: [text]", "required: [text, state]",
        "notes.yaml(32,9): Warning CF1307: The property 'Note.State' (state) is required now. This breaks code that uses the member, "
            + "programs that were compiled with the old client and old clients that call the API; the next version of the client is major.")]
    [InlineData("[open, closed]", "[open]",
        "notes.baseline.json(<closed>,9): Warning CF1309: The value 'NoteState.Closed' (closed) was removed. This breaks code that uses the "
            + "member, programs that were compiled with the old client and old clients that call the API; the next version of the client is "
            + "major.")]
    [InlineData("operationId: note-get", "operationId: note-get\n      deprecated: true",
        "notes.yaml(15,5): Info CF1312: 'Notes.GetAsync' is deprecated. Nothing breaks; the next version of the client is minor.")]
    [InlineData("operationId: note-get", "operationId: note-get\n      x-cf1gen-method: Fetch",
        "notes.yaml(15,5): Warning CF1305: 'Notes.GetAsync' is 'Notes.FetchAsync' now. This breaks code that uses the member and programs "
            + "that were compiled with the old client; the next version of the client is major.")]
    [InlineData("[open, closed]", "[open, closed, done]",
        "notes.yaml(32,9): Info CF1313: The value 'NoteState.Done' (done) is new. Nothing breaks; the next version of the client is minor.")]
    [InlineData("/boards:", "/board-lists:",
        "notes.yaml(22,5): Warning CF1310: 'Boards.ListAsync' calls GET /board-lists instead of GET /boards. This breaks old clients that "
            + "call the API; the next version of the client is minor.")]
    [InlineData("/boards:\n    get:\n      operationId: board-list", "/board-lists:\n    get:\n      operationId: board-lists-list",
        "notes.baseline.json(<GET /boards>,5): Warning CF1304: 'Boards.ListAsync' (GET /boards) was removed. This breaks code that uses the member, "
            + "programs that were compiled with the old client and old clients that call the API; the next version of the client is major.",
        "notes.yaml(22,5): Info CF1313: 'BoardLists.ListAsync' (GET /board-lists) is new. Nothing breaks; the next version of the client "
            + "is minor.")]
    [InlineData("https://notes.example", "https://api.notes.example",
        "notes.yaml(3,1): Warning CF1311: The address of the service changed from 'https://notes.example' to "
            + "'https://api.notes.example'. This breaks old clients that call the API; the next version of the client is minor.")]
    public void Changes_are_reported_where_they_are(string text, string replacement, params string[] expected)
    {
        var run = GeneratorRun.Of(Changed(text.Trim(), replacement.Trim()), s_baseline);

        Assert.Equal(
            expected.Select(WithLine).Order(StringComparer.Ordinal),
            run.Diagnostics.Select(GeneratorRun.Describe).Order(StringComparer.Ordinal));
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void Removed_operation_is_reported_in_the_baseline()
    {
        var run = GeneratorRun.Of(
            Changed("    delete:\n      operationId: note-delete\n      responses: { \"204\": { description: Gone } }\n", ""), s_baseline);

        Assert.Equal(
            [
                WithLine("notes.baseline.json(<DELETE /notes/{note_id}>,5): Warning CF1304: 'Notes.DeleteAsync' (DELETE /notes/{note_id}) was removed. This breaks code "
                    + "that uses the member, programs that were compiled with the old client and old clients that call the API; the next "
                    + "version of the client is major."),
            ],
            run.Diagnostics.Select(GeneratorRun.Describe));
    }

    [Fact]
    public void Loss_of_more_than_a_quarter_of_the_operations_is_one_error()
    {
        var start = Text.ReplaceLineEndings("\n").IndexOf("  /notes/{note_id}:", StringComparison.Ordinal);
        var end = Text.ReplaceLineEndings("\n").IndexOf("components:", StringComparison.Ordinal);
        var run = GeneratorRun.Of(s_document with { Text = s_document.Text!.Remove(start, end - start) }, s_baseline);

        Assert.Equal(
            [
                "notes.yaml(1,1): Error CF1303: 3 of the 5 operations of the baseline are gone. A document that loses more than a quarter of "
                    + "its operations is often incomplete. Compare it with its source, and update the baseline if the operations are really "
                    + "gone.",
            ],
            run.Diagnostics.Select(GeneratorRun.Describe));
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void Strict_raises_breaking_changes_to_errors_and_no_others()
    {
        SpecFile[] files = [Changed("[open, closed]", "[open, done]"), s_baseline];
        var driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(
            [new Cf1Generator().AsSourceGenerator()],
            files.Select(file => file.ToAdditionalText()),
            ConsumerProject.ParseOptions,
            new InMemoryOptionsProvider(
                files, new InMemoryOptions(ImmutableDictionary<string, string>.Empty.Add("build_property.Cf1Baseline", "Strict"))));

        var diagnostics = driver.RunGenerators(ConsumerProject.Create()).GetRunResult().Diagnostics;

        Assert.Equal(
            [("CF1309", DiagnosticSeverity.Error), ("CF1313", DiagnosticSeverity.Info)],
            diagnostics.Select(found => (found.Id, found.Severity)).Order());
    }

    [Theory]
    [InlineData("{", "notes.baseline.json(1,2): Error CF1301: The baseline was not used: the text is not valid JSON: ")]
    [InlineData("", "notes.baseline.json(1,1): Error CF1301: The baseline was not used: it is empty. Restore it")]
    [InlineData("[]", "notes.baseline.json(1,1): Error CF1301: The baseline was not used: the text is not an object. Restore it, or write it again with")]
    [InlineData("{ \"a\": 1 }", "notes.baseline.json(1,1): Error CF1301: The baseline was not used: it has no member 'cf1genBaseline'.")]
    [InlineData("{ \"cf1genBaseline\": \"9\" }",
        "notes.baseline.json(1,3): Error CF1301: The baseline was not used: its version is '9', and this version of Cf1Gen reads '1'.")]
    [InlineData("{ \"cf1genBaseline\": \"1\", \"client\": { \"name\": \"A\" },\n\"clients\": { \"Notes\": \"1 2\" } }",
        "notes.baseline.json(2,14): Error CF1301: The baseline was not used: '1 2' is not a name in C#.")]
    [InlineData("{ \"cf1genBaseline\": \"1\", \"client\": { \"name\": \"A\" },\n\"types\": { \"A\": { \"kind\": \"thing\" } } }",
        "notes.baseline.json(2,12): Error CF1301: The baseline was not used: the kind 'thing' does not exist.")]
    [InlineData("{ \"cf1genBaseline\": \"1\", \"client\": { \"name\": \"A\" },\n\"operations\": { \"GET /\": { \"method\": [] } } }",
        "notes.baseline.json(2,28): Error CF1301: The baseline was not used: 'method' is not a text.")]
    public void Invalid_baseline_is_one_error_and_the_client_is_generated(string text, string expected)
    {
        var run = GeneratorRun.Of(s_document, File(text));

        Assert.StartsWith(expected, GeneratorRun.Describe(Assert.Single(run.Diagnostics)), StringComparison.Ordinal);
        Assert.Equal(GeneratorRun.Of(s_document with { Baseline = null }).Files, run.Files);
    }

    [Fact]
    public void Baseline_that_the_compiler_does_not_receive_is_an_error()
    {
        var run = GeneratorRun.Of(s_document);

        Assert.Equal(
            "notes.yaml(1,1): Error CF1302: The baseline '/p/notes.baseline.json' is not one of the project's additional files. The client "
                + "was not compared with it.",
            GeneratorRun.Describe(Assert.Single(run.Diagnostics)));
    }

    [Fact]
    public void Name_that_a_new_schema_would_take_is_kept()
    {
        // Without the baseline, the component "Note" takes the name from "my-app_note".
        var old = s_document with
        {
            Text = s_document.Text!.Replace("schemas/note", "schemas/my-app_note", StringComparison.Ordinal)
                .Replace("    note:\n", "    my-app_note:\n", StringComparison.Ordinal),
        };
        var now = old with
        {
            Text = old.Text.Replace("items: { type: string }", "items: { $ref: \"#/components/schemas/Note\" }", StringComparison.Ordinal)
                + "\n    Note: { type: object, properties: { id: { type: integer } } }\n",
        };

        var without = string.Concat(GeneratorRun.Clean(now with { Baseline = null }).Files.Values);
        var run = GeneratorRun.Clean(now, File(BaselineWriter.Write(TestBaseline.Of(old))));

        Assert.DoesNotContain("Task<Note> GetAsync(", without, StringComparison.Ordinal);
        Assert.Contains("Task<Note> GetAsync(", string.Concat(run.Files.Values), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Diagnostics, found => found.Id == "CF1305");
    }

    [Fact]
    public void Edit_of_a_baseline_runs_its_document_only()
    {
        var run = GeneratorRun.Of(s_document, s_baseline, s_other);

        var after = run.AfterReading(
            s_document, File(s_baseline.Text!.Replace("GetAsync", "FetchAsync", StringComparison.Ordinal)), s_other);

        Assert.Contains("FetchAsync(", string.Concat(after.Files.Values), StringComparison.Ordinal);
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], after.Reasons(TrackingNames.Models));
    }

    [Fact]
    public void Edit_of_code_does_nothing() => GeneratorRun.Of(s_document, s_baseline).AfterEdit("class Edited;").AssertCached();

    /// <summary>Replaces a name in angle brackets with the number of the line of the baseline that begins with it.</summary>
    private static string WithLine(string expected)
    {
        var start = expected.IndexOf("(<", StringComparison.Ordinal);
        if (start < 0)
        {
            return expected;
        }

        var end = expected.IndexOf(">,", StringComparison.Ordinal);
        var name = $"\"{expected[(start + 2)..end]}\":";
        var line = s_baseline.Text!.Split('\n').TakeWhile(text => !text.TrimStart().StartsWith(name, StringComparison.Ordinal)).Count() + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{expected[..(start + 1)]}{line}{expected[(end + 1)..]}");
    }

    private static SpecFile File(string text) => new("/p/notes.baseline.json", text) { IsOurs = false };

    private static SpecFile Changed(string text, string replacement)
    {
        Assert.Contains(text, s_document.Text!, StringComparison.Ordinal);
        return s_document with { Text = s_document.Text!.Replace(text, replacement, StringComparison.Ordinal) };
    }
}
