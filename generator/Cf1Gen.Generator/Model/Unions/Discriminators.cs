using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>Finds the property whose value tells the objects of a union apart: the discriminator, or one that is a constant in each.</summary>
internal sealed class Discriminators
{
    private readonly Dictionary<UnionBranch, IReadOnlyList<string>> _values = [];

    private Discriminators(string? property) => Property = property;

    /// <summary>The property; null when there is none.</summary>
    public string? Property { get; }

    /// <summary>The values that stand for a branch.</summary>
    public IReadOnlyList<string> Of(UnionBranch branch) => _values.TryGetValue(branch, out var values) ? values : [];

    public static Discriminators Of(IReadOnlyList<UnionBranch> branches, SchemaMerger merger)
    {
        var objects = branches.Where(branch => branch.View.HasProperties && !branch.IsRest).ToList();
        if (branches.Count(branch => branch.View.HasProperties) < 2)
        {
            return new Discriminators(null);
        }

        return objects.SelectMany(Candidates).Distinct(StringComparer.Ordinal)
            .Select(property => Of(property, objects, merger))
            .Where(tags => tags._values.Count > 0)
            .OrderByDescending(tags => tags._values.Count)
            .FirstOrDefault() ?? new Discriminators(null);
    }

    /// <summary>A discriminator comes first: the sorting keeps the order of what tells as many apart.</summary>
    private static IEnumerable<string> Candidates(UnionBranch branch) =>
        (branch.Discriminator?.PropertyName is { } said ? new[] { said } : []).Concat(branch.View.Properties.Select(property => property.Key));

    private static Discriminators Of(string property, List<UnionBranch> objects, SchemaMerger merger)
    {
        var tags = new Discriminators(property);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var branch in objects)
        {
            var isSaid = branch.Discriminator?.PropertyName == property;
            var values = Values(branch, property, isSaid, objects, merger);
            if (values.Any(taken.Contains) && !isSaid)
            {
                // It tells nothing apart.
                return new Discriminators(property);
            }

            var own = values.Where(taken.Add).ToList();
            if (own.Count > 0)
            {
                tags._values.Add(branch, own);
            }
        }

        return tags;
    }

    private static IEnumerable<string> Values(UnionBranch branch, string property, bool isSaid, List<UnionBranch> objects, SchemaMerger merger)
    {
        if (isSaid && branch.Mapped.Count > 0)
        {
            return branch.Mapped;
        }

        var declared = Declared(branch, property, merger);
        if (!isSaid || branch.View.Component is not { } component)
        {
            return declared;
        }

        // A list of values that all kinds have from the schema that they are kinds of tells nothing apart. Then their names do.
        var own = declared.Where(value => !objects.Exists(other => other != branch && Declared(other, property, merger).Contains(value))).ToList();
        return own.Count > 0 ? own : [declared.FirstOrDefault(value => string.Equals(value, component, StringComparison.OrdinalIgnoreCase)) ?? component];
    }

    private static List<string> Declared(UnionBranch branch, string property, SchemaMerger merger) =>
        branch.View.Property(property) is { } schemas ? merger.View(schemas).Enum.Select(Text).Distinct(StringComparer.Ordinal).ToList() : [];

    private static string Text(JsonNode? node) => node!.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
}
