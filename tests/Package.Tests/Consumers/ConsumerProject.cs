namespace Cf1Gen.Package.Tests.Consumers;

/// <summary>A project in a folder of its own, outside of this repository, as a consumer would have it.</summary>
internal sealed class ConsumerProject(string folder, IReadOnlyDictionary<string, string> environment, CompilerServer compiler)
{
    public string Folder { get; } = folder;

    public string Name { get; } = Path.GetFileName(folder);

    /// <summary>Writes a file of the project.</summary>
    public ConsumerProject With(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Copies one of our test documents into the project.</summary>
    public ConsumerProject WithDocument(string name, string? path = null) =>
        With(path ?? name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", name)));

    public Task<CommandResult> BuildAsync(params string[] arguments) => RunMSBuildAsync("build", arguments);

    public Task<CommandResult> PublishAsync(params string[] arguments) => RunMSBuildAsync("publish", arguments);

    /// <summary>Runs one target, without a restore.</summary>
    public Task<CommandResult> MSBuildAsync(string target, params string[] arguments) =>
        RunMSBuildAsync("msbuild", ["-t:" + target, .. arguments]);

    /// <summary>Builds and runs a file-based program of the folder.</summary>
    public Task<CommandResult> RunFileAsync(string file, IReadOnlyDictionary<string, string>? variables = null) => CommandLine.DotnetAsync(
        Folder,
        ["run", "--artifacts-path", Path.Combine(Folder, "artifacts"), .. compiler.Arguments, file],
        environment.Concat(variables ?? new Dictionary<string, string>()).ToDictionary());

    /// <summary>Lists the files that <c>dotnet watch</c> follows.</summary>
    public Task<CommandResult> WatchListAsync() => CommandLine.DotnetAsync(Folder, ["watch", "--non-interactive", "--list"], environment);

    /// <summary>Runs what was built last.</summary>
    public Task<CommandResult> RunAsync() =>
        CommandLine.DotnetAsync(Folder, [Path.Combine(Folder, "bin", "Debug", PackageFixture.Framework, Name + ".dll")], environment);

    // Build nodes that are reused would outlive the build and keep its output open.
    private Task<CommandResult> RunMSBuildAsync(string command, string[] arguments) => CommandLine.DotnetAsync(
        Folder, [command, "-nologo", "-tl:off", "-nodeReuse:false", .. compiler.Arguments, .. arguments], environment);
}
