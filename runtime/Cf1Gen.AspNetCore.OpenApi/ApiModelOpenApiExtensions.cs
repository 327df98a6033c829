using Cf1Gen;
using Microsoft.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the schemas of generated types to the OpenAPI document of an application.</summary>
public static class ApiModelOpenApiExtensions
{
    /// <summary>
    /// Describes the models, unions and open enums of all generated clients. Without it, their schemas are empty, because ASP.NET Core does
    /// not look into types with a JSON converter.
    /// </summary>
    /// <param name="options">The options of the document: <c>AddOpenApi(options =&gt; options.AddApiModelSchemas())</c>.</param>
    /// <returns>The options.</returns>
    /// <remarks>
    /// A schema has the members, their types, which of them are required, and the known values of enums. A type that another one references
    /// is a component with the name of the type.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public static OpenApiOptions AddApiModelSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var transformer = new ApiModelTransformer();
        return options.AddSchemaTransformer(transformer).AddDocumentTransformer(transformer);
    }
}
