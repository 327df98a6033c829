using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Requests;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits the class of the query, header and cookie parameters of an operation.</summary>
internal static class OptionsEmitter
{
    public static Code Emit(OptionsModel model, string accessibility) => Code.Format($$"""
        {{DocComment.Summary(model.Summary, "The query and header parameters of a request. A parameter is not sent if it is <c>null</c>.")}}
        [{{SourceFile.GeneratedCode}}]
        {{accessibility}} sealed partial class {{model.Name}} : RequestOptions
        {
            {{Code.Members(model.Options.Select(Property))}}
        }
        """);

    private static Code Property(OptionModel option) => Code.Format($$"""
        {{DocComment.Member(option.Summary, option.Name, option.WireName)}}
        {{SourceFile.Obsolete(option.Deprecated)}}
        public {{ModifierAndType(option)}} {{option.Name}} { get; set; }
        """);

    private static string ModifierAndType(OptionModel option)
    {
        var type = TypeExpression.Format(option.Type);
        return option.IsRequired ? "required " + type : type + "?";
    }
}
