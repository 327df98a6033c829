using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits the class of the parts of a multipart body.</summary>
internal static class FormEmitter
{
    public static Code Emit(FormModel model, string accessibility) => Code.Format($$"""
        {{DocComment.Summary(model.Summary, "The parts of a multipart body. A part is not sent if it is <c>null</c>.")}}
        [{{SourceFile.GeneratedCode}}]
        {{accessibility}} sealed partial class {{model.Name}}
        {
            {{Properties(model)}}

            internal MultipartForm ToForm() => new MultipartForm()
                {{Calls(model)}}
        }
        """);

    private static IEnumerable<Code> Calls(FormModel model)
    {
        List<string> calls = [.. model.Fields.Select(field => Part(field) + AddHeaders(field))];
        if (model.AdditionalParts is { } additional)
        {
            calls.Add(additional.Type is { } type
                ? $".AddAll(AdditionalProperties, {CodecExpression.Format(type)})"
                : ".AddAll(AdditionalProperties)");
        }

        return calls.Select((call, index) => Code.Format($$"""
            {{call}}{{(index == calls.Count - 1 ? ";" : "")}}
            """));
    }

    private static Code Properties(FormModel model)
    {
        var headers = model.Fields.SelectMany(field => field.Headers.Select(header => Header(field, header)));
        var additional = new[] { model.AdditionalParts }.OfType<AdditionalPartsModel>().Select(AdditionalProperties);
        return Code.Members(model.Fields.Select(Property).Concat(headers).Concat(additional));
    }

    private static Code AdditionalProperties(AdditionalPartsModel parts) => Code.Format($$"""
        {{DocComment.Summary(null, "Gets or sets the parts with other names, by name.")}}
        public IReadOnlyDictionary<string, {{Type(parts)}}>? AdditionalProperties { get; set; }
        """);

    private static Code Property(FormFieldModel field) => Code.Format($$"""
        {{DocComment.Member(field.Summary, field.Name, field.WireName)}}
        public {{(field.IsRequired ? "required " : "")}}{{Type(field)}}{{(field.IsRequired ? "" : "?")}} {{field.Name}} { get; set; }
        """);

    /// <summary>Returns the type of the property of a part that is always sent.</summary>
    public static string Type(FormFieldModel field) => field switch
    {
        { IsFileList: true } => "IReadOnlyList<UploadFile>",
        { Type: { } type } => TypeExpression.Format(type),
        _ => "UploadFile",
    };

    private static string Type(AdditionalPartsModel parts) => parts.Type is { } type ? TypeExpression.Format(type) : "UploadFile";

    private static Code Header(FormFieldModel field, FormHeaderModel header) => Code.Format($$"""
        {{HeaderSummary(field, header)}}
        public {{(header.IsRequired ? "required string" : "string?")}} {{header.Name}} { get; set; }
        """);

    private static Code HeaderSummary(FormFieldModel field, FormHeaderModel header) => DocComment.Summary(
        header.Summary,
        $"Gets or sets the header {DocComment.InlineCode(header.WireName)} of {DocComment.InlineCode(field.WireName)}.");

    private static string AddHeaders(FormFieldModel field) =>
        string.Concat(field.Headers.Select(header => $".AddHeader({Literal.String(header.WireName)}, {header.Name})"));

    private static string Part(FormFieldModel field)
    {
        var type = field.ContentType is { } contentType ? ", " + Literal.String(contentType) : "";
        return field switch
        {
            { Style: { } style, Type: { } list } =>
                $".Add({Literal.String(field.WireName)}, {field.Name}, {CodecExpression.Format(list)}, ParameterStyle.{style})",
            { Item: { } item } => $".AddEach({Literal.String(field.WireName)}, {field.Name}, {CodecExpression.Format(item)}{type})",
            { IsSerialized: true, Type: { } only } =>
                $".Add({Literal.String(field.WireName)}, {field.Name}, {CodecExpression.Format(only)}{type})",
            _ => $".Add({Literal.String(field.WireName)}, {field.Name}{type})",
        };
    }
}
