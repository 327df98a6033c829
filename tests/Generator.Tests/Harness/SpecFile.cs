using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>A document of a consumer project, with the metadata of its <c>Cf1Spec</c> item.</summary>
/// <param name="Path">The file, which need not exist.</param>
/// <param name="Text">Its text; null for one that the compiler cannot read.</param>
internal sealed record SpecFile(string Path, string? Text)
{
    /// <summary>Whether it comes from a <c>Cf1Spec</c> item, and is not another file that the compiler sees.</summary>
    public bool IsOurs { get; init; } = true;

    public string? Namespace { get; init; } = "Acme.Api";

    public string? ClientName { get; init; }

    public string? IncludePaths { get; init; }

    public string? ExcludePaths { get; init; }

    public string? IncludeTags { get; init; }

    public string? ExcludeTags { get; init; }

    public string? IncludeOperations { get; init; }

    public string? ExcludeOperations { get; init; }

    public string? RootPath { get; init; }

    public string? SettingNames { get; init; }

    /// <summary>Gets the names of the errata, separated by <c>|</c>.</summary>
    public string? Errata { get; init; }

    /// <summary>Gets a value indicating whether the file is an errata file of the package.</summary>
    public bool IsErrata { get; init; }

    /// <summary>Gets the path of the baseline.</summary>
    public string? Baseline { get; init; }

    /// <summary>Gets the paths of the overlays, separated by <c>|</c>.</summary>
    public string? Overlays { get; init; }

    public string? Strict { get; init; }

    public string? Accessibility { get; init; }

    public string? Integers { get; init; }

    public string? Part { get; init; }

    public string? IsDefault { get; init; }

    /// <summary>Whether the project references the package for dependency injection.</summary>
    public bool UsesDependencyInjection { get; init; }

    /// <summary>Gets the bundled document with the settings of build/Cf1Gen.targets.</summary>
    public static SpecFile Bundled { get; } = Read(Repository.PathOf("spec/cloudforce-one.json")) with
    {
        Namespace = "Cf1Gen.CloudforceOne",
        ClientName = "CloudforceOneClient",
    };

    public static SpecFile Read(string path) => new(path, File.ReadAllText(path));

    /// <summary>Creates a new object each time, as the compiler does when a file changes.</summary>
    public AdditionalText ToAdditionalText() => new InMemoryText(Path, Text);

    public ImmutableDictionary<string, string> ToOptions() => new Dictionary<string, string?>
    {
        ["Cf1Gen"] = IsErrata ? "errata" : IsOurs ? "spec" : null,
        ["Cf1Namespace"] = Namespace,
        ["Cf1ClientName"] = ClientName,
        ["Cf1IncludePaths"] = IncludePaths,
        ["Cf1ExcludePaths"] = ExcludePaths,
        ["Cf1IncludeTags"] = IncludeTags,
        ["Cf1ExcludeTags"] = ExcludeTags,
        ["Cf1IncludeOperations"] = IncludeOperations,
        ["Cf1ExcludeOperations"] = ExcludeOperations,
        ["Cf1RootPath"] = RootPath,
        ["Cf1Settings"] = SettingNames,
        ["Cf1Errata"] = Errata,
        ["Cf1Overlays"] = Overlays,
        ["Cf1Baseline"] = Baseline,
        ["Cf1Strict"] = Strict,
        ["Cf1Accessibility"] = Accessibility,
        ["Cf1Integers"] = Integers,
        ["Cf1Part"] = Part,
        ["Cf1IsDefault"] = IsDefault,
    }.ToImmutableDictionary(pair => "build_metadata.AdditionalFiles." + pair.Key, pair => pair.Value ?? "");
}
