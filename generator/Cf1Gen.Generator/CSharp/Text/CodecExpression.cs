using System;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>The expression for the codec of a type; each is made once, and kept by the runtime.</summary>
internal static class CodecExpression
{
    public static string Of(TypeRef type) => type switch
    {
        ScalarType scalar => $"JsonCodec.{scalar.Scalar}",
        EnumType { Name: var name } => $"JsonCodec.Enum<{name}>()",
        ObjectType { Name: var name } => $"JsonCodec.Model<{name}>()",
        UnionType { Name: var name } => $"JsonCodec.Union<{name}>()",
        ListType list => $"JsonCodec.List({Of(list.Item)})",
        MapType map => $"JsonCodec.Map({Of(map.Value)})",
        NullableType { IsValueType: true, Inner: var inner } => $"JsonCodec.NullableValue({Of(inner)})",
        NullableType { Inner: var inner } => $"JsonCodec.NullableReference({Of(inner)})",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>Whether the reader and the writer of the runtime have members of their own for the type.</summary>
    public static bool IsDirect(TypeRef type) => type is ScalarType { Scalar: not (Scalar.Bytes or Scalar.DateOnly) };
}
