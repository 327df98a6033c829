using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>
/// The values of discriminators that are constants of a component: in all unions of the document, the same single value selects it.
/// </summary>
internal sealed class DiscriminatorConstants
{
    private readonly TypeBuilderContext _context;
    private readonly Lazy<IReadOnlyDictionary<(string Component, string Property), string?>> _values;

    public DiscriminatorConstants(TypeBuilderContext context)
    {
        _context = context;
        _values = new Lazy<IReadOnlyDictionary<(string, string), string?>>(FindAll);
    }

    /// <summary>Returns the only value that a property of a schema has, or <see langword="null"/>.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="property">The wire name of the property.</param>
    public string? ValueOf(SchemaView view, string property) =>
        DerivedSchemas.ComponentOf(view) is { } component && _values.Value.TryGetValue((component, property), out var value) ? value : null;

    private Dictionary<(string Component, string Property), string?> FindAll()
    {
        var found = new Dictionary<(string Component, string Property), string?>();
        foreach (var schema in DiscriminatorFinder.Find(_context.Document))
        {
            var property = schema.Schema.Discriminator!.PropertyName!;
            var branches = Branches(_context.Merger.View(schema));
            var declaring = branches.Where(branch => branch.Discriminator?.PropertyName == property && !branch.IsFallback).ToList();
            foreach (var pair in DiscriminatorValues.Of(property, declaring, branches, _context.Merger))
            {
                if (pair.Key.Component is { } component)
                {
                    var key = (component, property);
                    var isOnly = pair.Value.Count == 1 && (!found.TryGetValue(key, out var other) || other == pair.Value[0]);
                    found[key] = isOnly ? pair.Value[0] : null;
                }
            }
        }

        return found;
    }

    private IReadOnlyList<UnionBranch> Branches(SchemaView view)
    {
        if (_context.DerivedSchemas.IsPolymorphic(view))
        {
            var all = _context.DerivedSchemas.Branches(view);
            return DiscriminatorMapping.Of(view, _context.Merger).Apply(all, out _);
        }

        return [.. view.Alternatives.SelectMany(alternatives =>
            UnionBranches.Of(view, DerivedSchemas.ComponentOf(view), alternatives, _context).Branches)];
    }
}
