using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model;

namespace Cf1Gen.Generator.CSharp;

/// <summary>
/// The codecs that one class uses. One that the runtime keeps (of a scalar, a model, an open enum) is named where it is used; one that
/// is put together (of a list, a map, nullable items) is made once, in a private static field of the class.
/// </summary>
internal sealed class CodecText
{
    private readonly List<KeyValuePair<TypeRef, string>> _fields = [];

    private CodecText()
    {
    }

    /// <summary>The fields, in the order of first use.</summary>
    public IEnumerable<Code> Fields => _fields.Select(field => Code.Of($"""
        private static readonly JsonCodec<{TypeText.Of(field.Key)}> {field.Value} = {Expression(field.Key)};
        """));

    /// <param name="types">The types that the class reads or writes.</param>
    public static CodecText For(IEnumerable<TypeRef> types)
    {
        var codecs = new CodecText();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in types.Where(type => type is ListType or MapType or NullableType).Distinct())
        {
            var name = "s_" + FieldName(type);
            while (!names.Add(name))
            {
                name += "_";
            }

            codecs._fields.Add(new(type, name));
        }

        return codecs;
    }

    /// <summary>Whether the reader and the writer of the runtime have members of their own for the type.</summary>
    public static bool IsDirect(TypeRef type) => type is ScalarType { Scalar: not Scalar.Bytes };

    /// <summary>The codec of a type, as an expression in the class.</summary>
    public string Of(TypeRef type) => _fields.Find(field => field.Key == type).Value ?? Expression(type);

    private static string Expression(TypeRef type) => type switch
    {
        ScalarType scalar => $"JsonCodec.{scalar.Scalar}",
        EnumType { Name: var name } => $"JsonCodec.Enum<{name}>()",
        ObjectType { Name: var name } => $"JsonCodec.Model<{name}>()",
        ListType list => $"JsonCodec.List({Expression(list.Item)})",
        MapType map => $"JsonCodec.Map({Expression(map.Value)})",
        NullableType { IsValueType: true, Inner: var inner } => $"JsonCodec.NullableValue({Expression(inner)})",
        NullableType { Inner: var inner } => $"JsonCodec.NullableReference({Expression(inner)})",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string FieldName(TypeRef type) => type switch
    {
        ScalarType scalar => LowerFirst(scalar.Scalar.ToString()),
        EnumType { Name: var name } => LowerFirst(name),
        ObjectType { Name: var name } => LowerFirst(name),
        ListType list => FieldName(list.Item) + "List",
        MapType map => FieldName(map.Value) + "Map",
        NullableType { Inner: var inner } => "nullable" + UpperFirst(FieldName(inner)),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string UpperFirst(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
