using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>Projects that set <c>Cf1GenerateBeforeCompile</c>, so that other generators see the client.</summary>
public sealed class BeforeCompileTests(PackageFixture package)
{
    private const string Property = "<Cf1GenerateBeforeCompile>true</Cf1GenerateBeforeCompile>";
    private const string Pins = """<Cf1Spec Include="pinboard.json" Namespace="Acme.Pins" ClientName="PinboardClient" />""";
    private const string Weather = """<Cf1Spec Include="weather.json" Namespace="Acme.Weather" ClientName="WeatherClient" />""";

    [Fact]
    public async Task Both_ways_of_generating_write_the_same_bytes_and_report_the_same_diagnostics_also_after_a_design_time_build()
    {
        var app = package
            .Consumer("Pins", Property + "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>", """
                <Cf1Spec Include="pinboard.json" Namespace="Acme.Pins" ClientName="PinboardClient" ExcludePaths="/nowhere" />
                """)
            .WithDocument("pinboard.json")
            .With("Program.cs", "Console.WriteLine(new Acme.Pins.PinboardClient());");

        var designTime = await CompileInIdeAsync(app, "-restore");
        Assert.Contains("obj/Debug/net10.0/cf1gen/code/Pinboard.PinboardClient.g.cs", designTime, StringComparison.Ordinal);
        Assert.NotEmpty(Code(app));

        var before = (await app.MSBuildAsync("Compile")).MustSucceed();
        var during = (await app.MSBuildAsync("Build", "-p:Cf1GenerateBeforeCompile=false", "-p:IntermediateOutputPath=obj/during/"))
            .MustSucceed();

        Assert.Matches(@"pinboard\.json\(\d+,\d+\): warning CF1065: ", Assert.Single(before.ProblemLines));
        Assert.Equal(during.ProblemLines, before.ProblemLines);
        Assert.Equal(Files(app, "obj/during/generated/Cf1Gen.Generator"), Code(app));
        Assert.Empty(Files(app, "obj/Debug/net10.0/generated"));
    }

    [Fact]
    public async Task The_code_of_the_last_valid_document_stays_while_the_document_is_edited_in_an_IDE()
    {
        var app = package.Consumer("Pins", Property, Pins)
            .WithDocument("pinboard.json")
            .With("Program.cs", "Console.WriteLine(new Acme.Pins.PinboardClient());");

        await CompileInIdeAsync(app, "-restore");
        var code = Code(app);
        app.With("pinboard.json", ReadText(app, "pinboard.json")[..^20]);
        var edited = await CompileInIdeAsync(app);

        Assert.Contains("cf1gen/code/Pinboard.PinboardClient.g.cs", edited, StringComparison.Ordinal);
        Assert.NotEmpty(code);
        Assert.Equal(code, Code(app));
    }

