using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>The names of unions and of their cases. None of them depends on the position of a branch.</summary>
internal static class UnionNames
{
    private const int MaximumScalarCases = 3;
    private const int MaximumTitleLength = 40;

    /// <summary>Returns the names of cases, unique within their union.</summary>
    /// <param name="types">The types of the cases, with names.</param>
    public static IReadOnlyList<string> OfCases(IEnumerable<TypeRef> types)
    {
        var scope = new NameScope();
        return [.. types.Select(type => scope.Take(OfCase(type)))];
    }

    /// <summary>Returns the name of a type within the name of the method that returns it, <c>TryGetDogList</c>.</summary>
    public static string OfCase(TypeRef type) => type switch
    {
        ScalarType { Scalar: Scalar.Json } => "Json",
        ScalarType scalar => scalar.Scalar.ToString(),
        NamedType named => named.Name,
        ListType list => OfCase(list.Item) + "List",
        MapType map => OfCase(map.Value) + "Map",
        NullableType nullable => OfCase(nullable.Inner),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>
    /// Returns the complete name of a union of few scalar types, <c>StringOrInt32</c>; <see langword="null"/> for any other union.
    /// </summary>
    public static string? OfScalars(IReadOnlyList<UnionCaseDefinition> cases) =>
        cases.Count <= MaximumScalarCases && cases.All(item => IsScalar(item.Type))
            ? string.Join("Or", OfCases(cases.Select(item => item.Type)))
            : null;

    /// <summary>
    /// Proposes a name for the inline type of a branch: its title, its discriminator value, or the first property that no other branch has.
    /// </summary>
    /// <param name="union">The name for the union.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="discriminatorValues">The values that select the branch.</param>
    /// <param name="all">All branches.</param>
    public static TypeNameProposal Propose(
        TypeNameProposal union, UnionBranch branch, IReadOnlyList<string> discriminatorValues, IReadOnlyList<UnionBranch> all)
    {
        var view = branch.View;
        if (view.Title is { Length: > 0 and <= MaximumTitleLength } title && WordSplitter.Split(title).Count > 0)
        {
            return new TypeNameProposal.Text(Identifier.Pascal(title));
        }

        if (discriminatorValues.Count > 0)
        {
            return union.Append(Identifier.Pascal(discriminatorValues[0]));
        }

        if (!view.HasProperties)
        {
            return union.Append(view.Type == JsonSchemaType.Array ? "Items" : "Value");
        }

        var others = all.Where(other => other != branch && other.View.HasProperties).ToList();
        var own = view.Properties.Select(property => property.Key)
            .FirstOrDefault(property => others.TrueForAll(other => other.View.Property(property) is null));
        return union.Append(others.Count == 0 || own is null ? "Object" : "With" + Identifier.Pascal(own));
    }

    private static bool IsScalar(TypeRef type) => type switch
    {
        ScalarType => true,
        ListType list => IsScalar(list.Item),
        MapType map => IsScalar(map.Value),
        _ => false,
    };
}
