using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Projects whose documents have a baseline.</summary>
public sealed class BaselineTests(PackageFixture package)
{
    private const string Item = """
        <Cf1Spec Include="notes.yaml" Namespace="Acme.Notes" ClientName="NotesClient" Baseline="api/notes #1.baseline.json" />
        """;

    private const string Document = """
        openapi: 3.0.3
        info: { title: Notes, version: "1" }
        servers: [ { url: https://notes.example } ]
        paths:
          /notes:
            get:
              operationId: note-list
              responses: { "200": { description: OK, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
        """;

    private const string Baseline = """
        {
          "cf1genBaseline": "1",
          "client": { "namespace": "Acme.Notes", "name": "NotesClient" },
          "facts": ["address: https://notes.example"],
          "clients": { "Board": "BoardClient" },
          "operations": {
            "GET /notes": {
              "id": "note-list",
              "method": "Board.FetchEverythingAsync",
              "returns": "Task<IReadOnlyList<int>>",
              "facts": ["response: no envelope"],
              "parameters": { "options": { "type": "RequestOptions?", "optional": true } },
              "at": "#/paths/~1notes/get"
            }
          }
        }
        """;

    private const string Program =
        "Console.WriteLine(typeof(Acme.Notes.NotesClient).GetProperty(\"Board\")!.PropertyType.GetMethod(\"FetchEverythingAsync\") is not null);";

    [Fact]
    public async Task Names_are_kept_and_changes_are_warnings_or_errors()
    {
        var app = Consumer("", Item).With("Program.cs", Program);

        var build = (await app.BuildAsync()).MustSucceed();

        Assert.Contains(
            "notes.yaml(6,5): warning CF1306: The result of 'Board.FetchEverythingAsync' is 'Task<IReadOnlyList<string>>' instead of "
                + "'Task<IReadOnlyList<int>>'.",
            Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Contains("True", (await app.RunAsync()).MustSucceed().Output, StringComparison.Ordinal);

        var strict = Consumer("<Cf1Baseline>strict</Cf1Baseline>", Item).With("Program.cs", Program);
        Assert.Contains("error CF1306: ", Assert.Single((await strict.BuildAsync()).MustFail().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_that_does_not_exist_is_named()
    {
        var app = Consumer("<Cf1Baseline>stric</Cf1Baseline>", Item.Replace("api/", "", StringComparison.Ordinal)).With("Program.cs", Program);

        var build = (await app.BuildAsync("-t:CheckCf1Gen", "-restore")).MustFail();

        Assert.Equal(2, build.Problems.Count);
        Assert.Contains(
            build.Problems,
            problem => problem.Contains(
                "error CF1908: The baseline 'notes #1.baseline.json' of a Cf1Spec item does not exist. Create it with 'cf1gen baseline'. Its "
                    + "path is relative to the project.",
                StringComparison.Ordinal));
        Assert.Contains(
            build.Problems,
            problem => problem.Contains(
                "warning CF1909: The property Cf1Baseline is 'stric', and its only value is 'strict'.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Property_names_the_baseline_of_a_project_without_items()
    {
        var app = Consumer(
                "<Cf1Document>notes.yaml</Cf1Document><Cf1Namespace>Acme.Notes</Cf1Namespace><Cf1ClientName>NotesClient</Cf1ClientName>"
                    + "<Cf1BaselineFile>api/notes #1.baseline.json</Cf1BaselineFile><Cf1GenerateBeforeCompile>true</Cf1GenerateBeforeCompile>",
                "")
            .With("Program.cs", Program);

        Assert.Contains("warning CF1306: ", Assert.Single((await app.BuildAsync()).MustSucceed().Problems), StringComparison.Ordinal);
    }

    private ConsumerProject Consumer(string properties, string items) => package.Consumer("Notes", properties, items)
        .With("notes.yaml", Document)
        .With("api/notes #1.baseline.json", Baseline);
}
