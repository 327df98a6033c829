using System.Globalization;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits a union: the types that its value can have, and how a JSON value is assigned to one of them.</summary>
internal static class UnionEmitter
{
    public static Code Emit(UnionModel model, string accessibility) => Code.Format($$"""
        {{DocComment.Summary(model.Summary, otherwise: Cases(model))}}
        {{SourceFile.Obsolete(model.Deprecated)}}
        [{{SourceFile.GeneratedCode}}, JsonConverter(typeof(ApiUnionConverter<{{model.Name}}>))]
        {{accessibility}} sealed partial class {{model.Name}} : ApiUnion, IApiUnion<{{model.Name}}>
        {
            {{model.Cases.Where(_ => model.IsByStatus).Select(StatusField)}}
            {{CaseTable(model)}}

            private {{model.Name}}(object value, JsonCodec? codec)
                : base(value, codec)
            {
            }

            {{Code.Paragraphs(model.Cases.Select(item => model.IsByStatus ? StatusCase(model, item) : Case(model, item)))}}

            static UnionCases IApiUnion<{{model.Name}}>.Cases => s_cases;

            static {{model.Name}} IApiUnion<{{model.Name}}>.Create(object value, JsonCodec? codec) => new(value, codec);
        }
        """);

    private static Code CaseTable(UnionModel model) => Code.Format($$"""
        private static readonly UnionCases s_cases = new UnionCases({{(model.Tag is { } tag ? Literal.String(tag) : "")}})
            {{model.Cases.Select((item, index) => new Code([Case(item) + (index == model.Cases.Count - 1 ? ";" : "")]))}}
        """);

    private static Code Case(UnionModel model, UnionCaseModel item) => Code.Format($$"""
        {{ConstructorSummary(model, item)}}
        public {{model.Name}}({{TypeExpression.Format(item.Type)}} value)
            : base(value, {{CodecExpression.Format(item.Type)}})
        {
        }

        {{Conversion(model, item)}}

        /// <summary>Gets the value if it is of type {{InlineCode(item)}}.</summary>
        public bool TryGet{{item.Name}}({{Out(item.Type)}} value) => TryGet<{{TypeExpression.Format(item.Type)}}>(out value);
        """);

    /// <summary>Emits the access to the result of one status. Several statuses can have results of the same type.</summary>
    private static Code StatusCase(UnionModel model, UnionCaseModel item) => Code.Format($$"""
        /// <summary>Creates the result of a response with {{Status(item)}}.</summary>
        public static {{model.Name}} From{{item.Name}}({{TypeExpression.Format(item.Type)}} value) => new(value, {{Field(item)}});

        /// <summary>Gets the result, of type {{InlineCode(item)}}, if the response has {{Status(item)}}.</summary>
        public bool TryGet{{item.Name}}({{Out(item.Type)}} value) => TryGet({{Field(item)}}, out value);
        """);

    private static Code StatusField(UnionCaseModel item) => ArgumentList.Wrap(
        $"private static readonly JsonCodec<{TypeExpression.Format(item.Type)}> {Field(item)} = JsonCodec.ForStatus",
        [
            CodecExpression.Format(item.Type),
            .. item.Status!.Format == ResponseFormat.Envelope ? [] : new[] { $"ResponseFormat.{item.Status.Format}" },
        ],
        ";");

    private static string Status(UnionCaseModel item) =>
        item.Status!.Code == 0 ? "any other success status" : $"the status {item.Status.Code.ToString(CultureInfo.InvariantCulture)}";

    private static string Field(UnionCaseModel item) => "s_" + char.ToLowerInvariant(item.Name[0]) + item.Name.Substring(1);

    private static Code ConstructorSummary(UnionModel model, UnionCaseModel item) => DocComment.Summary(
        null,
        $"Initializes a new instance of the <see cref=\"{model.Name}\"/> class with a value of type {InlineCode(item)}.");

    /// <summary>Emits the implicit conversion, which C# does not allow from an interface, and so not from a list or a map.</summary>
    private static Code Conversion(UnionModel model, UnionCaseModel item) => item.Type is ListType or MapType
        ? Code.Empty
        : Code.Format($$"""
            /// <summary>Converts a value of type {{InlineCode(item)}} to a <see cref="{{model.Name}}"/>.</summary>
            public static implicit operator {{model.Name}}({{TypeExpression.Format(item.Type)}} value) => new(value);
            """);

    private static string Out(TypeRef type) =>
        type.IsValueType ? $"out {TypeExpression.Format(type)}" : $"[NotNullWhen(true)] out {TypeExpression.Format(type)}?";

    private static string Case(UnionCaseModel item) => item.Status is { } status
        ? $".AddStatus({status.Code.ToString(CultureInfo.InvariantCulture)}, {Field(item)})"
        : $".Add({string.Join(", ", item.Tags.Select(Literal.String).Prepend(CodecExpression.Format(item.Type)))})";

    private static string Cases(UnionModel model) => $"One of {string.Join(", ", model.Cases.Select(InlineCode))}.";

    private static string InlineCode(UnionCaseModel item) => DocComment.InlineCode(TypeExpression.Format(item.Type));
}
