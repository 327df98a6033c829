using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading.Normalization;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;
using Style = Microsoft.OpenApi.ParameterStyle;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>How OpenAPI says that a parameter is written.</summary>
internal static class ParameterStyles
{
    /// <summary>Whether the runtime writes the type as a parameter by itself.</summary>
    public static bool IsPlain(TypeRef type) => type is TypeId { Kind: TypeKind.Enum } or ScalarType
    {
        Scalar: Scalar.String or Scalar.Int32 or Scalar.Int64 or Scalar.Double or Scalar.Decimal or Scalar.Boolean or Scalar.DateTimeOffset,
    };

    /// <summary>Whether it is a list of what is no plain value: OpenAPI has no form for that.</summary>
    public static bool IsNested(TypeRef type) => type is ListType list
        && (list.Item is NullableType { Inner: var inner } ? inner : list.Item) is ListType or MapType or TypeId { Kind: TypeKind.Object };

    /// <summary>The style of a parameter in a path; null when it is one value and stands there as it is.</summary>
    public static ParameterStyle? OfPath(LocatedParameter site, TypeRef type) => site.Parameter switch
    {
        _ when site.ContentType is not null => ParameterStyle.Json,
        { Style: Style.Label, Explode: var explode } => explode ? ParameterStyle.LabelExploded : ParameterStyle.Label,
        { Style: Style.Matrix, Explode: var explode } => explode ? ParameterStyle.MatrixExploded : ParameterStyle.Matrix,
        _ when IsPlain(type) => null,
        _ => OfList(site.Parameter, ParameterStyle.Simple) ?? (site.Parameter.Explode ? ParameterStyle.SimpleExploded : ParameterStyle.Simple),
    };

    /// <summary>The style of a header; null when the runtime writes the type by itself.</summary>
    public static ParameterStyle? OfHeader(LocatedParameter site, TypeRef type) =>
        site.ContentType is not null ? ParameterStyle.Json
        : IsPlain(type) ? null
        : OfList(site.Parameter, ParameterStyle.Simple) switch
        {
            null => site.Parameter.Explode ? ParameterStyle.SimpleExploded : ParameterStyle.Simple,
            ParameterStyle.TabDelimited or ParameterStyle.FormExploded => ParameterStyle.Simple,
            var style => style,
        };

    /// <summary>The style of a cookie.</summary>
    public static ParameterStyle OfCookie(LocatedParameter site, TypeRef type) =>
        site.ContentType is not null ? ParameterStyle.Json : Form(site.Parameter.Explode, type);

    /// <summary>The style of a query parameter; null when the runtime writes the type by itself.</summary>
    public static ParameterStyle? OfQuery(LocatedParameter site, TypeRef type)
    {
        var parameter = site.Parameter;
        if (parameter.In == ParameterLocation.QueryString)
        {
            return ParameterStyle.FormExploded;
        }

        if (site.ContentType is not null)
        {
            return ParameterStyle.Json;
        }

        var style = OfList(parameter, ParameterStyle.Form) ?? Of(parameter.Style, parameter.Explode, type);
        var isOwn = IsPlain(type) || (style == ParameterStyle.FormExploded && type is ListType { Item: var item } && IsPlain(item));
        return isOwn && !parameter.AllowReserved ? null : style;
    }

    /// <summary>How a document of version 2 writes the list in a parameter or a field; null when it is of another version.</summary>
    /// <param name="element">The parameter, or the schema of the field.</param>
    /// <param name="commas">The style with commas at that place.</param>
    public static ParameterStyle? OfList(IOpenApiElement element, ParameterStyle commas) => element.Extension(SwaggerForms.ListFormat) switch
    {
        null => null,
        "multi" => ParameterStyle.FormExploded,
        "ssv" => ParameterStyle.SpaceDelimited,
        "tsv" => ParameterStyle.TabDelimited,
        "pipes" => ParameterStyle.PipeDelimited,
        _ => commas,
    };

    /// <summary>The style of a field of a form; null for the usual one.</summary>
    public static ParameterStyle? OfField(OpenApiEncoding encoding, TypeRef type)
    {
        if (encoding.Style is null && encoding.Explode is not false)
        {
            return null;
        }

        return encoding is { Style: null or Style.Form, Explode: not false } && type is not ListType ? null : Of(encoding.Style, encoding.Explode ?? true, type);
    }

    private static ParameterStyle Of(Style? style, bool explode, TypeRef type) => style switch
    {
        Style.DeepObject => ParameterStyle.DeepObject,
        Style.SpaceDelimited when !explode => ParameterStyle.SpaceDelimited,
        Style.PipeDelimited when !explode => ParameterStyle.PipeDelimited,
        _ => Form(explode, type),
    };

    // APIs that take a list of objects in a query read JSON text.
    private static ParameterStyle Form(bool explode, TypeRef type) =>
        IsNested(type) ? ParameterStyle.Json : explode ? ParameterStyle.FormExploded : ParameterStyle.Form;
}
