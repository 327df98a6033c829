using System.Collections.Generic;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Finds the schemas of a document that have a discriminator, in components and elsewhere.</summary>
internal sealed class DiscriminatorFinder : OpenApiVisitorBase
{
    private readonly List<LocatedSchema> _found = [];

    /// <summary>Returns the schemas that have a discriminator themselves.</summary>
    public static IReadOnlyList<LocatedSchema> Find(LoadedDocument document)
    {
        var finder = new DiscriminatorFinder();
        new OpenApiWalker(finder).Walk(document.Document);
        return finder._found;
    }

    /// <inheritdoc/>
    public override void Visit(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchema { Discriminator.PropertyName.Length: > 0 })
        {
            _found.Add(new LocatedSchema(schema, PathString));
        }
    }
}
