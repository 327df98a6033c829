using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.CSharp;

/// <summary>A union: what may be put into it and taken out of it, and how its cases are told apart.</summary>
internal static class UnionEmitter
{
    public static Code Emit(UnionModel model, string accessibility) => Code.Of($$"""
        {{DocComment.Summary(model.Summary, otherwise: Cases(model))}}
        {{SourceFile.Obsolete(model.Deprecated)}}
        {{accessibility}} sealed partial class {{model.Name}} : ApiUnion
        {
            {{model.Cases.Select((item, index) => Case(model, item, index))}}
        }
        """);

    /// <summary>The half that its user does not see.</summary>
    public static Code EmitJson(UnionModel model) => Code.Of($$"""
        [{{SourceFile.GeneratedCode}}, JsonConverter(typeof(ApiUnionConverter<{{model.Name}}>))]
        partial class {{model.Name}} : IApiUnion<{{model.Name}}>
        {
            {{Arguments.Of("private static readonly UnionCases s_cases = new", model.Cases.Select(Codec).Prepend(Tag(model)), ";")}}
            private {{model.Name}}(object value, int index) : base(value, index) { }
            static UnionCases IApiUnion<{{model.Name}}>.Cases => s_cases;
            static {{model.Name}} IApiUnion<{{model.Name}}>.Create(object value, int index) => new(value, index);
        }
        """);

    private static Code Case(UnionModel model, UnionCaseModel item, int index) => Code.Of($$"""
        /// <summary>Holds a value of type {{InlineCode(item)}}.</summary>
        public {{model.Name}}({{TypeExpression.Of(item.Type)}} value) : base(value, {{Literal.Number(index)}}) { }
        {{Conversion(model, item)}}
        /// <summary>Gives the value if it is of type {{InlineCode(item)}}.</summary>
        public bool TryGet{{item.Name}}({{Out(item.Type)}} value) => TryGet<{{TypeExpression.Of(item.Type)}}>(out value);
        """);

    /// <summary>C# converts implicitly from types only, not from interfaces: there is none from a list or a map.</summary>
    private static Code Conversion(UnionModel model, UnionCaseModel item) => item.Type is ListType or MapType ? Code.Empty : Code.Of($$"""
        /// <summary>Holds a value of type {{InlineCode(item)}}.</summary>
        public static implicit operator {{model.Name}}({{TypeExpression.Of(item.Type)}} value) => new(value);
        """);

    private static string Out(TypeRef type) => type.IsValueType ? $"out {TypeExpression.Of(type)}" : $"[NotNullWhen(true)] out {TypeExpression.Of(type)}?";

    private static string Tag(UnionModel model) => "tag: " + (model.Tag is { } tag ? Literal.String(tag) : "null");

    private static string Codec(UnionCaseModel item) =>
        $"UnionCase.Of({string.Join(", ", item.Tags.Select(Literal.String).Prepend(CodecExpression.Of(item.Type)))})";

    private static string Cases(UnionModel model) => $"One of {string.Join(", ", model.Cases.Select(InlineCode))}.";

    private static string InlineCode(UnionCaseModel item) => DocComment.InlineCode(TypeExpression.Of(item.Type));
}
