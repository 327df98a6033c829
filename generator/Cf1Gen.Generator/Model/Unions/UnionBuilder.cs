using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>Decides what a schema with alternatives, or of several types, is: the one type that they come down to, or a union.</summary>
internal sealed class UnionBuilder
{
    private readonly TypeBuilder _types;
    private readonly TypeNames _names;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, UnionModel> _built = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeRef> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _open = new(StringComparer.Ordinal);

    public UnionBuilder(TypeBuilder types, TypeNames names, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _types = types;
        _names = names;
        _document = document;
        _diagnostics = diagnostics;
    }

    public IReadOnlyDictionary<string, UnionModel> Built => _built;

    /// <summary>Whether the alternatives of a schema tell more of its values than it does itself.</summary>
    public bool HasChoice(SchemaView view) => view.Alternatives.Any(alternatives => IsChoice(view, alternatives));

    /// <summary>Whether the alternatives of an object declare all of the properties that stand beside them, so that these say nothing more.</summary>
    public bool Covers(SchemaView view)
    {
        var choices = view.Alternatives.Where(alternatives => IsChoice(view, alternatives)).ToList();
        if (choices.Count == 0)
        {
            return false;
        }

        var covers = choices.Count == 1 && UnionBranches.Of(view, view.Component, choices[0], _types, _document, new DiagnosticBag())
            .All(branch => view.Properties.All(property => branch.View.Property(property.Key) is not null));
        if (!covers)
        {
            ReportBeside(view);
        }

        return covers;
    }

    /// <summary>Reports the alternatives that stand beside properties.</summary>
    public void ReportBeside(SchemaView view)
    {
        if (HasChoice(view))
        {
            _diagnostics.Report(Descriptors.AlternativesBesideProperties, _document.Locate(view.Pointer), view.Pointer);
        }
    }

    /// <summary>Whether there is an alternative of another type than the schema's own.</summary>
    public bool Contradicts(SchemaView view) => view.Alternatives.Any(alternatives => alternatives.Branches
        .Select(_types.Merger.View)
        .Any(branch => alternatives.Allows(branch) && branch.Type is { } type && JsonTypes.Common(type, view.Type ?? type) == 0));

    public TypeRef Build(SchemaView view, string proposal)
    {
        if (view.Component is not { } component)
        {
            return Decide(view, proposal, mustBeUnion: () => false);
        }

        if (_components.TryGetValue(component, out var built))
        {
            return built;
        }

        if (_open.ContainsKey(component))
        {
            _open[component] = true;
            return new UnionType(_types.NameOf(view, proposal));
        }

        _open.Add(component, false);
        try
        {
            // A list of itself is only possible in a type with a name.
            built = Decide(view, proposal, mustBeUnion: () => _open[component]);
            _components.Add(component, built);
            return built;
        }
        finally
        {
            _open.Remove(component);
        }
    }

    private TypeRef Decide(SchemaView view, string proposal, Func<bool> mustBeUnion)
    {
        var content = _types.Itself(view);
        var choices = content.Alternatives.Where(alternatives => IsChoice(content, alternatives)).ToList();
        if (choices.Count > 1)
        {
            return _types.Untyped(view, "it is of one type of each of several lists");
        }

        var branches = _types.Kinds.AreMany(view)
            ? Kinds(view, content)
            : choices.Count == 1
            ? UnionBranches.Of(content, view.Component, choices[0], _types, _document, _diagnostics)
            : [.. JsonTypes.Each(content.Type ?? 0).Select(type => new UnionBranch(content.Narrow(type), null))];
        if (branches.Count == 0)
        {
            return _types.Untyped(view, "none of its alternatives is of any type");
        }

        var tags = Discriminators.Of(branches, _types.Merger);
        var cases = new UnionCases(view, proposal, _types);
        foreach (var branch in branches)
        {
            cases.Add(branch, tags.Of(branch), UnionNames.Propose(proposal, branch, tags.Of(branch), branches));
        }

        var types = cases.ToList();
        if (types.Any(item => item.Type == ScalarType.Json))
        {
            return mustBeUnion() ? Union(view, proposal, tags.Property, types.Where(item => item.Type != ScalarType.Json)) : _types.Untyped(view, "one of its alternatives may be anything");
        }

        return types.Count == 1 && !mustBeUnion() ? types[0].Type : Union(view, proposal, tags.Property, types);
    }

    private IReadOnlyList<UnionBranch> Kinds(SchemaView view, SchemaView content)
    {
        var branches = _types.Kinds.Branches(view);
        var dead = UnionMapping.Add(view, [.. branches.Where(branch => !branch.IsRest)], _types.Merger);
        if (DerivedSchemas.IsRoot(content))
        {
            // What is mapped to the schema itself needs no mapping: it is what remains.
            UnionMapping.Report(
                view, [.. dead.Where(entry => _types.Merger.ComponentOf(view.Discriminator!.Mapping![entry]) != view.Component)], _document, _diagnostics);
        }

        return branches;
    }

    private UnionType Union(SchemaView view, string proposal, string? tag, IEnumerable<UnionCaseModel> cases)
    {
        var all = cases.ToEquatableArray();
        var name = view.Component is null && UnionNames.Plain(all) is { } plain ? _names.OfShape("union:" + plain, plain) : _types.NameOf(view, proposal);
        if (!_built.ContainsKey(name))
        {
            var content = _types.Itself(view);
            var isTagged = all.Any(item => item.Tags.Count > 0);
            _built.Add(name, new UnionModel { Name = name, Summary = content.Description, Tag = isTagged ? tag : null, Cases = all.Select(item => Beside(name, item)).ToEquatableArray(), Deprecated = content.IsDeprecated });
        }

        return new UnionType(name);
    }

    /// <summary>The method that gives a value cannot have the name of the class it is in.</summary>
    private static UnionCaseModel Beside(string union, UnionCaseModel item) => "TryGet" + item.Name == union ? item with { Name = item.Name + "Value" } : item;

    /// <summary>Whether some branch tells more than a type that is known already.</summary>
    private bool IsChoice(SchemaView view, SchemaAlternatives alternatives) =>
        alternatives.Branches.Select(_types.Merger.View).Where(alternatives.Allows).Any(branch => !branch.IsBare || TellsType(branch, view));

    private static bool TellsType(SchemaView branch, SchemaView view) => branch.Type is { } type && type != view.Type
        && (view.Type is not { } own || JsonTypes.Each(own).Count > 1 || JsonTypes.Common(own, type) == 0);
}
