using System.Linq;
using Cf1Gen.Generator.Model;

namespace Cf1Gen.Generator.CSharp;

/// <summary>A plain class for the parts of a multipart body.</summary>
internal static class FormEmitter
{
    public static Code Emit(FormModel model, string accessibility) => Code.Of($$"""
        {{DocComment.Summary(model.Summary, "The parts of a multipart body; what is null is not sent.")}}
        [{{SourceFile.GeneratedCode}}]
        {{accessibility}} sealed partial class {{model.Name}}
        {
            {{model.Fields.Select(Property)}}

            internal MultipartForm ToForm() => new MultipartForm()
                {{model.Fields.Select((field, index) => Add(field, isLast: index == model.Fields.Count - 1))}}
        }
        """);

    private static Code Property(FormFieldModel field) => Code.Of($$"""
        {{DocComment.Member(field.Summary, field.Name, field.WireName)}}
        public {{(field.IsRequired ? "required " : "")}}{{Type(field)}}{{(field.IsRequired ? "" : "?")}} {{field.Name}} { get; set; }
        """);

    private static string Type(FormFieldModel field) => field switch
    {
        { IsFileList: true } => "IReadOnlyList<UploadFile>",
        { Type: { } type } => TypeText.Of(type),
        _ => "UploadFile",
    };

    private static Code Add(FormFieldModel field, bool isLast) => Code.Of($$"""
        .Add({{Literal.String(field.WireName)}}, {{field.Name}}{{Codec(field)}}){{(isLast ? ";" : "")}}
        """);

    private static string Codec(FormFieldModel field) =>
        field.Type is { } type && type != ScalarType.String ? ", " + CodecText.Of(type) : "";
}
