using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>
/// The alternatives of a schema. Alternatives that have alternatives themselves are replaced by those, so that a union contains no other
/// union and ends where it would contain itself.
/// </summary>
internal sealed class UnionBranches
{
    private const int MaximumDepth = 64;

    private readonly TypeBuilderContext _context;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<UnionBranch> _branches = [];
    private readonly List<(DiscriminatorMapping Mapping, IReadOnlyList<string> Values)> _unresolved = [];
    private bool _isTooDeep;

    private UnionBranches(TypeBuilderContext context) => _context = context;

    /// <summary>
    /// Gets the alternatives, each once, without null and without schemas that allow no value; an empty list when they are nested too
    /// deeply.
    /// </summary>
    public IReadOnlyList<UnionBranch> Branches => _isTooDeep ? [] : _branches;

    /// <summary>Collects the alternatives of a schema.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="component">The component that the schema is, or <see langword="null"/>.</param>
    /// <param name="alternatives">The alternatives.</param>
    /// <param name="context">The context of the document.</param>
    public static UnionBranches Of(SchemaView view, string? component, SchemaAlternatives alternatives, TypeBuilderContext context)
    {
        var branches = new UnionBranches(context);
        if (component is not null)
        {
            branches._seen.Add(component);
        }

        branches.Add(view, alternatives, depth: 0);
        return branches;
    }

    /// <summary>Reports mappings without a branch, and alternatives that are nested too deeply.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="context">The context of the document.</param>
    public void Report(SchemaView view, TypeBuilderContext context)
    {
        foreach (var (mapping, values) in _unresolved)
        {
            mapping.Report(values, context.Document, context.Diagnostics);
        }

        if (_isTooDeep)
        {
            context.ReportUntyped(view, "its alternatives are nested too deeply");
        }
    }

    private void Add(SchemaView owner, SchemaAlternatives alternatives, int depth)
    {
        if (depth > MaximumDepth)
        {
            _isTooDeep = true;
            return;
        }

        var first = _branches.Count;
        foreach (var branch in alternatives.Branches.Select(_context.Merger.View).Where(alternatives.Allows))
        {
            if (!_seen.Add(branch.Component ?? _context.Fingerprint.Compute(branch)))
            {
                continue;
            }

            if (branch is { Alternatives.Count: 1, Items: null, Type: null or JsonSchemaType.Object }
                && (!branch.HasProperties || _context.SharedProperties.Distinguish(branch, [branch.Alternatives[0]])))
            {
                var start = _branches.Count;
                Add(branch, branch.Alternatives[0], depth + 1);
                SetOwner(start, branch);
            }
            else if (_context.DerivedSchemas.IsPolymorphic(branch))
            {
                AddDerived(branch, owner.Discriminator);
            }
            else
            {
                _branches.Add(new UnionBranch(branch, owner.Discriminator));
            }
        }

        ApplyMapping(owner, first);
    }

    private void SetOwner(int start, SchemaView owner)
    {
        for (var i = start; i < _branches.Count; i++)
        {
            _branches[i] = SharedProperties.Add(_branches[i], owner) with
            {
                Owners = owner.Component is { } component ? [.. _branches[i].Owners, component] : _branches[i].Owners,
            };
        }
    }

    /// <summary>Adds a polymorphic schema: a branch for the schema itself, and one for each derived schema.</summary>
    private void AddDerived(SchemaView branch, OpenApiDiscriminator? discriminator)
    {
        _branches.Add(new UnionBranch(branch, discriminator) { IsBase = true });
        _branches.AddRange(_context.DerivedSchemas.Branches(branch)
            .Where(derived => !derived.IsFallback && _seen.Add(derived.View.Component!)));
    }

    private void ApplyMapping(SchemaView owner, int first)
    {
        var mapping = DiscriminatorMapping.Of(owner, _context.Merger);
        var mapped = mapping.Apply(_branches.GetRange(first, _branches.Count - first), out var unresolved);
        _branches.RemoveRange(first, _branches.Count - first);
        _branches.AddRange(mapped);
        if (unresolved.Count > 0)
        {
            _unresolved.Add((mapping, unresolved));
        }
    }
}
