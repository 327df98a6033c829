namespace Cf1Gen.Cli.Tests.Commands;

/// <summary>Arguments and files that are not valid: a clear message, the exit code 2 and no stack trace.</summary>
public sealed class InvalidInputTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder()
        .With("notebook.yaml", TestDocuments.Notes)
        .With("empty.yaml", "")
        .With("blank.json", " \n")
        .With("page.html", "<!DOCTYPE html><html><body>Not found</body></html>")
        .With("truncated.json", TestDocuments.Versions["v31.json"][..150])
        .With("schema.json", """{ "type": "object" }""")
        .With("list.yaml", "- a\n- b\n")
        .With("old.json", """{ "swagger": "1.2", "apis": [] }""")
        .With("control.json", "{ \"openapi\": \"3.0.3\u001b[31m\" }")
        .With("binary.yaml", [0, 1, 2, 3, 255, 254])
        .With("folder/readme.txt", "");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nothing.yaml", "error: The document 'nothing.yaml' does not exist.\n")]
    [InlineData("notebok.yaml", "error: The document 'notebok.yaml' does not exist. The nearest file is 'notebook.yaml'.\n")]
    [InlineData("nowhere/notebook.yaml", "error: The document 'nowhere/notebook.yaml' does not exist.\n")]
    [InlineData("folder", "error: The document 'folder' is a folder. Name a file in it.\n")]
    [InlineData(
        "https://notes.example/openapi.json",
        "error: The document 'https://notes.example/openapi.json' is an address. Save a copy, for example with "
            + "'curl -o openapi.json https://notes.example/openapi.json', and name that file.\n")]
    public async Task Document_that_cannot_be_opened_is_an_error(string path, string error)
    {
        foreach (var command in new[] { "list", "lint", "generate" })
        {
            string[] arguments = command == "generate" ? [command, path, "-o", "out"] : [command, path];
            var run = (await _folder.RunAsync(arguments)).Returns(2);

            Assert.Equal(error, run.Error);
            Assert.Empty(run.Output);
        }
    }

    [Theory]
    [InlineData("empty.yaml", "CF1003", "1:1")]
    [InlineData("blank.json", "CF1003", "1:1")]
    [InlineData("page.html", "CF1003", "1:1")]
    [InlineData("truncated.json", "CF1002", "3:")]
    [InlineData("schema.json", "CF1003", "1:1")]
    [InlineData("list.yaml", "CF1003", "1:1")]
    [InlineData("old.json", "CF1003", "1:3")]
    [InlineData("control.json", "CF1002", "1:20")]
    [InlineData("binary.yaml", "CF1003", "1:")]
    public async Task File_that_is_not_a_document_is_an_error_with_its_location(string file, string id, string position)
    {
        var lint = (await _folder.RunAsync("lint", file)).Returns(2);
        var list = (await _folder.RunAsync("list", file)).Returns(2);
        var generate = (await _folder.RunAsync("generate", file, "-o", "out")).Returns(2);

        Assert.Contains($"error[{id}]: ", lint.Output, StringComparison.Ordinal);
        Assert.Contains($"--> {file}:{position}", lint.Output, StringComparison.Ordinal);
        Assert.Contains($"{file}({position.Replace(':', ',')}", list.Output, StringComparison.Ordinal);
        Assert.Contains($"error {id}: ", generate.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
        Assert.DoesNotContain('\u001b', lint.Output + list.Output + generate.Error);
        Assert.DoesNotContain("   at ", lint.Output + list.Output + generate.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--namespace", "1a", "The value '1a' of Namespace is invalid")]
    [InlineData("--client-name", "a b", "The value 'a b' of ClientName is invalid")]
    [InlineData("--errata", "Cloudfare", "The errata 'Cloudfare' are not part of Cf1Gen")]
    [InlineData("--include-paths", "/nothing", "excludes all of the 2 paths")]
    public async Task Settings_that_are_not_valid_are_errors(string option, string value, string message)
    {
        var run = (await _folder.RunAsync("lint", "notebook.yaml", option, value)).Returns(2);

        Assert.Contains(message, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--overlay", "fix.yaml", "error: The overlay 'fix.yaml' does not exist.\n")]
    [InlineData("--overlay", "folder", "error: The overlay 'folder' is a folder. Name a file in it.\n")]
    [InlineData("--part", "parts", "error: The part 'parts' does not exist.\n")]
    public async Task File_of_an_option_that_cannot_be_opened_is_an_error(string option, string value, string error) =>
        Assert.Equal(error, (await _folder.RunAsync("lint", "notebook.yaml", option, value)).Returns(2).Error);

    [Theory]
    [InlineData("error: Required argument 'DOC' missing for command: 'lint'.\n'cf1gen lint --help'", "lint")]
    [InlineData("error: Unrecognized command or argument 'lnt'", "lnt", "notebook.yaml")]
    [InlineData("error: Unrecognized command or argument '--nothing'", "lint", "notebook.yaml", "--nothing")]
    [InlineData("error: Unrecognized command or argument 'other.yaml'", "list", "notebook.yaml", "other.yaml")]
    [InlineData("error: Required argument missing for option: '--overlay'", "lint", "notebook.yaml", "--overlay")]
    [InlineData("error: Option '--output' is required", "generate", "notebook.yaml")]
    [InlineData("error: Argument 'int16' not recognized", "lint", "notebook.yaml", "--integers", "int16")]
    [InlineData("error: Argument 'fatal' not recognized", "lint", "notebook.yaml", "--fail-on", "fatal")]
    [InlineData("error: Required command was not provided", "")]
    public async Task Arguments_that_are_not_valid_are_errors(string error, params string[] arguments)
    {
        var run = (await _folder.RunAsync([.. arguments.Where(argument => argument.Length > 0)])).Returns(2);

        Assert.Contains(error, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help' shows the arguments and options.\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task File_that_another_process_has_locked_is_an_error()
    {
        using var lockedFile = new FileStream(_folder.PathOf("notebook.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = (await _folder.RunAsync("lint", "notebook.yaml")).Returns(2);

        Assert.StartsWith($"error: The file '{_folder.PathOf("notebook.yaml")}' cannot be read: ", run.Error, StringComparison.Ordinal);
    }
}
