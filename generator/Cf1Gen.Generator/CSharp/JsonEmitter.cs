using System.Linq;
using Cf1Gen.Generator.Model;

namespace Cf1Gen.Generator.CSharp;

/// <summary>The half of a model that reads and writes it.</summary>
internal static class JsonEmitter
{
    public static Code Emit(ObjectModel model)
    {
        var codecs = CodecText.For(model.Properties.Select(property => property.Type));
        var required = model.Properties.Count(property => property.Presence is Presence.Required or Presence.RequiredNullable);

        return Code.Of($$"""
            [JsonConverter(typeof(ApiModelConverter<{{model.Name}}>))]
            partial class {{model.Name}} : IApiModel<{{model.Name}}>
            {
                {{Names(model, required)}}
                {{codecs.Fields}}

                {{(required > 0 ? Constructors(model) : Code.Empty)}}

                static {{model.Name}} IApiModel<{{model.Name}}>.Create() => new({{(required > 0 ? "s_names" : "")}});

                /// <inheritdoc/>
                protected override JsonNames Names => s_names;

                /// <inheritdoc/>
                protected override bool ReadProperty(int index, ref ApiJsonReader json) => index switch
                {
                    {{model.Properties.Select((property, index) => Read(property, index, codecs))}}
                    _ => false,
                };

                /// <inheritdoc/>
                protected override void WriteProperties(ref ApiJsonWriter json)
                {
                    {{model.Properties.Select((property, index) => Write(property, index, codecs))}}
                }
            }
            """);
    }

    private static Code Names(ObjectModel model, int required)
    {
        var arguments = new[] { $"required: {Literal.Number(required)}" }.Concat(model.Properties.Select(property => Literal.String(property.WireName)));
        return Arguments.Of("private static readonly JsonNames s_names = new", arguments, ";");
    }

    private static Code Constructors(ObjectModel model) => Code.Of($$"""
        /// <summary>Makes an object whose required properties the initialiser sets.</summary>
        public {{model.Name}}() { }
        [SetsRequiredMembers] private {{model.Name}}(JsonNames _) { }
        """);

    private static Code Read(PropertyModel property, int index, CodecText codecs) => Code.Of($$"""
        {{index}} => json.{{ReadMethod(property.Presence)}}(ref {{property.Field}}{{Codec(property, codecs)}}),
        """);

    private static Code Write(PropertyModel property, int index, CodecText codecs) => Code.Of($$"""
        json.{{WriteMethod(property.Presence)}}({{index}}, {{property.Field}}{{Codec(property, codecs)}});
        """);

    private static string ReadMethod(Presence presence) => presence switch
    {
        Presence.Required => "Read",
        Presence.OptionalNullable => "ReadOptional",
        _ => "ReadNullable",
    };

    private static string WriteMethod(Presence presence) => presence is Presence.RequiredNullable ? "WriteNullable" : "Write";

    private static string Codec(PropertyModel property, CodecText codecs) =>
        CodecText.IsDirect(property.Type) ? "" : ", " + codecs.Of(property.Type);
}
