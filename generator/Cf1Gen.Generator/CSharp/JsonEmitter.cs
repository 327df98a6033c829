using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model;

namespace Cf1Gen.Generator.CSharp;

/// <summary>The half of a model that its user does not see: the fields, and how they are read and written. It is written tightly.</summary>
internal static class JsonEmitter
{
    /// <summary>What fits on a line of 140 columns in the body of a method.</summary>
    private const int Width = 132;

    public static Code Emit(ObjectModel model) => Code.Of($$"""
        [{{SourceFile.GeneratedCode}}, JsonConverter(typeof(ApiModelConverter<{{model.Name}}>))]
        partial class {{model.Name}} : IApiModel<{{model.Name}}>
        {
            {{Names(model)}}
            {{Code.Fill(model.Properties.Select(Field), Width + 4)}}
            {{Code.Fill(Creation(model).Append("protected override JsonNames Names => s_names;"), Width + 4)}}
            {{Reading(model)}}
            {{Writing(model)}}
        }
        """);

    private static Code Names(ObjectModel model)
    {
        var names = model.Properties.Select(property => Literal.String(property.WireName));
        return Arguments.Of("private static readonly JsonNames s_names = new", names.Prepend($"required: {Literal.Number(RequiredCount(model))}"), ";");
    }

    private static string Field(PropertyModel property) => $"private {TypeText.Of(property)} {property.Field}{Initially(property)};";

    /// <summary>A required reference has no value only until the object has been read or initialised.</summary>
    private static string Initially(PropertyModel property)
    {
        if (property.Constant is { } constant)
        {
            return " = " + Literal.Of(constant);
        }

        return property.Presence is Presence.Required && !property.Type.IsValueType ? " = null!" : "";
    }

    /// <summary>Where C# asks an initialiser for the required members, the reader needs a constructor that does not ask.</summary>
    private static IEnumerable<string> Creation(ObjectModel model) => !model.Properties.Any(property => IsRequired(property) && property.Constant is null)
        ? [$"static {model.Name} IApiModel<{model.Name}>.Create() => new();"]
        :
        [
            $"public {model.Name}() {{ }}",
            $"[SetsRequiredMembers] private {model.Name}(JsonNames _) {{ }}",
            $"static {model.Name} IApiModel<{model.Name}>.Create() => new(s_names);",
        ];

    private static Code Reading(ObjectModel model)
    {
        var reads = model.Properties.Select(Read).Append("_ => false").ToList();
        var line = string.Join(" ", reads);

        return line.Length <= Width - "index switch {  };".Length
            ? Code.Of($$"""
                protected override bool ReadProperty(int index, ref ApiJsonReader json) =>
                    index switch { {{line}} };
                """)
            : Code.Of($$"""
                protected override bool ReadProperty(int index, ref ApiJsonReader json) => index switch
                {
                    {{Code.Fill(reads, Width)}}
                };
                """);
    }

    private static Code Writing(ObjectModel model)
    {
        var writes = model.Properties.Select(Write).ToList();
        var line = $"protected override void WriteProperties(ref ApiJsonWriter json) {{ {string.Join(" ", writes)} }}";

        return line.Length <= Width + 4
            ? new Code([line])
            : Code.Of($$"""
                protected override void WriteProperties(ref ApiJsonWriter json)
                {
                    {{Code.Fill(writes, Width)}}
                }
                """);
    }

    private static int RequiredCount(ObjectModel model) => model.Properties.Count(IsRequired);

    private static bool IsRequired(PropertyModel property) => property.Presence is Presence.Required or Presence.RequiredNullable;

    private static string Read(PropertyModel property, int index) =>
        $"{Literal.Number(index)} => json.{ReadMethod(property.Presence)}(ref {property.Field}{Codec(property)}),";

    private static string Write(PropertyModel property, int index) =>
        $"json.{WriteMethod(property.Presence)}({Literal.Number(index)}, {property.Field}{Codec(property)});";

    private static string ReadMethod(Presence presence) => presence switch
    {
        Presence.Required => "Read",
        Presence.OptionalNullable => "ReadOptional",
        _ => "ReadNullable",
    };

    private static string WriteMethod(Presence presence) => presence is Presence.RequiredNullable ? "WriteNullable" : "Write";

    private static string Codec(PropertyModel property) =>
        CodecText.IsDirect(property.Type) ? "" : ", " + CodecText.Of(property.Type);
}
