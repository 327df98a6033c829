using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>The mapping of a discriminator from values to the branches of a union.</summary>
internal sealed class DiscriminatorMapping
{
    private const int MaximumShown = 5;

    private readonly SchemaView _owner;
    private readonly IReadOnlyList<KeyValuePair<string, string?>> _entries;
    private readonly string? _fallback;

    private DiscriminatorMapping(SchemaView owner, IReadOnlyList<KeyValuePair<string, string?>> entries, string? fallback)
    {
        _owner = owner;
        _entries = entries;
        _fallback = fallback;
    }

    /// <summary>Returns the mapping of a schema, which is empty when the schema has no discriminator.</summary>
    /// <param name="owner">The schema.</param>
    /// <param name="merger">Finds the components that the entries refer to.</param>
    public static DiscriminatorMapping Of(SchemaView owner, SchemaMerger merger) => new(
        owner,
        [.. (owner.Discriminator?.Mapping ?? Enumerable.Empty<KeyValuePair<string, OpenApiSchemaReference>>())
            .Select(entry => new KeyValuePair<string, string?>(entry.Key, merger.ComponentOf(entry.Value)))],
        merger.ComponentOf(owner.Discriminator?.DefaultMapping));

    /// <summary>Returns the component that a value is mapped to, or <see langword="null"/>.</summary>
    public string? ComponentOf(string value) => _entries.First(entry => entry.Key == value).Value;

    /// <summary>Returns the branches with the values that are mapped to them.</summary>
    /// <param name="branches">The branches.</param>
    /// <param name="unresolved">The values that are mapped to none of the branches.</param>
    public IReadOnlyList<UnionBranch> Apply(IReadOnlyList<UnionBranch> branches, out IReadOnlyList<string> unresolved)
    {
        var components = new HashSet<string>(branches.Select(branch => branch.Component).OfType<string>(), StringComparer.Ordinal);
        var owners = new HashSet<string>(branches.SelectMany(branch => branch.Owners), StringComparer.Ordinal);
        unresolved =
        [
            .. _entries.Where(entry => entry.Value is not { } component || !(components.Contains(component) || owners.Contains(component)))
                .Select(entry => entry.Key),
        ];

        // Of several branches for one component, the first gets the values. All alternatives of a component share its values.
        return
        [
            .. branches
                .Select(branch => branch.Component is { } component && components.Remove(component) ? Apply(branch, component) : branch)
                .Select(branch => branch.Owners.Aggregate(branch, Apply)),
        ];
    }

    /// <summary>
    /// Reports values that are mapped to no branch in one diagnostic, since documents with removed schemas have a thousand of them.
    /// </summary>
    public void Report(IEnumerable<string> unresolved, LoadedDocument document, DiagnosticBag diagnostics)
    {
        var values = unresolved.ToList();
        if (values.Count == 0)
        {
            return;
        }

        var mapping = _owner.DiscriminatorPointer!.Then("mapping");
        var others = values.Count > MaximumShown ? $" and {values.Count - MaximumShown} more" : "";
        var shown = string.Join(", ", values.Take(MaximumShown)) + others;
        diagnostics.Report(Descriptors.InvalidMapping, document.Locate(mapping.Then(values[0])), mapping, shown);
    }

    private UnionBranch Apply(UnionBranch branch, string component) => branch with
    {
        MappedValues = [.. branch.MappedValues, .. _entries.Where(entry => entry.Value == component).Select(entry => entry.Key)],
        IsFallback = branch.IsFallback || _fallback == component,
    };
}
