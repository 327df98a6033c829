using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>The properties that are next to the alternatives of a schema: each alternative that is an object has them.</summary>
internal sealed class SharedProperties
{
    private const int MaximumDepth = 32;

    private readonly TypeBuilderContext _context;

    // An object whose alternatives contain it is decided without that alternative.
    private readonly Dictionary<string, bool> _decided = new(StringComparer.Ordinal);
    private int _depth;

    public SharedProperties(TypeBuilderContext context) => _context = context;

    /// <summary>
    /// Returns a value indicating whether the values of an object with alternatives can be distinguished. Otherwise, its alternatives only
    /// describe which of its properties belong together.
    /// </summary>
    /// <param name="view">The object.</param>
    /// <param name="choices">The alternatives.</param>
    public bool Distinguish(SchemaView view, IReadOnlyList<SchemaAlternatives> choices)
    {
        if (!_decided.TryGetValue(view.Key, out var distinguishes))
        {
            _decided.Add(view.Key, false);
            _depth++;
            _decided[view.Key] = distinguishes = _depth <= MaximumDepth && Decide(view, choices);
            _depth--;
        }

        return distinguishes;
    }

    /// <summary>Returns a branch with the properties that are next to the alternatives.</summary>
    public static UnionBranch Add(UnionBranch branch, SchemaView owner)
    {
        var isObject = branch.View.Type is null or JsonSchemaType.Object && !branch.IsBase;
        return !isObject || owner.Properties.All(property => branch.View.Property(property.Key) is not null)
            ? branch
            : branch with { View = branch.View.With(owner), Component = branch.Component, Extends = owner.Component };
    }

    private bool Decide(SchemaView view, IReadOnlyList<SchemaAlternatives> choices)
    {
        var branches = BranchCombinations.Of(view, choices, _context);
        if (branches.Count == 0)
        {
            return false;
        }

        if (branches.All(branch => view.Properties.All(property => branch.View.Property(property.Key) is not null)))
        {
            return true;
        }

        var own = branches.Where(branch => branch.View.Properties.Any(property => view.Property(property.Key) is null)).ToList();
        var requiring = own.Count(branch => branch.View.Required.Any(required => view.Property(required) is null));
        return (own.Count > 0 && (choices.All(choice => choice.IsExclusive) || requiring >= branches.Count - 1))
            || Discriminators.Find([.. branches.Select(branch => Add(branch, view))], _context.Merger).Property is not null;
    }
}
