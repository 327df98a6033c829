using Cf1Gen.Cli.Output;

namespace Cf1Gen.Cli.Tests.Harness;

/// <summary>A folder in which the tool runs.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>Gets the full path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("cf1gen-cli-").FullName;

    /// <summary>Writes a file.</summary>
    public WorkFolder With(string name, string text) => With(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public WorkFolder With(string name, byte[] content)
    {
        var file = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    /// <summary>Returns the full path of a file.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Returns the text of a file.</summary>
    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Returns the names of the files in a folder.</summary>
    public IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(PathOf(folder)).Select(System.IO.Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>Runs the tool with the folder as current folder.</summary>
    public async Task<CliRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CliApplication.RunAsync(arguments, new ToolContext(output, error, Path));
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
