using System;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>Formats the names of types.</summary>
internal static class TypeExpression
{
    public static string Format(TypeRef type) => type switch
    {
        ScalarType scalar => Format(scalar.Scalar),
        EnumType { Name: var name } => name,
        ObjectType { Name: var name } => name,
        UnionType { Name: var name } => name,
        ListType list => $"IReadOnlyList<{Format(list.Item)}>",
        MapType map => $"IReadOnlyDictionary<string, {Format(map.Value)}>",
        NullableType nullable => Format(nullable.Inner) + "?",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>Returns a type as it is written in a documentation comment, in which reference types have no annotation.</summary>
    public static string FormatReference(TypeRef type) => type switch
    {
        ListType list => $"IReadOnlyList{{{FormatReference(list.Item)}}}",
        MapType map => $"IReadOnlyDictionary{{string, {FormatReference(map.Value)}}}",
        NullableType { IsValueType: false, Inner: var inner } => FormatReference(inner),
        NullableType { Inner: var inner } => FormatReference(inner) + "?",
        _ => Format(type),
    };

    /// <summary>Returns the type of the field of a property.</summary>
    public static string FormatField(PropertyModel property) => property switch
    {
        { Presence: Presence.Sent } or { Presence: Presence.Received, Type.IsValueType: true } => Format(property.Type) + "?",
        _ => Format(property),
    };

    /// <summary>Returns the type of a property.</summary>
    public static string Format(PropertyModel property) => property.Presence switch
    {
        Presence.Required or Presence.Received or Presence.Sent => Format(property.Type),
        Presence.RequiredNullable or Presence.Optional => Format(property.Type) + "?",
        Presence.OptionalNullable => $"Optional<{Format(property.Type)}?>",
        _ => throw new ArgumentOutOfRangeException(nameof(property), property.Presence, null),
    };

    private static string Format(Scalar scalar) => scalar switch
    {
        Scalar.String => "string",
        Scalar.Int32 => "int",
        Scalar.Int64 => "long",
        Scalar.UInt64 => "ulong",
        Scalar.Double => "double",
        Scalar.Decimal => "decimal",
        Scalar.Boolean => "bool",
        Scalar.DateTimeOffset or Scalar.HttpDateTime => "DateTimeOffset",
        Scalar.DateOnly => "DateOnly",
        Scalar.Json => "JsonElement",
        Scalar.Bytes => "byte[]",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar), scalar, null),
    };
}
