using System.IO.Compression;
using System.Runtime.InteropServices;
using Cf1Gen.Package.Tests.Consumers;

[assembly: AssemblyFixture(typeof(Cf1Gen.Package.Tests.PackageFixture))]

namespace Cf1Gen.Package.Tests;

/// <summary>
/// Packs the repository once, into a folder source that the consumers of all tests restore from. Test classes run at the same time: most
/// of a build uses one core.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    internal const string Framework = "net10.0";

    /// <summary>Gets the platform of the tests, for which the package has code that is compiled ahead of time.</summary>
    internal static string Platform { get; } =
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-"
        + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    private readonly string _root = Directory.CreateTempSubdirectory("cf1gen-package-").FullName;
    private readonly Dictionary<string, string> _environment = [];
    private readonly CompilerServer _compiler = new();
    private int _projects;

    /// <summary>Gets the ids of all packages.</summary>
    internal static IReadOnlyList<string> Ids { get; } =
        ["Cf1Gen", "Cf1Gen.AspNetCore.OpenApi", "Cf1Gen.Cli", "Cf1Gen.Extensions.DependencyInjection"];

    /// <summary>Path of the packed file of the package with the generator.</summary>
    public string PackageFile { get; private set; } = "";

    /// <summary>Returns the path of a packed file.</summary>
    internal string FileOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <summary>Version of the packed files.</summary>
    public string Version { get; private set; } = "";

    private string Feed => Path.Combine(_root, "feed");

    public async ValueTask InitializeAsync()
    {
        // The build of the repository runs the analyzers.
        string[] arguments =
        [
            "pack", "-c", "Release", "-o", Feed, $"-p:ReadyToRunPlatforms={Platform}", "-p:RunAnalyzers=false",
            "-nologo", "-tl:off", "-nodeReuse:false", .. _compiler.Arguments,
        ];
        var pack = await CommandLine.DotnetAsync(Repository.Folder, arguments);
        pack.MustBeClean();

        PackageFile = Assert.Single(Directory.GetFiles(Feed), file => char.IsDigit(Path.GetFileName(file)["Cf1Gen.".Length]));
        Version = Path.GetFileNameWithoutExtension(PackageFile)["Cf1Gen.".Length..];
        Assert.Equal(Ids.Select(FileOf).Order(StringComparer.Ordinal), Directory.GetFiles(Feed).Order(StringComparer.Ordinal));

        // The packages of the machine are used where they lie; only Cf1Gen is unpacked, to a folder that goes with the test run.
        var machinePackages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(machinePackages);
        _environment["NUGET_PACKAGES"] = Path.Combine(_root, "packages");
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="cf1gen-under-test" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{machinePackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    public ValueTask DisposeAsync()
    {
        _compiler.Dispose();
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Adds the same package with a higher version to the source, and returns that version.</summary>
    internal string AddNextVersion()
    {
        var version = Version + ".1";
        var file = Path.Combine(Feed, $"Cf1Gen.{version}.nupkg");
        File.Copy(PackageFile, file);
        using var archive = ZipFile.Open(file, ZipArchiveMode.Update);
        var specification = archive.GetEntry("Cf1Gen.nuspec")!;
        using var reader = new StreamReader(specification.Open());
        var text = reader.ReadToEnd();
        reader.Dispose();
        specification.Delete();
        using var writer = new StreamWriter(archive.CreateEntry("Cf1Gen.nuspec").Open());
        writer.Write(text.Replace($"<version>{Version}<", $"<version>{version}<", StringComparison.Ordinal));
        return version;
    }

    /// <summary>Creates a project that references only the package.</summary>
    /// <param name="name">Name of the project and of its assembly.</param>
    /// <param name="properties">Further lines of its property group.</param>
    /// <param name="items">Further lines of its item group.</param>
    /// <param name="sdk">The SDK of the project.</param>
    internal ConsumerProject Consumer(string name, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk") =>
        Project(name, properties, $"""<PackageReference Include="Cf1Gen" Version="{Version}" />{items}""", sdk);

    /// <summary>Gets the line of a project that references the package for dependency injection.</summary>
    internal string DependencyInjection => $"""<PackageReference Include="Cf1Gen.Extensions.DependencyInjection" Version="{Version}" />""";

    /// <summary>Gets the line of a project that references the package for OpenAPI documents.</summary>
    internal string OpenApi => $"""<PackageReference Include="Cf1Gen.AspNetCore.OpenApi" Version="{Version}" />""";

    /// <summary>Creates a project without references.</summary>
    internal ConsumerProject Project(string name, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk") =>
        Folder(name).With($"{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>{Framework}</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
                <!-- The strict consumers run every analyzer. -->
                <RunAnalyzers Condition="'$(AnalysisLevel)' == ''">false</RunAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>Installs the tool from the source, and returns the path of its command.</summary>
    internal async Task<string> InstallToolAsync()
    {
        var folder = Path.Combine(_root, "tools");
        var install = await CommandLine.DotnetAsync(
            _root, ["tool", "install", "Cf1Gen.Cli", "--version", Version, "--tool-path", folder, "--configfile", "nuget.config"], _environment);
        install.MustSucceed();
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "cf1gen.exe" : "cf1gen");
    }

    /// <summary>Creates a folder without a project.</summary>
    internal ConsumerProject Folder(string name) =>
        new(Path.Combine(_root, $"{Interlocked.Increment(ref _projects)}", name), _environment, _compiler);
}
