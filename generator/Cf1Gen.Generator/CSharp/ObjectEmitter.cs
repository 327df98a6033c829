using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits a model. <see cref="JsonEmitter"/> emits the members that its user does not see.</summary>
internal static class ObjectEmitter
{
    public static Code Emit(ObjectModel model, string accessibility) => Code.Format($$"""
        {{DocComment.Summary(model.Summary, otherwise: "")}}
        {{SourceFile.Obsolete(model.Deprecated)}}
        [{{SourceFile.GeneratedCode}}, JsonConverter(typeof(ApiModelConverter<{{model.Name}}>))]
        {{accessibility}} sealed partial class {{model.Name}} : ApiModel<{{model.Name}}>
        {
            {{JsonEmitter.Fields(model)}}

            {{Code.Members([.. model.Properties.Select(property => Property(property, model)), .. Additional(model)])}}

            {{Code.Paragraphs(model.Conversions.Select(Conversion))}}

            {{JsonEmitter.Visitor(model)}}
        }
        """);

    private static IEnumerable<Code> Additional(ObjectModel model)
    {
        if (model.Additional is { } additional)
        {
            var type = TypeExpression.Format(additional);
            yield return Code.Format($$"""
                {{DocComment.Summary(null, "Gets the members whose names the API's document does not declare, by their names.")}}
                public new IDictionary<string, {{type}}> AdditionalProperties => AdditionalPropertiesAs<{{type}}>();
                """);
        }
    }

    private static Code Property(PropertyModel property, ObjectModel model)
    {
        var name = HasUsualName(property, model) ? "" : $", name: {Literal.String(property.WireName)}";
        var modifier = property.IsRequired ? "required " : "";
        var declaration = $"public {modifier}{TypeExpression.Format(property)} {property.Name}";
        var getter = $"get => Get({property.Field}{name}){Unwrap(property)};";

        // A value that is set replaces the value that was read, even if that was of a wrong type. Nothing sets a constant.
        var setter = property.Constant is not null ? ""
            : model.IsMutable ? $"set => Set(out {property.Field}, value{name});"
            : $"init => {property.Field} = value;";

        return Code.Format($$"""
            {{DocComment.Member(property.Summary, property.Name, property.WireName)}}
            {{SourceFile.Obsolete(property.Deprecated)}}
            {{PropertyBody(declaration, getter, setter)}}
            """);
    }

    /// <summary>Determines whether the runtime finds the name of a property in JSON by its name in C#.</summary>
    private static bool HasUsualName(PropertyModel property, ObjectModel model) =>
        PropertyNames.AreSimilar(property.Name, property.WireName)
        && model.Properties.Count(other => PropertyNames.AreSimilar(property.Name, other.WireName)) == 1;

    /// <summary>Returns the conversion of a field that can be empty although its property is never null.</summary>
    private static string Unwrap(PropertyModel property) => property switch
    {
        { Presence: Presence.Received or Presence.Sent, Type.IsValueType: true } => ".GetValueOrDefault()",
        { Presence: Presence.Sent } => "!",
        _ => "",
    };

    private static Code PropertyBody(string declaration, string getter, string setter)
    {
        var line = setter.Length == 0 ? declaration + getter.Substring("get".Length) : $"{declaration} {{ {getter} {setter} }}";

        return line.Length <= ArgumentList.Width
            ? new Code([line])
            : Code.Format($$"""
                {{declaration}}
                {
                    {{getter}}
                    {{setter}}
                }
                """);
    }

    private static Code Conversion(ConversionModel conversion) => Code.Format($$"""
        /// <summary>Creates a <see cref="{{conversion.Target}}"/> with the values of this object.</summary>
        {{Lost(conversion)}}
        {{Declaration(conversion)}}
        """);

    private static Code Lost(ConversionModel conversion) => conversion.Lost.Count == 0 ? default : Code.Format($$"""
        /// <remarks>
        /// The following properties have other types there and are not copied: {{string.Join(", ", conversion.Lost.Select(Tag))}}.
        /// </remarks>
        """);

    private static string Tag(string property) => $"<see cref=\"{property}\"/>";

    private static Code Declaration(ConversionModel conversion) => ArgumentList.Format(
        $"public {conversion.Target} {conversion.Method}() => ConvertTo<{conversion.Target}>",
        conversion.Excluded.Select(Literal.String).ToList(),
        ";",
        width: ArgumentList.Width);
}
