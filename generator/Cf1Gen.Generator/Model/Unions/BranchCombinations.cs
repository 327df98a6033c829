using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>
/// The alternatives of a schema that has several lists of them, in its <c>allOf</c>: a value matches one alternative of each list.
/// </summary>
internal static class BranchCombinations
{
    private const int Maximum = 64;

    /// <summary>
    /// Returns the combinations that allow a value; an empty list when no value is allowed or the combinations are too many.
    /// </summary>
    /// <param name="view">The schema.</param>
    /// <param name="choices">The lists of alternatives.</param>
    /// <param name="context">The context of the document.</param>
    public static IReadOnlyList<UnionBranch> Of(SchemaView view, IReadOnlyList<SchemaAlternatives> choices, TypeBuilderContext context)
    {
        IReadOnlyList<UnionBranch>? combined = null;
        foreach (var branches in choices.Select(choice => UnionBranches.Of(view, view.Component, choice, context).Branches))
        {
            if (combined is not null && combined.Count * branches.Count > Maximum)
            {
                return [];
            }

            combined = combined is null
                ? branches
                :
                [
                    .. combined.SelectMany(_ => branches, (one, other) => Combine(one, other, context.Merger))
                        .OfType<UnionBranch>()
                        .Distinct(),
                ];
        }

        return combined ?? [];
    }

    /// <summary>Returns the values that two alternatives have in common, or <see langword="null"/>.</summary>
    private static UnionBranch? Combine(UnionBranch one, UnionBranch other, SchemaMerger merger)
    {
        var (left, right) = (one.View, other.View);
        if (left.Key == right.Key || (left.Component is not null && left.Component == right.Component) || right.IsBare)
        {
            return Agrees(left.Type, right.Type) ? one : null;
        }

        if (left.IsBare || !Agrees(left.Type, right.Type))
        {
            return Agrees(left.Type, right.Type) ? other : null;
        }

        if (left.HasProperties || right.HasProperties)
        {
            return Contradicts(left, right, merger)
                ? null
                : new UnionBranch(right.With(left), other.Discriminator ?? one.Discriminator);
        }

        var values = Common(left.Enum, right.Enum);
        return values is null ? other
            : values.Count == 0 ? null
            : values.Count == right.Enum.Count ? other
            : values.Count == left.Enum.Count ? one
            : other with { View = right.Narrow(right.Type ?? JsonSchemaType.String, values) };
    }

    private static bool Agrees(JsonSchemaType? left, JsonSchemaType? right) =>
        left is not { } one || right is not { } other || JsonTypes.Common(one, other) != 0;

    /// <summary>Returns a value indicating whether two objects require different single values of a property.</summary>
    private static bool Contradicts(SchemaView left, SchemaView right, SchemaMerger merger) => left.Properties.Any(property =>
        right.Property(property.Key) is { } also && Common(merger.View(property.Value).Enum, merger.View(also).Enum) is { Count: 0 });

    private static List<JsonNode?>? Common(IReadOnlyList<JsonNode?> left, IReadOnlyList<JsonNode?> right)
    {
        var known = new HashSet<string>(left.Select(JsonTypes.TextOf), StringComparer.Ordinal);
        return left.Count == 0 || right.Count == 0 ? null : [.. right.Where(value => known.Contains(JsonTypes.TextOf(value)))];
    }
}
