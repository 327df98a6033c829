using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;
using ParameterStyle = Cf1Gen.Generator.Common.ParameterStyle;
using Style = Microsoft.OpenApi.ParameterStyle;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>Selects the serialization style of a parameter.</summary>
internal static class ParameterStyles
{
    /// <summary>Determines whether the runtime serializes a value of the type as a parameter without a style.</summary>
    public static bool IsPlain(TypeRef type) => type is TypeId { Kind: TypeKind.Enum } or ScalarType
    {
        Scalar: Scalar.String or Scalar.Int32 or Scalar.Int64 or Scalar.UInt64 or Scalar.Double or Scalar.Decimal or Scalar.Boolean
            or Scalar.DateTimeOffset,
    };

    /// <summary>Determines whether the type is a list of lists or objects, whose serialization OpenAPI does not define.</summary>
    public static bool IsNested(TypeRef type) => type is ListType list
        && (list.Item is NullableType { Inner: var inner } ? inner : list.Item) is ListType or MapType or TypeId { Kind: TypeKind.Object };

    /// <summary>Selects the style of a path parameter; <c>null</c> for a single value without a prefix.</summary>
    public static ParameterStyle? ForPath(LocatedParameter parameter, TypeRef type) => parameter.Parameter switch
    {
        _ when IsJson(parameter) => ParameterStyle.Json,
        { Style: Style.Label, Explode: var explode } => explode ? ParameterStyle.LabelExploded : ParameterStyle.Label,
        { Style: Style.Matrix, Explode: var explode } => explode ? ParameterStyle.MatrixExploded : ParameterStyle.Matrix,
        _ when IsPlain(type) => null,
        _ => ForCollectionFormat(parameter.Parameter, ParameterStyle.Simple)
            ?? (parameter.Parameter.Explode ? ParameterStyle.SimpleExploded : ParameterStyle.Simple),
    };

    /// <summary>Selects the style of a header parameter; <c>null</c> if none is needed.</summary>
    public static ParameterStyle? ForHeader(LocatedParameter parameter, TypeRef type) =>
        IsJson(parameter) ? ParameterStyle.Json
        : IsPlain(type) ? null
        : ForCollectionFormat(parameter.Parameter, ParameterStyle.Simple) switch
        {
            null => parameter.Parameter.Explode ? ParameterStyle.SimpleExploded : ParameterStyle.Simple,
            ParameterStyle.TabDelimited or ParameterStyle.FormExploded => ParameterStyle.Simple,
            var style => style,
        };

    /// <summary>Selects the style of a cookie parameter.</summary>
    public static ParameterStyle ForCookie(LocatedParameter parameter, TypeRef type) =>
        IsJson(parameter) ? ParameterStyle.Json : Form(parameter.Parameter.Explode, type);

    /// <summary>Selects the style of a query parameter; <c>null</c> if none is needed.</summary>
    public static ParameterStyle? ForQuery(LocatedParameter parameter, TypeRef type)
    {
        var source = parameter.Parameter;
        if (source.In == ParameterLocation.QueryString)
        {
            return WholeQuery(parameter);
        }

        if (IsJson(parameter))
        {
            return ParameterStyle.Json;
        }

        var style = ForCollectionFormat(source, ParameterStyle.Form) ?? Select(source.Style, source.Explode, type);
        var needsNoStyle = IsPlain(type) || (style == ParameterStyle.FormExploded && type is ListType { Item: var item } && IsPlain(item));
        return needsNoStyle && !source.AllowReserved ? null : style;
    }

    /// <summary>Selects the style of a parameter that is the whole query.</summary>
    private static ParameterStyle WholeQuery(LocatedParameter parameter) => parameter.ContentType switch
    {
        null => ParameterStyle.QueryForm,
        var type when MediaTypes.Essence(type) == MediaTypes.UrlEncoded => ParameterStyle.QueryForm,
        _ => IsJson(parameter) ? ParameterStyle.QueryJson : ParameterStyle.QueryText,
    };

    /// <summary>
    /// Determines whether a parameter is JSON text. Values of other media types are texts that the caller has formatted.
    /// </summary>
    private static bool IsJson(LocatedParameter parameter) => parameter.ContentType is { } type && MediaTypes.IsJson(type);

    /// <summary>Selects the style for the <c>collectionFormat</c> of Swagger 2.0; <c>null</c> if it is not specified.</summary>
    /// <param name="element">The parameter, or the schema of the field.</param>
    /// <param name="commas">The comma-separated style of the location.</param>
    public static ParameterStyle? ForCollectionFormat(IOpenApiElement element, ParameterStyle commas) =>
        element.Annotation().CollectionFormat switch
        {
            null => null,
            CollectionFormat.Multi => ParameterStyle.FormExploded,
            CollectionFormat.Ssv => ParameterStyle.SpaceDelimited,
            CollectionFormat.Tsv => ParameterStyle.TabDelimited,
            CollectionFormat.Pipes => ParameterStyle.PipeDelimited,
            _ => commas,
        };

    /// <summary>
    /// Selects the style of a form field; <c>null</c> for the default. Without a style, the library does not distinguish <c>explode:
    /// false</c> from no value: an encoding with other keywords is about these.
    /// </summary>
    public static ParameterStyle? ForFormField(OpenApiEncoding encoding, TypeRef type)
    {
        if (encoding.Style is null && (encoding.Explode is not false || encoding.ContentType is not null || encoding.Headers?.Count > 0))
        {
            return null;
        }

        return encoding is { Style: null or Style.Form, Explode: not false } && type is not ListType
            ? null
            : Select(encoding.Style, encoding.Explode ?? true, type);
    }

    private static ParameterStyle Select(Style? style, bool explode, TypeRef type) => style switch
    {
        Style.DeepObject => ParameterStyle.DeepObject,
        Style.SpaceDelimited when !explode => ParameterStyle.SpaceDelimited,
        Style.PipeDelimited when !explode => ParameterStyle.PipeDelimited,
        _ => Form(explode, type),
    };

    // APIs that accept a list of objects in a query expect JSON.
    private static ParameterStyle Form(bool explode, TypeRef type) =>
        IsNested(type) ? ParameterStyle.Json : explode ? ParameterStyle.FormExploded : ParameterStyle.Form;
}
