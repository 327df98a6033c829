using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Reading.Extensions;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Copies the extensions of the enums of Swagger 2.0 parameters to the schemas that Microsoft.OpenApi creates for them. The library leaves
/// the extensions at the parameters.
/// </summary>
internal static class SwaggerEnums
{
    /// <summary>Copies the extensions of all parameters.</summary>
    public static void CopyExtensions(OpenApiDocument document)
    {
        var items = (document.Paths ?? []).Values.OfType<OpenApiPathItem>().ToList();
        var parameters = items.SelectMany(item => item.Parameters ?? Enumerable.Empty<IOpenApiParameter>())
            .Concat(items.SelectMany(item => item.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
                .SelectMany(operation => operation?.Parameters ?? Enumerable.Empty<IOpenApiParameter>()))
            .Concat(document.Components?.Parameters?.Values ?? Enumerable.Empty<IOpenApiParameter>());
        foreach (var parameter in parameters.OfType<OpenApiParameter>())
        {
            if (parameter.Schema is OpenApiSchema schema && parameter.Extensions is { Count: > 0 } extensions)
            {
                Copy(extensions, schema.Enum is null && schema.Items is OpenApiSchema item ? item : schema);
            }
        }
    }

    private static void Copy(IDictionary<string, IOpenApiExtension> extensions, OpenApiSchema schema)
    {
        foreach (var extension in extensions.Where(extension => EnumExtensionNames.All.Contains(extension.Key)))
        {
            schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            if (!schema.Extensions.ContainsKey(extension.Key))
            {
                schema.Extensions.Add(extension.Key, extension.Value);
            }
        }
    }
}