    [Fact]
    public async Task Watch_follows_the_documents_and_not_the_generated_files()
    {
        var app = package.Consumer("Pins", Property, Pins).WithDocument("pinboard.json").With("Program.cs", "Console.WriteLine();");

        (await app.MSBuildAsync("Compile", "-restore")).MustBeClean();
        var watched = (await app.WatchListAsync()).MustSucceed().Output.Replace('\\', '/');

        Assert.Contains("/Pins/pinboard.json", watched, StringComparison.Ordinal);
        Assert.DoesNotContain("/cf1gen/", watched, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_a_document_is_the_only_one_and_is_reported_once()
    {
        var app = package
            .Consumer("Pins", Property, """<Cf1Spec Include="broken.json" Namespace="Acme.Pins" ClientName="PinboardClient" />""")
            .WithDocument("broken.json")
            .With("Program.cs", "Console.WriteLine(new Acme.Pins.PinboardClient().Notes);");

        var build = (await app.MSBuildAsync("Compile", "-restore")).MustFail();

        Assert.Contains("broken.json(8,1): error CF1002: ", Assert.Single(build.ProblemLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_generator_runs_again_only_when_an_input_has_changed()
    {
        var app = package.Consumer("Pins", Property, Pins + Weather)
            .WithDocument("pinboard.json")
            .WithDocument("weather.json")
            .With("Program.cs", "Console.WriteLine(new Acme.Pins.PinboardClient());");

        (await app.BuildAsync()).MustBeClean();
        var first = State(app);
        (await app.BuildAsync()).MustBeClean();
        Assert.Equal(first, State(app));

        app.With("Program.cs", "Console.WriteLine(new Acme.Pins.PinboardClient().Notes);");
        Assert.False(await RunsAsync("edited code"));

        app.With("pinboard.json", ReadText(app, "pinboard.json").Replace("\"backup\"", "\"saved-copy\"", StringComparison.Ordinal)
            .Replace("schemas/backup", "schemas/saved-copy", StringComparison.Ordinal));
        Assert.True(await RunsAsync("edited document"));
        Assert.Contains("class SavedCopy", string.Concat(Code(app).Values), StringComparison.Ordinal);

        EditProject("ClientName=\"WeatherClient\"", "ClientName=\"SkyClient\"");
        Assert.True(await RunsAsync("edited metadata"));
        Assert.Contains(Code(app).Keys, name => name.StartsWith("Sky.", StringComparison.Ordinal));
        Assert.DoesNotContain(Code(app).Keys, name => name.StartsWith("Weather.", StringComparison.Ordinal));

        EditProject(Weather.Replace("WeatherClient", "SkyClient", StringComparison.Ordinal), "");
        Assert.True(await RunsAsync("removed document"));
        Assert.All(Code(app).Keys, name => Assert.StartsWith("Pinboard.", name, StringComparison.Ordinal));

        EditProject($"Version=\"{package.Version}\"", $"Version=\"{package.AddNextVersion()}\"");
        Assert.True(await RunsAsync("other version", "-restore"));

        (await app.BuildAsync()).MustBeClean();
        (await app.MSBuildAsync("Clean")).MustBeClean();
        Assert.Empty(Files(app, "obj/Debug/net10.0/cf1gen"));

        void EditProject(string old, string @new)
        {
            var project = ReadText(app, "Pins.csproj");
            Assert.Contains(old, project, StringComparison.Ordinal);
            app.With("Pins.csproj", project.Replace(old, @new, StringComparison.Ordinal));
        }

        async Task<bool> RunsAsync(string change, params string[] arguments)
        {
            var before = File.GetLastWriteTimeUtc(Stamp(app));
            var compile = await app.MSBuildAsync("Compile", arguments);
            Assert.True(compile.ExitCode == 0, $"{change}: {compile.Output}");
            return File.GetLastWriteTimeUtc(Stamp(app)) != before;
        }
    }

    [Fact]
    public async Task Frameworks_that_are_built_at_the_same_time_have_their_own_files()
    {
        var library = package.Consumer("Pins", Property + """
                <TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks><OutputType>Library</OutputType>
                """, Pins)
            .WithDocument("pinboard.json")
            .With("Pins.cs", "public static class Pins { public static Acme.Pins.PinboardClient Client { get; } = new(); }");

        (await library.BuildAsync("-m:2")).MustBeClean();

        Assert.NotEmpty(Code(library));
        Assert.Equal(Code(library), Files(library, "obj/Debug/net8.0/cf1gen/code"));
    }

    /// <summary>Runs a design-time build and returns the arguments of the compiler.</summary>
    private static async Task<string> CompileInIdeAsync(ConsumerProject project, params string[] arguments)
    {
        string[] designTime =
        [
            "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs",
        ];
        var result = await project.MSBuildAsync("Compile", [.. designTime, .. arguments]);
        return result.MustSucceed().Output.Replace('\\', '/');
    }

    private static string Stamp(ConsumerProject project) => Path.Combine(project.Folder, "obj/Debug/net10.0/cf1gen/build.stamp");

    private static string ReadText(ConsumerProject project, string file) => File.ReadAllText(Path.Combine(project.Folder, file));

    private static IReadOnlyDictionary<string, string> Code(ConsumerProject project) => Files(project, "obj/Debug/net10.0/cf1gen/code");

    /// <summary>Returns the bytes of all files of a folder by their names.</summary>
    private static SortedDictionary<string, string> Files(ConsumerProject project, string folder)
    {
        var path = Path.Combine(project.Folder, folder);
        return Directory.Exists(path)
            ? new(
                Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).ToDictionary(
                    file => Path.GetFileName(file), file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))),
                StringComparer.Ordinal)
            : [];
    }

    /// <summary>Returns the times of the generated files and of the assembly.</summary>
    private static SortedDictionary<string, DateTime> State(ConsumerProject project) => new(
        Directory.EnumerateFiles(Path.Combine(project.Folder, "obj", "Debug", "net10.0", "cf1gen"), "*", SearchOption.AllDirectories)
            .Append(Path.Combine(project.Folder, "obj", "Debug", "net10.0", "Pins.dll"))
            .ToDictionary(file => file, File.GetLastWriteTimeUtc),
        StringComparer.Ordinal);
}
