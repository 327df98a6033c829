using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>The names of unions and of what is in them. None depends on the position of a branch.</summary>
internal static class UnionNames
{
    private const int MaximumPlainCases = 3;
    private const int MaximumTitle = 40;

    /// <summary>The name of a type in that of the method that gives it, <c>TryGetDogList</c>.</summary>
    public static string Of(TypeRef type) => type switch
    {
        ScalarType { Scalar: Scalar.Json } => "Json",
        ScalarType scalar => scalar.Scalar.ToString(),
        EnumType { Name: var name } => name,
        ObjectType { Name: var name } => name,
        UnionType { Name: var name } => name,
        ListType list => Of(list.Item) + "List",
        MapType map => Of(map.Value) + "Map",
        NullableType nullable => Of(nullable.Inner),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>The name of a union of few simple types, which says all of it: <c>StringOrInt32</c>. Null for any other.</summary>
    public static string? Plain(IReadOnlyList<UnionCaseModel> cases) => cases.Count <= MaximumPlainCases && cases.All(item => IsPlain(item.Type))
        ? string.Join("Or", cases.Select(item => item.Name))
        : null;

    /// <summary>What the type of a branch that has no name would be called: by its title, its tag, or the first property that no other has.</summary>
    public static string Propose(string union, UnionBranch branch, IReadOnlyList<string> tags, IReadOnlyList<UnionBranch> all)
    {
        var view = branch.View;
        if (view.Title is { Length: > 0 and <= MaximumTitle } title && WordSplitter.Of(title).Count > 0)
        {
            return Identifier.Pascal(title);
        }

        if (tags.Count > 0)
        {
            return union + Identifier.Pascal(tags[0]);
        }

        if (!view.HasProperties)
        {
            return union + (view.Type == JsonSchemaType.Array ? "Items" : "Value");
        }

        var others = all.Where(other => other != branch && other.View.HasProperties).ToList();
        var own = view.Properties.Select(property => property.Key).FirstOrDefault(property => others.TrueForAll(other => other.View.Property(property) is null));
        return others.Count == 0 || own is null ? union + "Object" : union + "With" + Identifier.Pascal(own);
    }

    private static bool IsPlain(TypeRef type) => type switch
    {
        ScalarType => true,
        ListType list => IsPlain(list.Item),
        MapType map => IsPlain(map.Value),
        _ => false,
    };
}
