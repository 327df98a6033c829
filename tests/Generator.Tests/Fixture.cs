using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests;

/// <summary>
/// A tiny document with one idea, <c>Fixtures/{name}.json</c> or <c>.yaml</c>; a folder of that name holds several documents of one
/// project, and folders within it the files that they refer to.
/// </summary>
internal static class Fixture
{
    private static readonly string s_folder = Repository.PathOf("tests/Generator.Tests/Fixtures");

    public static IEnumerable<string> Names => Directory.GetFileSystemEntries(s_folder)
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    public static SpecFile[] Read(string name)
    {
        var folder = Path.Combine(s_folder, name);
        string[] files = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            : Directory.GetFiles(s_folder, name + ".*");
        return [.. files.Order(StringComparer.Ordinal).Select(SpecFile.Read)
            .Select(file => file with { IsOurs = Path.GetDirectoryName(file.Path) == folder || !Directory.Exists(folder) })
            .Select(file => WithSettings(name, file))];
    }

    /// <summary>Returns the documents of all fixtures for one project, each fixture in a namespace of its own.</summary>
    public static IEnumerable<SpecFile> ReadAll() => Names
        .SelectMany((name, index) => Read(name).Select(spec => spec with { Namespace = $"{spec.Namespace}.Fixture{index}" }))
        .DistinctBy(spec => spec.Path);

    /// <summary>The metadata of fixtures that are about a setting, or whose file has a general name.</summary>
    private static SpecFile WithSettings(string name, SpecFile file) => name switch
    {
        "dependency-injection" => file with { UsesDependencyInjection = true },
        "settings-internal" => file with { Accessibility = "internal" },
        "settings-include-paths" => file with { IncludePaths = "/things/**|/parts" },
        "settings-filters" => file with
        {
            ExcludePaths = "/secret/**",
            IncludeTags = "things|parts",
            ExcludeTags = "internal",
            ExcludeOperations = "*Old",
        },
        "one-namespace" => file with { Namespace = "Acme.Animals" },
        "parts" => file with { ClientName = "ApiServiceClient" },
        "swagger-2" => file with { ClientName = "Swagger2Client" },
        "settings-names" => file with { Namespace = "Acme.Intel.V2", ClientName = "Intel" },
        _ => file,
    };
}
