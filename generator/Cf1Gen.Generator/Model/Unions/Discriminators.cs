using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>
/// The property whose value distinguishes the objects of a union: the discriminator, or a property that is a constant in each object.
/// </summary>
internal sealed class Discriminators
{
    private readonly IReadOnlyDictionary<UnionBranch, IReadOnlyList<string>> _values;

    private Discriminators(string? property, IReadOnlyDictionary<UnionBranch, IReadOnlyList<string>> values)
    {
        Property = property;
        _values = values;
    }

    /// <summary>Gets the wire name of the property, or <see langword="null"/> when no property distinguishes the objects.</summary>
    public string? Property { get; }

    /// <summary>Returns the values that select a branch.</summary>
    public IReadOnlyList<string> ValuesOf(UnionBranch branch) => _values.TryGetValue(branch, out var values) ? values : [];

    /// <summary>Finds the property that distinguishes most of the branches.</summary>
    public static Discriminators Find(IReadOnlyList<UnionBranch> branches, SchemaMerger merger)
    {
        var none = new Discriminators(null, new Dictionary<UnionBranch, IReadOnlyList<string>>());
        if (branches.Count(branch => branch.View.HasProperties) < 2)
        {
            return none;
        }

        var objects = branches.Where(branch => branch.View.HasProperties && !branch.IsFallback).ToList();
        return objects.SelectMany(Candidates).Distinct(StringComparer.Ordinal)
            .Select(property => Of(property, objects, merger))
            .Where(discriminators => discriminators._values.Count > 0)
            .OrderByDescending(discriminators => discriminators._values.Count)
            .FirstOrDefault() ?? none;
    }

    /// <summary>Returns the declared discriminator before the other properties; the stable sort keeps it first among equals.</summary>
    private static IEnumerable<string> Candidates(UnionBranch branch) =>
    [
        .. branch.Discriminator?.PropertyName is { } declared ? new[] { declared } : [],
        .. branch.View.Properties.Select(property => property.Key),
    ];

    private static Discriminators Of(string property, List<UnionBranch> objects, SchemaMerger merger)
    {
        var found = new Dictionary<UnionBranch, IReadOnlyList<string>>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var branch in objects)
        {
            var isDeclared = branch.Discriminator?.PropertyName == property;
            var values = Values(branch, property, isDeclared, objects, merger);
            if (values.Any(taken.Contains) && !isDeclared)
            {
                // Two objects share a value, so the property does not distinguish them.
                return new Discriminators(property, new Dictionary<UnionBranch, IReadOnlyList<string>>());
            }

            var own = values.Where(taken.Add).ToList();
            if (own.Count > 0)
            {
                found.Add(branch, own);
            }
        }

        return new Discriminators(property, found);
    }

    private static IReadOnlyList<string> Values(
        UnionBranch branch, string property, bool isDeclared, List<UnionBranch> objects, SchemaMerger merger)
    {
        if (isDeclared && branch.MappedValues.Count > 0)
        {
            return branch.MappedValues;
        }

        var declared = Declared(branch, property, merger);
        if (!isDeclared || branch.View.Component is not { } component)
        {
            return declared;
        }

        // Values that all derived schemas inherit from their base do not distinguish them. Then the names of the schemas do.
        var own = declared.Where(value => !objects.Exists(other => other != branch && Declared(other, property, merger).Contains(value)))
            .ToList();
        return own.Count > 0
            ? own
            : [declared.Find(value => string.Equals(value, component, StringComparison.OrdinalIgnoreCase)) ?? component];
    }

    private static List<string> Declared(UnionBranch branch, string property, SchemaMerger merger) =>
        branch.View.Property(property) is { } schemas
            ? merger.View(schemas).Enum.Select(JsonTypes.TextOf).Distinct(StringComparer.Ordinal).ToList()
            : [];
}
