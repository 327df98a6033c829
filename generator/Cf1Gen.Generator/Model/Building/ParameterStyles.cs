using Microsoft.OpenApi;
using Style = Microsoft.OpenApi.ParameterStyle;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>How OpenAPI says that a parameter is written.</summary>
internal static class ParameterStyles
{
    /// <summary>Whether the runtime writes the type as a parameter by itself.</summary>
    public static bool IsPlain(TypeRef type) => type is EnumType or ScalarType
    {
        Scalar: Scalar.String or Scalar.Int32 or Scalar.Int64 or Scalar.Double or Scalar.Decimal or Scalar.Boolean or Scalar.DateTimeOffset,
    };

    /// <summary>Whether it is a list of what is no plain value: OpenAPI has no form for that.</summary>
    public static bool IsNested(TypeRef type) => type is ListType { Item: ListType or ObjectType or MapType or NullableType { Inner: ListType or ObjectType or MapType } };

    /// <summary>The style of a parameter in a path; null when it is one value and stands there as it is.</summary>
    public static ParameterStyle? OfPath(IOpenApiParameter parameter, TypeRef type) => parameter switch
    {
        { Content.Count: > 0 } => ParameterStyle.Json,
        { Style: Style.Label } => parameter.Explode ? ParameterStyle.LabelExploded : ParameterStyle.Label,
        { Style: Style.Matrix } => parameter.Explode ? ParameterStyle.MatrixExploded : ParameterStyle.Matrix,
        _ when IsPlain(type) => null,
        _ => parameter.Explode ? ParameterStyle.SimpleExploded : ParameterStyle.Simple,
    };

    /// <summary>The style of a header; null when the runtime writes the type by itself.</summary>
    public static ParameterStyle? OfHeader(IOpenApiParameter parameter, TypeRef type) =>
        parameter.Content is { Count: > 0 } ? ParameterStyle.Json
        : IsPlain(type) ? null
        : parameter.Explode ? ParameterStyle.SimpleExploded : ParameterStyle.Simple;

    /// <summary>The style of a cookie.</summary>
    public static ParameterStyle OfCookie(IOpenApiParameter parameter, TypeRef type) =>
        parameter.Content is { Count: > 0 } ? ParameterStyle.Json : Form(parameter.Explode, type);

    /// <summary>The style of a query parameter; null when the runtime writes the type by itself.</summary>
    public static ParameterStyle? OfQuery(IOpenApiParameter parameter, TypeRef type)
    {
        if (parameter.In == ParameterLocation.QueryString)
        {
            return ParameterStyle.FormExploded;
        }

        if (parameter.Content is { Count: > 0 })
        {
            return ParameterStyle.Json;
        }

        var style = Of(parameter.Style, parameter.Explode, type);
        var isOwn = IsPlain(type) || (style == ParameterStyle.FormExploded && type is ListType { Item: var item } && IsPlain(item));
        return isOwn && !parameter.AllowReserved ? null : style;
    }

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
