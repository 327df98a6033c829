using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Operations;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Builds settings from path parameters.</summary>
internal static class SettingsBuilder
{
    public static IReadOnlyList<SettingModel> Build(
        RootPath root, IReadOnlyList<OperationAnalysis> operations, string environmentPrefix, Settings settings, PinnedNames pinned)
    {
        var names = new NameScope(
            [.. ReservedNames.OptionsMembers, .. ReservedNames.ClientMembers, settings.ClientName, settings.OptionsName]);
        return [.. root.Settings
            .Where(wireName => operations.Any(analysis => analysis.Site.HasPathParameter(wireName)))
            .Select(wireName => Setting(wireName, operations, environmentPrefix, names, pinned))];
    }

    /// <summary>Returns the names that no other member of the options class can have.</summary>
    public static NameScope OptionNames(Settings settings, IReadOnlyList<SettingModel> all) =>
        new([.. ReservedNames.OptionsMembers, settings.ClientName, settings.OptionsName, .. all.Select(setting => setting.Name)]);

    private static SettingModel Setting(
        string wireName,
        IReadOnlyList<OperationAnalysis> operations,
        string environmentPrefix,
        NameScope names,
        PinnedNames pinned)
    {
        var kept = pinned.Settings.TryGetValue(wireName, out var known) ? known : default;
        var name = Take(kept.Name, Identifier.Pascal(wireName));
        var words = WordSplitter.Split(wireName);
        var owner = words.Count > 1 && words[words.Count - 1].Equals("id", StringComparison.OrdinalIgnoreCase)
            ? words.Take(words.Count - 1)
            : words;
        var summary = operations
            .SelectMany(analysis => analysis.Parameters)
            .Where(parameter => parameter.In == ParameterLocation.Path && parameter.Name == wireName)
            .Select(parameter => parameter.Parameter.Description)
            .FirstOrDefault(description => !string.IsNullOrWhiteSpace(description));
        return new SettingModel(
            wireName,
            name,
            Identifier.Parameter(name),
            Take(kept.SiblingMethod, "For" + Identifier.Pascal(owner, wireName)),
            EnvironmentNames.Of(environmentPrefix, wireName),
            summary);

        string Take(string? pinnedName, string wanted) =>
            pinnedName is not null && names.TryTake(pinnedName) ? pinnedName : names.Take(wanted);
    }
}
