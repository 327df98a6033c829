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
    private const int MaximumTitleLength = 40;

    /// <summary>Returns the names of cases, unique within their union.</summary>
    /// <param name="types">The types of the cases, with names.</param>
    /// <param name="pinned">Returns the name that the case of a type keeps, or <see langword="null"/>.</param>
    public static IReadOnlyList<string> OfCases(IEnumerable<TypeRef> types, Func<string, string?>? pinned = null)
    {
        var scope = new NameScope();
        var all = types.ToList();
        var kept = all.Distinct()
            .Select(type => (Type: type, Name: pinned?.Invoke(OfCase(type))))
            .Where(item => item.Name is not null && scope.TryTake(item.Name))
            .ToDictionary(item => item.Type, item => item.Name!);

        // A list whose items can be null has the longer name, wherever it is.
        var names = all.OrderBy(type => Spell(type, nullable: "Nullable").Length)
            .ThenBy(type => type.ToString(), StringComparer.Ordinal)
            .ToDictionary(type => type, type => kept.TryGetValue(type, out var name)
                ? name
                : scope.TakeFirst([OfCase(type), Spell(type, nullable: "Nullable")]));
        return all.ConvertAll(type => names[type]);
    }

    /// <summary>Returns the name of a type within the name of the method that returns it, <c>TryGetDogList</c>.</summary>
    public static string OfCase(TypeRef type) => Spell(type, nullable: "");

    private static string Spell(TypeRef type, string nullable) => type switch
    {
        ScalarType { Scalar: Scalar.Json } => "Json",
        ScalarType scalar => scalar.Scalar.ToString(),
        NamedType named => named.Name,
        ListType list => Spell(list.Item, nullable) + "List",
        MapType map => Spell(map.Value, nullable) + "Map",
        NullableType inner => nullable + Spell(inner.Inner, nullable),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>
    /// Proposes the name of the inline type of a branch: its title, its constant, or a property that it requires. The name depends on the
    /// branch alone.
    /// </summary>
    /// <param name="union">The stem of the union.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="merger">Provides the content of the properties.</param>
    public static TypeStem Propose(TypeStem union, UnionBranch branch, SchemaMerger merger)
    {
        var view = branch.Own.HasProperties ? branch.Own : branch.View;
        if (view.Title is { Length: > 0 and <= MaximumTitleLength } title && WordSplitter.Split(title).Count > 0)
        {
            return union.Append(Identifier.Pascal(title));
        }

        if (!view.HasProperties)
        {
            return union.Append(view.Type == JsonSchemaType.Array ? "Items" : "Value");
        }

        if (branch.Component is { } component && branch.View.Component is null)
        {
            return union.Append(Identifier.Pascal(component));
        }

        var properties = view.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).ToList();
        var constant = properties.Select(property => Constant(merger.View(property.Value))).FirstOrDefault(value => value is not null);
        var own = properties.FirstOrDefault(property => view.Required.Contains(property.Key)).Key ?? properties[0].Key;
        return union.Append(constant is not null ? Identifier.Pascal(constant) : "With" + Identifier.Pascal(own));
    }

    private static string? Constant(SchemaView property) =>
        property.Is(JsonSchemaType.String) && property.Enum.Count == 1 && property.Enum[0] is { } value ? JsonTypes.TextOf(value) : null;
}
