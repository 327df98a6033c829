using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>
/// The property whose value distinguishes the objects of a union: the discriminator, or a property that is a constant in the objects.
/// </summary>
/// <remarks>
/// Only a constant proves which object a value is: the value of a declared discriminator, or the only value of a required property. An
/// enum of several values does not, and an optional property does not: the API can add values, and the property can be absent.
/// </remarks>
internal sealed class Discriminators
{
    private static readonly Discriminators s_none = new(null, new Dictionary<UnionBranch, IReadOnlyList<string>>());

    private readonly IReadOnlyDictionary<UnionBranch, IReadOnlyList<string>> _values;

    private Discriminators(string? property, IReadOnlyDictionary<UnionBranch, IReadOnlyList<string>> values)
    {
        Property = property;
        _values = values;
    }

    /// <summary>Gets the wire name of the property, or <see langword="null"/> when no property distinguishes the objects.</summary>
    public string? Property { get; }

    /// <summary>Returns the values that select a branch. Several branches can have the same value.</summary>
    public IReadOnlyList<string> ValuesOf(UnionBranch branch) => _values.TryGetValue(branch, out var values) ? values : [];

    /// <summary>Finds the property that distinguishes most of the branches.</summary>
    public static Discriminators Find(IReadOnlyList<UnionBranch> branches, SchemaMerger merger)
    {
        var objects = branches.Where(branch => branch.View.HasProperties || branch.MappedValues.Count > 0).ToList();
        if (objects.Count < 2)
        {
            return s_none;
        }

        var constants = objects
            .SelectMany(branch => DiscriminatorValues.Constants(branch.View, merger), (branch, constant) => (branch, constant))
            .ToLookup(pair => pair.constant.Key, pair => (pair.branch, pair.constant.Value), StringComparer.Ordinal);
        return objects.Select(branch => branch.Discriminator?.PropertyName).OfType<string>()
            .Concat(constants.Select(group => group.Key))
            .Distinct(StringComparer.Ordinal)
            .Select(property => Of(property, objects, constants[property], merger))
            .Where(discriminators => discriminators.Distinguishes(objects.Count))
            .OrderByDescending(discriminators => discriminators._values.Count)
            .ThenByDescending(discriminators => discriminators.DistinctCount)
            .FirstOrDefault() ?? s_none;
    }

    private int DistinctCount => _values.Values.SelectMany(values => values).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Returns a value indicating whether not all of the objects have one and the same value.</summary>
    private bool Distinguishes(int objects) => _values.Count > 0 && (_values.Count < objects || DistinctCount > 1);

    private static Discriminators Of(
        string property, List<UnionBranch> objects, IEnumerable<(UnionBranch Branch, string Value)> constants, SchemaMerger merger)
    {
        var declaring = objects.Where(branch => branch.Discriminator?.PropertyName == property && !branch.IsFallback).ToList();
        var values = declaring.Count == 0
            ? new Dictionary<UnionBranch, IReadOnlyList<string>>()
            : DiscriminatorValues.Of(property, declaring, objects, merger);
        foreach (var (branch, value) in constants.Where(constant => !constant.Branch.IsFallback && !declaring.Contains(constant.Branch)))
        {
            values.Add(branch, [value]);
        }

        return new Discriminators(property, values);
    }
}
