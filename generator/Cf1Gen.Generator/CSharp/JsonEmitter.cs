using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits the part of a model that reads and writes JSON: its fields and the list of its properties.</summary>
internal static class JsonEmitter
{
    public static Code Emit(ObjectModel model) => Code.Format($$"""
        [{{SourceFile.GeneratedCode}}, JsonConverter(typeof(ApiModelConverter<{{model.Name}}>))]
        partial class {{model.Name}} : IApiModel<{{model.Name}}>
        {
            {{model.Properties.Select(Field)}}

            {{Creation(model)}}

            protected override void VisitProperties(ref JsonPropertyVisitor json)
            {
                {{model.Properties.Select(Visit)}}
                {{Additional(model)}}
            }
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

    /// <summary>A model is created before it is read, so the required members have no values yet.</summary>
    private static Code Creation(ObjectModel model)
    {
        var declaration = $"static {model.Name} IApiModel<{model.Name}>.Create() => new()";
        var members = model.Properties.Where(property => property.IsRequired).Select(MemberInitializer).ToList();
        var line = members.Count == 0 ? declaration + ";" : $"{declaration} {{ {string.Join(", ", members)} }};";

        return line.Length <= ArgumentList.Width
            ? new Code([line])
            : Code.Format($$"""
                {{declaration}}
                {
                    {{Code.Wrap(members.Select(member => member + ","), ArgumentList.Width - 4)}}
                };
                """);
    }

    private static string MemberInitializer(PropertyModel property)
    {
        var isReference = property.Presence is Presence.Required or Presence.Sent && !property.Type.IsValueType;
        return $"{property.Name} = {(isReference ? "null!" : "default")}";
    }

    private static Code Visit(PropertyModel property) => ArgumentList.Format(
        $"json.{Method(property.Presence)}",
        Arguments(property),
        ";",
        width: ArgumentList.Width - 4);

    private static Code Additional(ObjectModel model) =>
        model.Additional is { } type ? new Code([$"json.Additional({CodecExpression.Format(type)});"]) : default;

    private static IEnumerable<string> Arguments(PropertyModel property)
    {
        yield return Literal.String(property.WireName) + "u8";
        yield return "ref " + property.Field;
        yield return CodecExpression.Format(property.Type);
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
