using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>The half of a model that its user does not see: the fields, and how they are read and written. It is written tightly.</summary>
internal static class JsonEmitter
{
    /// <summary>What fits on a line of 140 columns in the body of a method.</summary>
    private const int Width = 132;

    private const string ConvertProperty = "protected override bool ConvertProperty(int index, ref ApiJsonProperty json) => index switch";

    public static Code Emit(ObjectModel model) => Code.Of($$"""
        [{{SourceFile.GeneratedCode}}, JsonConverter(typeof(ApiModelConverter<{{model.Name}}>))]
        partial class {{model.Name}} : IApiModel<{{model.Name}}>
        {
            {{Names(model)}}
            {{Code.Fill(Fields(model), Width + 4)}}
            {{Code.Fill(Creation(model).Append("protected override JsonNameTable Names => s_names;"), Width + 4)}}
            {{Conversion(model)}}
        }
        """);

    private static Code Names(ObjectModel model)
    {
        var names = model.Properties.Select(property => Literal.String(property.WireName));
        var required = model.Properties.Count(IsRequired);
        return Arguments.Of(
            "private static readonly JsonNameTable s_names = new", required == 0 ? names : names.Prepend($"required: {Literal.Number(required)}"), ";");
    }

    /// <summary>The fields, one declaration for those of a type. A required one has no value only until the object has been read or initialised.</summary>
    private static IEnumerable<string> Fields(ObjectModel model) => model.Properties
        .GroupBy(TypeExpression.Of, property => property.Field + (property.Constant is { } constant ? " = " + Literal.Of(constant) : ""))
        .SelectMany(fields => Declarations(fields.Key, fields));

    private static IEnumerable<string> Declarations(string type, IEnumerable<string> fields) =>
        Code.Fill(fields.Select(field => field + ","), Width - type.Length).Lines.Select(line => $"private {type} {line.TrimEnd(',')};");

    /// <summary>Where C# asks an initialiser for the required members, the reader needs a constructor that does not ask.</summary>
    private static IEnumerable<string> Creation(ObjectModel model) => !model.Properties.Any(property => IsRequired(property) && property.Constant is null)
        ? [$"static {model.Name} IApiModel<{model.Name}>.Create() => new();"]
        :
        [
            $"public {model.Name}() {{ }}",
            $"[SetsRequiredMembers] private {model.Name}(JsonNameTable _) {{ }}",
            $"static {model.Name} IApiModel<{model.Name}>.Create() => new(s_names);",
        ];

    private static Code Conversion(ObjectModel model)
    {
        var cases = model.Properties.Select(Case).Append("_ => false").ToList();
        var line = $"{ConvertProperty} {{ {string.Join(" ", cases)} }};";

        return line.Length <= Width + 4
            ? new Code([line])
            : Code.Of($$"""
                {{ConvertProperty}}
                {
                    {{Code.Fill(cases, Width)}}
                };
                """);
    }

    private static bool IsRequired(PropertyModel property) => property.Presence is Presence.Required or Presence.RequiredNullable;

    private static string Case(PropertyModel property, int index) =>
        $"{Literal.Number(index)} => json.{Way(property.Presence)}(ref {property.Field}{Codec(property)}),";

    /// <summary>The method of the runtime for a presence; which of the optional ones it is, the type of the field says.</summary>
    private static string Way(Presence presence) => presence switch
    {
        Presence.Required => "Required",
        Presence.RequiredNullable => "Nullable",
        _ => "Optional",
    };

    private static string Codec(PropertyModel property) =>
        CodecExpression.IsDirect(property.Type) ? "" : ", " + CodecExpression.Of(property.Type);
}
