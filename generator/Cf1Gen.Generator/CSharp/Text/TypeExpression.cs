using System;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>How a type is spelled in C#.</summary>
internal static class TypeExpression
{
    public static string Of(TypeRef type) => type switch
    {
        ScalarType scalar => Of(scalar.Scalar),
        EnumType { Name: var name } => name,
        ObjectType { Name: var name } => name,
        UnionType { Name: var name } => name,
        ListType list => $"IReadOnlyList<{Of(list.Item)}>",
        MapType map => $"IReadOnlyDictionary<string, {Of(map.Value)}>",
        NullableType nullable => Of(nullable.Inner) + "?",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>The type of a property and its field.</summary>
    public static string Of(PropertyModel property) => property.Presence switch
    {
        Presence.Required => Of(property.Type),
        Presence.RequiredNullable or Presence.Optional => Of(property.Type) + "?",
        Presence.OptionalNullable => $"Optional<{Of(property.Type)}?>",
        _ => throw new ArgumentOutOfRangeException(nameof(property), property.Presence, null),
    };

    private static string Of(Scalar scalar) => scalar switch
    {
        Scalar.String => "string",
        Scalar.Int32 => "int",
        Scalar.Int64 => "long",
        Scalar.Double => "double",
        Scalar.Decimal => "decimal",
        Scalar.Boolean => "bool",
        Scalar.DateTimeOffset => "DateTimeOffset",
        Scalar.DateOnly => "DateOnly",
        Scalar.Json => "JsonElement",
        Scalar.Bytes => "byte[]",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar), scalar, null),
    };
}
