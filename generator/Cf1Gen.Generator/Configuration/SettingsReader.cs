using System;
using System.IO;
using Cf1Gen.Generator.Model.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Generator.Configuration;

/// <summary>Reads what build/Cf1Gen.targets says of a document.</summary>
internal static class SettingsReader
{
    private const string DefaultRoot = "Cf1Gen";

    /// <summary>The settings of a file; null when it is not one of ours, or only a part of one.</summary>
    public static Settings? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        if (Metadata(options, "Cf1Gen") != "spec" || IsTrue(Metadata(options, "Cf1Part")))
        {
            return null;
        }

        var clientName = Metadata(options, "Cf1ClientName") ?? ReservedNames.Client(Identifier.Pascal(Path.GetFileNameWithoutExtension(file.Path)));
        var root = Property(provider.GlobalOptions, "RootNamespace") ?? DefaultRoot;
        return new Settings
        {
            // A namespace of its own: the types of two documents, and the project's, may have the same names.
            Namespace = Metadata(options, "Cf1Namespace") ?? root + "." + Settings.ServiceOf(clientName),
            ClientName = clientName,
            HintPrefix = clientName,
            IncludePaths = Metadata(options, "Cf1IncludePaths") ?? "",
            ExcludePaths = Metadata(options, "Cf1ExcludePaths") ?? "",
            IncludeTags = Metadata(options, "Cf1IncludeTags") ?? "",
            ExcludeTags = Metadata(options, "Cf1ExcludeTags") ?? "",
            IncludeOperations = Metadata(options, "Cf1IncludeOperations") ?? "",
            ExcludeOperations = Metadata(options, "Cf1ExcludeOperations") ?? "",
            IsStrict = IsTrue(Metadata(options, "Cf1Strict") ?? Property(provider.GlobalOptions, "Cf1Strict")),
            Accessibility = Metadata(options, "Cf1Accessibility") ?? "public",
        };
    }

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static string? Metadata(AnalyzerConfigOptions options, string name) => Value(options, "build_metadata.AdditionalFiles." + name);

    private static string? Property(AnalyzerConfigOptions options, string name) => Value(options, "build_property." + name);

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
