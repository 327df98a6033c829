using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>Determines the values that a property has in the objects of a union.</summary>
internal static class DiscriminatorValues
{
    /// <summary>Returns the required properties of an object that have a single value.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Constants(SchemaView view, SchemaMerger merger) =>
        from property in view.Properties
        where view.Required.Contains(property.Key)
        let schema = merger.View(property.Value)
        where !schema.IsNullable && ValueDescription.IsConstant(schema)
        select new KeyValuePair<string, string>(property.Key, JsonTypes.TextOf(schema.Enum[0]));

    /// <summary>Returns the values of a declared discriminator that select each of the objects.</summary>
    /// <param name="property">The wire name of the discriminator.</param>
    /// <param name="declaring">The objects that the discriminator distinguishes.</param>
    /// <param name="objects">All objects of the union, with the one that is selected when no value selects another.</param>
    /// <param name="merger">Provides the content of the properties.</param>
    public static Dictionary<UnionBranch, IReadOnlyList<string>> Of(
        string property, IReadOnlyList<UnionBranch> declaring, IReadOnlyList<UnionBranch> objects, SchemaMerger merger)
    {
        var enums = objects.ToDictionary(branch => branch, branch => Enum(branch.View, property, merger));
        var uses = enums.Values.SelectMany(values => values)
            .GroupBy(value => value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var found = new Dictionary<UnionBranch, IReadOnlyList<string>>();
        foreach (var branch in declaring)
        {
            var values = branch.MappedValues.Count > 0
                ? branch.MappedValues
                : Unmapped(branch.Component, enums[branch], value => uses[value] == 1);
            if (values.Count > 0)
            {
                found.Add(branch, values);
            }
        }

        return found;
    }

    private static IReadOnlyList<string> Unmapped(string? component, List<string> values, Func<string, bool> isOwn)
    {
        if (component is null || values.Count == 1)
        {
            return values;
        }

        if (values.Count == 0)
        {
            return [component];
        }

        // Values that all derived schemas inherit from their base do not distinguish them. Then the names of the schemas do.
        var own = values.Where(isOwn).ToList();
        return values.Find(value => string.Equals(value, component, StringComparison.OrdinalIgnoreCase)) is { } named ? [named]
            : own.Count > 0 ? own
            : values.Where(value => IsPartOf(component, value)).ToList() is { Count: 1 } partial ? partial
            : [];
    }

    /// <summary>
    /// Returns a value indicating whether a name begins or ends with a value: <c>WeeklyRestriction</c> with <c>weekly</c>.
    /// </summary>
    private static bool IsPartOf(string component, string value)
    {
        var (name, part) = (Letters(component), Letters(value));
        return part.Length > 0
            && (name.StartsWith(part, StringComparison.OrdinalIgnoreCase) || name.EndsWith(part, StringComparison.OrdinalIgnoreCase));
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static List<string> Enum(SchemaView view, string property, SchemaMerger merger) =>
        view.Property(property) is { } schemas
            ? merger.View(schemas).Enum.Select(JsonTypes.TextOf).Distinct(StringComparer.Ordinal).ToList()
            : [];
}
