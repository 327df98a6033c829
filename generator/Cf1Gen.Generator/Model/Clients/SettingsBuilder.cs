using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Builds settings from the path parameters that every operation has in the same place.</summary>
internal static class SettingsBuilder
{
    public static IReadOnlyList<SettingModel> Build(
        CommonPath common, IReadOnlyList<OperationAnalysis> operations, string environmentPrefix, Settings settings)
    {
        var names = new NameScope(
            [.. ReservedNames.OptionsMembers, .. ReservedNames.ClientMembers, settings.ClientName, settings.OptionsName]);
        return common.Segments
            .Where(segment => segment.IsParameter && segment.Text[0] == '{' && segment.Text.IndexOf('}') == segment.Text.Length - 1)
            .Select(segment => segment.Text.Substring(1, segment.Text.Length - 2))
            .Distinct(StringComparer.Ordinal)
            .Select(wireName => Setting(wireName, operations, environmentPrefix, names))
            .ToList();
    }

    /// <summary>Returns the names that no other member of the options class can have.</summary>
    public static NameScope OptionNames(Settings settings, IReadOnlyList<SettingModel> all) =>
        new([.. ReservedNames.OptionsMembers, settings.ClientName, settings.OptionsName, .. all.Select(setting => setting.Name)]);

    private static SettingModel Setting(
        string wireName, IReadOnlyList<OperationAnalysis> operations, string environmentPrefix, NameScope names)
    {
        var name = names.Take(Identifier.Pascal(wireName));
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
            names.Take("For" + Identifier.Pascal(owner, wireName)),
            EnvironmentNames.Of(environmentPrefix, wireName),
            summary);
    }
}
