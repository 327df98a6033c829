using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Generator.Configuration;

/// <summary>Reads the settings of a document, which build/Cf1Gen.targets passes to the compiler.</summary>
internal static class SettingsReader
{
    private const string DefaultRootNamespace = "Cf1Gen";

    /// <summary>
    /// Returns the settings of a document; null if the file is not a document, or is only a part to which documents refer, or if the
    /// code was generated before this compilation.
    /// </summary>
    public static Settings? Read(
        AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = provider.GetOptions(file);
        if (GetMetadata(options, "Cf1Gen") != "spec" || IsTrue(GetMetadata(options, "Cf1Part")) || IsSilent(provider))
        {
            return null;
        }

        var clientName = GetMetadata(options, "Cf1ClientName")
            ?? DefaultClientName.Of(file.Path, () => file.GetText(cancellationToken)?.ToString());
        var rootNamespace = GetProperty(provider.GlobalOptions, "RootNamespace") ?? DefaultRootNamespace;
        return new Settings
        {
            // A separate namespace, because the types of two documents and of the project can have the same names.
            Namespace = GetMetadata(options, "Cf1Namespace") ?? rootNamespace + "." + Settings.GetServiceName(clientName),
            ClientName = clientName,
            HintPrefix = clientName,
            IncludePaths = GetMetadata(options, "Cf1IncludePaths") ?? "",
            ExcludePaths = GetMetadata(options, "Cf1ExcludePaths") ?? "",
            IncludeTags = GetMetadata(options, "Cf1IncludeTags") ?? "",
            ExcludeTags = GetMetadata(options, "Cf1ExcludeTags") ?? "",
            IncludeOperations = GetMetadata(options, "Cf1IncludeOperations") ?? "",
            ExcludeOperations = GetMetadata(options, "Cf1ExcludeOperations") ?? "",
            RootPath = GetMetadata(options, "Cf1RootPath") ?? "",
            SettingNames = GetMetadata(options, "Cf1Settings") ?? "",
            Overlays = ReadOverlays(options, provider.GlobalOptions),
            Baseline = ReadBaseline(options, provider.GlobalOptions),
            IsBaselineStrict = "strict".Equals(GetProperty(provider.GlobalOptions, "Cf1Baseline"), StringComparison.OrdinalIgnoreCase),
            IsStrict = IsTrue(GetMetadata(options, "Cf1Strict") ?? GetProperty(provider.GlobalOptions, "Cf1Strict")),
            Accessibility = GetMetadata(options, "Cf1Accessibility") ?? "public",
            IsDefault = IsTrue(GetMetadata(options, "Cf1IsDefault")),
            Integers = GetMetadata(options, "Cf1Integers") ?? Settings.Int64,
            UsesDependencyInjection = IsTrue(GetProperty(provider.GlobalOptions, "Cf1DependencyInjection")),
        };
    }

    /// <summary>
    /// Returns the overlays of a file to which documents refer. Those of a document are part of its <see cref="Settings"/>.
    /// </summary>
    public static EquatableArray<OverlayReference> ReadOverlaysOfPart(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        IsTrue(GetMetadata(provider.GetOptions(file), "Cf1Part"))
            ? ReadOverlays(provider.GetOptions(file), provider.GlobalOptions)
            : default;

    /// <summary>Returns the name of the errata that a file of the package contains; <see langword="null"/> for other files.</summary>
    public static string? ReadErrataName(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        GetMetadata(provider.GetOptions(file), "Cf1Gen") == "errata" ? Path.GetFileNameWithoutExtension(file.Path) : null;

    /// <summary>Returns a value indicating whether a file is one of the project files with the <c>Cf1Spec</c> items.</summary>
    public static bool IsProjectFile(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        GetMetadata(provider.GetOptions(file), "Cf1Gen") == "project" && !IsSilent(provider);

    /// <summary>Returns a value indicating whether the code was generated before, see Cf1Gen.BeforeCompile.targets.</summary>
    private static bool IsSilent(AnalyzerConfigOptionsProvider provider) =>
        IsTrue(GetProperty(provider.GlobalOptions, "Cf1GenerateBeforeCompile"));

    /// <summary>Returns the errata, and then the overlays, whose paths are relative to the project.</summary>
    private static EquatableArray<OverlayReference> ReadOverlays(AnalyzerConfigOptions options, AnalyzerConfigOptions properties)
    {
        var folder = GetProperty(properties, "ProjectDir") ?? "";
        var errata = GetList(options, "Cf1Errata")
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => new OverlayReference(name, "") { IsErrata = true });
        var overlays = GetList(options, "Cf1Overlays").Select(name => new OverlayReference(
            name, FilePath.Resolve(folder.Replace('#', '*'), name) ?? FilePath.Normalize(name)));
        return errata.Concat(overlays).ToEquatableArray();
    }

    private static OverlayReference? ReadBaseline(AnalyzerConfigOptions options, AnalyzerConfigOptions properties)
    {
        var folder = GetProperty(properties, "ProjectDir") ?? "";
        return GetMetadata(options, "Cf1Baseline") is { } name
            ? new OverlayReference(name, FilePath.Resolve(folder.Replace('#', '*'), name) ?? FilePath.Normalize(name))
            : null;
    }

    private static IEnumerable<string> GetList(AnalyzerConfigOptions options, string name) =>
        (GetMetadata(options, name) ?? "").Split('|').Where(item => item.Length > 0);

    // The values that are true in conditions of MSBuild.
    private static bool IsTrue(string? value) => value?.ToLowerInvariant() is "true" or "yes" or "on";

    private static string? GetMetadata(AnalyzerConfigOptions options, string name) =>
        GetValue(options, "build_metadata.AdditionalFiles." + name);

    private static string? GetProperty(AnalyzerConfigOptions options, string name) => GetValue(options, "build_property." + name);

    private static string? GetValue(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
