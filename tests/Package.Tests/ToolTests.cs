using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>The tool, installed as a user would install it.</summary>
public sealed class ToolTests(PackageFixture package)
{
    [Fact]
    public async Task Installed_tool_lists_and_generates_a_document()
    {
        var tool = await package.InstallToolAsync();
        var folder = package.Folder("Notes").With("notes.yaml", """
            openapi: 3.0.3
            info: { title: Notebook, version: "1" }
            paths:
              /notes:
                get:
                  operationId: listNotes
                  summary: Lists `all` notes.
                  responses:
                    "200":
                      description: The notes.
                      content: { application/json: { schema: { type: array, items: { type: string } } } }
            """).Folder;

        var version = await CommandLine.RunAsync(tool, folder, ["--version"]);
        var list = await CommandLine.RunAsync(tool, folder, ["list", "notes.yaml", "--client-name", "NotebookClient"]);
        var errata = await CommandLine.RunAsync(tool, folder, ["lint", "notes.yaml", "--errata", "Cloudflare", "--fail-on", "error"]);
        var missing = await CommandLine.RunAsync(tool, folder, ["lint", "note.yaml"]);
        var generate = await CommandLine.RunAsync(tool, folder, ["generate", "notes.yaml", "-o", "out", "--client-name", "NotebookClient"]);

        Assert.StartsWith(package.Version, version.MustSucceed().Output, StringComparison.Ordinal);
        Assert.Contains(
            "GET /notes  listNotes  Notes.ListAsync  Task<IReadOnlyList<string>>", list.MustSucceed().Output, StringComparison.Ordinal);
        Assert.Contains("CF1110", errata.MustSucceed().Output, StringComparison.Ordinal);
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains(
            "error: The document 'note.yaml' does not exist. The nearest file is 'notes.yaml'.", missing.Output, StringComparison.Ordinal);
        generate.MustSucceed();
        Assert.Contains(
            "/// <summary>Lists <c>all</c> notes.</summary>",
            await File.ReadAllTextAsync(Path.Combine(folder, "out", "Notebook.Notes.g.cs")),
            StringComparison.Ordinal);
    }
}
