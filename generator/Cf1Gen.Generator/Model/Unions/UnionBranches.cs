using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>
/// Gathers the alternatives of a schema. Alternatives that are alternatives themselves are opened, so that a union holds no other
/// one, and ends where it would hold itself.
/// </summary>
internal sealed class UnionBranches
{
    private const int MaximumDepth = 64;

    private readonly TypeBuilder _types;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<UnionBranch> _branches = [];
    private bool _isTooDeep;

    private UnionBranches(TypeBuilder types, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _types = types;
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>The alternatives of a schema, each once, without null and without what is no value at all; none when they are nested too deeply.</summary>
    public static IReadOnlyList<UnionBranch> Of(
        SchemaView view, string? component, SchemaAlternatives alternatives, TypeBuilder types, LoadedDocument document, DiagnosticBag diagnostics)
    {
        var branches = new UnionBranches(types, document, diagnostics);
        if (component is not null)
        {
            branches._seen.Add(component);
        }

        branches.Add(view, alternatives, depth: 0);
        if (branches._isTooDeep)
        {
            diagnostics.Report(Descriptors.UntypedSchema, document.Locate(view.Pointer), view.Pointer, "its alternatives are nested too deeply");
            return [];
        }

        return branches._branches;
    }

    private void Add(SchemaView owner, SchemaAlternatives alternatives, int depth)
    {
        if (depth > MaximumDepth)
        {
            _isTooDeep = true;
            return;
        }

        var first = _branches.Count;
        foreach (var branch in alternatives.Branches.Select(_types.Merger.View).Where(alternatives.Allows))
        {
            if (!_seen.Add(branch.Component ?? _types.Shape.Of(branch)))
            {
                continue;
            }

            if (branch.Alternatives.Count == 1 && !branch.HasProperties && branch.Items is null && branch.Type is null or JsonSchemaType.Object)
            {
                Add(branch, branch.Alternatives[0], depth + 1);
            }
            else if (_types.Kinds.AreMany(branch))
            {
                AddKinds(branch, owner.Discriminator);
            }
            else
            {
                _branches.Add(new UnionBranch(branch, owner.Discriminator));
            }
        }

        var own = _branches.Skip(first).ToList();
        UnionMapping.Report(owner, UnionMapping.Add(owner, own, _types.Merger), _document, _diagnostics);
    }

    /// <summary>A schema that stands for its kinds is one of them, or itself.</summary>
    private void AddKinds(SchemaView branch, OpenApiDiscriminator? discriminator)
    {
        _branches.Add(new UnionBranch(branch, discriminator) { IsPlain = true });
        foreach (var kind in _types.Kinds.Branches(branch).Where(kind => !kind.IsRest && _seen.Add(kind.View.Component!)))
        {
            _branches.Add(kind);
        }
    }
}
