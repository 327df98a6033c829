using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>A model as its user sees it: the properties. What is behind them is <see cref="JsonEmitter"/>'s.</summary>
internal static class ObjectEmitter
{
    public static Code Emit(ObjectModel model, string accessibility) => Code.Of($$"""
        {{DocComment.Summary(model.Summary, otherwise: "")}}
        {{SourceFile.Obsolete(model.Deprecated)}}
        {{accessibility}} sealed partial class {{model.Name}} : ApiModel
        {
            {{model.Properties.Select((property, index) => Property(property, index, model.IsBody))}}

            {{Code.Paragraphs(model.Conversions.Select(Conversion))}}
        }
        """);

    private static Code Property(PropertyModel property, int index, bool isBody) => Code.Of($$"""
        {{DocComment.Member(property.Summary, property.Name, property.WireName)}}
        {{SourceFile.Obsolete(property.Deprecated)}}
        public {{Required(property)}}{{TypeExpression.Of(property)}} {{property.Name}} { get => Get({{property.Field}}, {{index}}); {{Setter(property, index, isBody)}} }
        """);

    private static string Required(PropertyModel property) =>
        property.Presence is Presence.Required or Presence.RequiredNullable && property.Constant is null ? "required " : "";

    /// <summary>A value that is set later takes the place of one that was read, be it of the wrong type.</summary>
    private static string Setter(PropertyModel property, int index, bool isBody) => isBody
        ? $"set => Set(out {property.Field}, value, {Literal.Number(index)});"
        : $"init => {property.Field} = value;";

    private static Code Conversion(ConversionModel conversion) => Code.Of($$"""
        /// <summary>Makes a <see cref="{{conversion.Target}}"/> of {{WordSplitter(conversion.Properties)}}.</summary>
        {{Code.Hang(ConversionPieces(conversion), width: 136)}}
        """);

    private static string WordSplitter(IReadOnlyList<string> properties) => properties.Count == 1
        ? properties[0]
        : string.Join(", ", properties.Take(properties.Count - 1)) + " and " + properties[properties.Count - 1];

    private static IEnumerable<string> ConversionPieces(ConversionModel conversion) =>
    [
        $"public {conversion.Target} {conversion.Method}() =>",
        "new() {",
        .. conversion.Properties.Select((name, index) => $"{name} = {name}{(index == conversion.Properties.Count - 1 ? "" : ",")}"),
        "};",
    ];
}
