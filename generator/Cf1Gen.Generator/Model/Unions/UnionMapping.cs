using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>Gives the branches of a union the values that the mapping of its discriminator has for them.</summary>
internal static class UnionMapping
{
    private const int MaximumShown = 5;

    /// <param name="owner">The schema with the discriminator.</param>
    /// <param name="branches">The branches.</param>
    /// <param name="merger">Knows which component an entry leads to.</param>
    /// <returns>The entries that lead to none of the branches.</returns>
    public static IReadOnlyList<string> Add(SchemaView owner, IReadOnlyList<UnionBranch> branches, SchemaMerger merger)
    {
        var dead = new List<string>();
        var byComponent = branches.Where(branch => branch.View.Component is not null)
            .GroupBy(branch => branch.View.Component!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var entry in owner.Discriminator?.Mapping ?? Enumerable.Empty<KeyValuePair<string, OpenApiSchemaReference>>())
        {
            if (merger.ComponentOf(entry.Value) is { } component && byComponent.TryGetValue(component, out var branch))
            {
                branch.Mapped.Add(entry.Key);
            }
            else
            {
                dead.Add(entry.Key);
            }
        }

        if (merger.ComponentOf(owner.Discriminator?.DefaultMapping) is { } rest && byComponent.TryGetValue(rest, out var last))
        {
            last.IsRest = true;
        }

        return dead;
    }

    /// <summary>Reports entries that lead nowhere, all of them at once: some publishers cut schemas out of a document and leave a thousand.</summary>
    public static void Report(SchemaView owner, IReadOnlyList<string> dead, LoadedDocument document, DiagnosticBag diagnostics)
    {
        if (dead.Count == 0)
        {
            return;
        }

        var mapping = owner.DiscriminatorPointer!.Then("mapping");
        var shown = string.Join(", ", dead.Take(MaximumShown)) + (dead.Count > MaximumShown ? $" and {dead.Count - MaximumShown} more" : "");
        diagnostics.Report(Descriptors.MappingToNothing, document.Locate(mapping.Then(dead[0])), mapping, shown);
    }
}
