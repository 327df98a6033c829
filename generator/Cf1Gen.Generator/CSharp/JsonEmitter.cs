using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits the members of a model that read and write JSON: its fields and the list of its properties.</summary>
internal static class JsonEmitter
{
    /// <summary>Emits the fields of the properties.</summary>
    public static IEnumerable<Code> Fields(ObjectModel model) => model.Properties.Select(Field);

    /// <summary>Emits the method that lists the properties.</summary>
    public static Code Visitor(ObjectModel model) => Code.Format($$"""
        protected override void VisitProperties(ref JsonPropertyVisitor json)
        {
            {{model.Properties.Select(Visit)}}
            {{Additional(model)}}
        }
        """);

    private static Code Field(PropertyModel property) => Code.Format(
        $"private {TypeExpression.FormatField(property)} {property.Field}{Initializer(property)};");

    private static string Initializer(PropertyModel property) => property switch
    {
        { Constant: { } constant } => " = " + Literal.Constant(constant),
        { Presence: Presence.Required or Presence.Received, Type.IsValueType: false } => " = null!",
        _ => "",
    };

    private static Code Visit(PropertyModel property)
    {
        var kind = Kind(property);
        return ArgumentList.Format(
            $"json.{Method(property.Presence)}{kind}",
            Arguments(property, hasCodec: kind.Length == 0),
            ";",
            width: ArgumentList.Width - 4);
    }

    /// <summary>Returns the end of the name of a method that knows the codec; empty if there is none for the type.</summary>
    private static string Kind(PropertyModel property) => property switch
    {
        { Presence: Presence.RequiredNullable or Presence.OptionalNullable } => "",
        { Presence: Presence.Received, Type.IsValueType: true } => "",
        { Type: ScalarType { Scalar: Scalar.String } } => "String",
        { Type: ScalarType { Scalar: Scalar.Boolean } } => "Boolean",
        { Type: ScalarType { Scalar: Scalar.Int64 } } => "Int64",
        { Type: ScalarType { Scalar: Scalar.Double } } => "Double",
        { Type: ScalarType { Scalar: Scalar.DateTimeOffset } } => "DateTimeOffset",
        { Type: EnumType } => "Enum",
        { Type: ObjectType } => "Model",
        { Type: ListType { Item: ScalarType { Scalar: Scalar.String } } } => "Strings",
        { Type: ListType { Item: ObjectType } } => "Models",
        _ => "",
    };

    private static Code Additional(ObjectModel model) =>
        model.Additional is { } type ? new Code([$"json.Additional({CodecExpression.Format(type)});"]) : default;

    private static IEnumerable<string> Arguments(PropertyModel property, bool hasCodec)
    {
        yield return Literal.String(property.WireName) + "u8";
        yield return "ref " + property.Field;
        if (hasCodec)
        {
            yield return CodecExpression.Format(property.Type);
        }

        if (property.IsReadOnly)
        {
            yield return "isReadOnly: true";
        }
    }

    private static string Method(Presence presence) => presence switch
    {
        Presence.Required or Presence.Received => "Required",
        Presence.RequiredNullable => "Nullable",
        _ => "Optional",
    };
}
