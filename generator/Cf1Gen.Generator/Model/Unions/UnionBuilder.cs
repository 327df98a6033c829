using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>
/// Selects the type of a schema with alternatives or of several JSON types: a single type that covers all of them, or a union.
/// </summary>
internal sealed class UnionBuilder
{
    private readonly TypeBuilderContext _context;
    private readonly Dictionary<string, TypeRef> _components = new(StringComparer.Ordinal);

    // The components that are being built, with a value indicating whether they refer to themselves.
    private readonly Dictionary<string, bool> _open = new(StringComparer.Ordinal);

    public UnionBuilder(TypeBuilderContext context) => _context = context;

    /// <summary>
    /// Returns a value indicating whether the alternatives of a schema restrict its values more than the schema itself does.
    /// </summary>
    public bool HasChoice(SchemaView view) => view.Alternatives.Any(alternatives => IsChoice(view, alternatives));

    /// <summary>
    /// Returns a value indicating whether the alternatives of an object with properties become a union. Otherwise, the object becomes a
    /// class.
    /// </summary>
    public bool IsUnionOfObjects(SchemaView view)
    {
        var choices = view.Alternatives.Where(alternatives => IsChoice(view, alternatives)).ToList();
        return choices.Count > 0 && _context.SharedProperties.Distinguish(view, choices);
    }

    /// <summary>Reports alternatives that are next to properties.</summary>
    public void ReportAlternativesBesideProperties(SchemaView view)
    {
        if (HasChoice(view))
        {
            _context.Diagnostics.Report(Descriptors.PropertiesAndAlternatives, _context.Document.Locate(view.Pointer), view.Pointer);
        }
    }

    /// <summary>Returns a value indicating whether an alternative has another JSON type than the schema itself.</summary>
    public bool ContradictsAlternatives(SchemaView view) => view.Alternatives.Any(alternatives => alternatives.Branches
        .Select(_context.Merger.View)
        .Any(branch => alternatives.Allows(branch) && branch.Type is { } type && JsonTypes.Common(type, view.Type ?? type) == 0));

    /// <summary>Selects the type.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="stem">The name for the type, if it is inline and gets a type of its own.</param>
    /// <param name="types">Selects the types of the alternatives.</param>
    public TypeRef Build(SchemaView view, TypeStem stem, ITypeBuilder types)
    {
        if (view.Component is not { } component)
        {
            return Select(view, stem, types);
        }

        if (_components.TryGetValue(component, out var built))
        {
            return built;
        }

        if (_open.ContainsKey(component))
        {
            _open[component] = true;
            return _context.Identify(view, TypeKind.Union, stem);
        }

        _open.Add(component, false);
        try
        {
            built = Select(view, _context.StemOf(component), types);
            _components.Add(component, built);
            return built;
        }
        finally
        {
            _open.Remove(component);
        }
    }

    private TypeRef Select(SchemaView view, TypeStem stem, ITypeBuilder types)
    {
        var content = _context.WithoutReference(view);
        var choices = content.Alternatives.Where(alternatives => IsChoice(content, alternatives)).ToList();
        var branches = Branches(view, content, choices);
        if (branches.Count == 0)
        {
            return _context.ReportUntyped(
                view, choices.Count > 1 ? "it has several lists of alternatives" : "none of its alternatives has a type");
        }

        var discriminators = Discriminators.Find(branches, _context.Merger);
        var cases = new UnionCases(view, stem, _context.Merger, types);
        foreach (var branch in branches)
        {
            var values = discriminators.ValuesOf(branch);
            var union = branch.Extends is { } owner ? _context.StemOf(owner) : stem;
            cases.Add(branch, values, UnionNames.Propose(union, branch, _context.Merger));
        }

        var all = cases.ToList();
        if (all.Any(item => item.Type == ScalarType.Json))
        {
            return RefersToItself(view)
                ? Union(view, stem, discriminators.Property, all.Where(item => item.Type != ScalarType.Json))
                : _context.ReportUntyped(view, "one of its alternatives allows any value");
        }

        // A list that contains itself is only possible in a type with a name.
        return all.Count == 1 && !RefersToItself(view) ? all[0].Type : Union(view, stem, discriminators.Property, all);
    }

    private bool RefersToItself(SchemaView view) =>
        view.Component is { } component && _open.TryGetValue(component, out var refersToItself) && refersToItself;

    private IReadOnlyList<UnionBranch> Branches(SchemaView view, SchemaView content, List<SchemaAlternatives> choices)
    {
        if (_context.DerivedSchemas.IsPolymorphic(view))
        {
            return DerivedBranches(view, content);
        }

        if (choices.Count == 0)
        {
            return [.. JsonTypes.Each(content.Type ?? 0).Select(type => new UnionBranch(content.Narrow(type), null))];
        }

        foreach (var choice in choices)
        {
            UnionBranches.Of(content, view.Component, choice, _context).Report(content, _context);
        }

        var owner = view.Component is null ? content : view;
        return [.. BranchCombinations.Of(owner, choices, _context).Select(branch => SharedProperties.Add(branch, content))];
    }

    private IReadOnlyList<UnionBranch> DerivedBranches(SchemaView view, SchemaView content)
    {
        var mapping = DiscriminatorMapping.Of(view, _context.Merger);
        var all = _context.DerivedSchemas.Branches(view);
        var branches = mapping.Apply([.. all.Where(branch => !branch.IsFallback)], out var unresolved);
        if (DerivedSchemas.DeclaresDiscriminator(content))
        {
            // A value that is mapped to the schema itself needs no mapping: the schema is the fallback.
            mapping.Report(
                unresolved.Where(entry => mapping.ComponentOf(entry) != view.Component), _context.Document, _context.Diagnostics);
        }

        return [.. branches, .. all.Where(branch => branch.IsFallback)];
    }

    private TypeId Union(SchemaView view, TypeStem stem, string? discriminatorProperty, IEnumerable<UnionCaseDefinition> cases)
    {
        var all = cases.ToEquatableArray();
        var id = _context.Identify(view, TypeKind.Union, stem);
        if (!_context.Catalog.Unions.ContainsKey(id))
        {
            var content = _context.WithoutReference(view);
            _context.Catalog.Add(new UnionDefinition
            {
                Id = id,
                Pointer = content.Pointer,
                Summary = content.Description,
                DiscriminatorProperty = all.Any(item => item.DiscriminatorValues.Count > 0) ? discriminatorProperty : null,
                Cases = all,
                Deprecated = content.IsDeprecated,
            });
        }

        return id;
    }

    /// <summary>Returns a value indicating whether a branch is more specific than a type that is known already.</summary>
    private bool IsChoice(SchemaView view, SchemaAlternatives alternatives) => alternatives.Branches
        .Select(_context.Merger.View)
        .Where(alternatives.Allows)
        .Any(branch => !branch.IsBare || IsMoreSpecific(branch, view));

    private static bool IsMoreSpecific(SchemaView branch, SchemaView view) => branch.Type is { } type && type != view.Type
        && (view.Type is not { } own || JsonTypes.Each(own).Count > 1 || JsonTypes.Common(own, type) == 0);
}
