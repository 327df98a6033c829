using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Requests;

namespace Cf1Gen.Generator.CSharp;

/// <summary>A plain class for the query and header parameters of one operation.</summary>
internal static class OptionsEmitter
{
    public static Code Emit(OptionsModel model, string accessibility) => Code.Of($$"""
        {{DocComment.Summary(model.Summary, "What a request may say beside its path and body; what is null is not sent.")}}
        [{{SourceFile.GeneratedCode}}]
        {{accessibility}} sealed partial class {{model.Name}}
        {
            {{model.Options.Select(Property)}}
        }
        """);

    private static Code Property(OptionModel option) => Code.Of($$"""
        {{DocComment.Member(option.Summary, option.Name, option.WireName)}}
        {{SourceFile.Obsolete(option.Deprecated)}}
        public {{(option.IsRequired ? "required " : "")}}{{TypeExpression.Of(option.Type)}}{{(option.IsRequired ? "" : "?")}} {{option.Name}} { get; set; }
        """);
}
