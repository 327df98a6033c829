using System;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>Formats the expression of the codec of a type. The runtime creates each codec once.</summary>
internal static class CodecExpression
{
    public static string Format(TypeRef type) => type switch
    {
        ScalarType scalar => $"JsonCodec.{scalar.Scalar}",
        EnumType { Name: var name } => $"JsonCodec.Enum<{name}>()",
        ObjectType { Name: var name } => $"JsonCodec.Model<{name}>()",
        UnionType { Name: var name } => $"JsonCodec.Union<{name}>()",
        ListType list => $"JsonCodec.List({Format(list.Item)})",
        MapType map => $"JsonCodec.Map({Format(map.Value)})",
        NullableType { IsValueType: true, Inner: var inner } => $"JsonCodec.NullableValue({Format(inner)})",
        NullableType { Inner: var inner } => $"JsonCodec.NullableReference({Format(inner)})",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
