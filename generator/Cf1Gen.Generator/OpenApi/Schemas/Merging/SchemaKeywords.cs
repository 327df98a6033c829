using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas.Merging;

/// <summary>Combines the keywords of the parts of a schema.</summary>
internal static class SchemaKeywords
{
    /// <summary>Returns the name that <c>x-cf1gen-name</c> specifies next to the references.</summary>
    public static string? NameOf(SchemaExpansion expansion)
    {
        for (var i = 0; i < expansion.OwnCount; i++)
        {
            if (expansion.Annotations[i].Extension(OwnExtensions.Name) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Returns the first text that one of several schemas has.</summary>
    public static string? First(List<LocatedSchema> leaves, Func<IOpenApiSchema, string?> text)
    {
        foreach (var leaf in leaves)
        {
            if (text(leaf.Schema) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Returns the media type of the content of a string that is not encoded.</summary>
    public static string? ContentTypeOf(IOpenApiSchema schema) =>
        schema is IOpenApiSchemaMissingProperties { ContentEncoding: null } content ? content.ContentMediaType : null;

    /// <summary>Returns the names of the properties that one of the schemas requires.</summary>
    public static ISet<string> Required(SchemaExpansion expansion)
    {
        HashSet<string>? required = null;
        foreach (var leaf in expansion.Leaves)
        {
            Add(leaf.Schema, ref required);
        }

        foreach (var annotation in expansion.Annotations)
        {
            Add(annotation, ref required);
        }

        return required ?? SchemaView.NoNames;
    }

    private static void Add(IOpenApiSchema schema, ref HashSet<string>? required)
    {
        if (schema.Required is { Count: > 0 } names)
        {
            (required ??= new HashSet<string>(StringComparer.Ordinal)).UnionWith(names);
        }
    }

    /// <summary>Returns the schemas that allow values of a type.</summary>
    public static List<LocatedSchema> Agreeing(List<LocatedSchema> leaves, JsonSchemaType? type)
    {
        foreach (var leaf in leaves)
        {
            if (!Agrees(leaf, type))
            {
                return AgreeingOnly(leaves, type);
            }
        }

        return leaves;
    }

    /// <summary>Returns the type of a schema that specifies nothing but a format, and what depends on the type.</summary>
    public static JsonSchemaType? TypeOfFormat(SchemaExpansion expansion) => expansion.Leaves.Count > 0
        ? null
        : expansion.Annotations.Select(schema => ValueFormats.TypeOf(schema.Format)).FirstOrDefault(type => type is not null);

    /// <summary>Returns the properties of all schemas in the order of the document.</summary>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<LocatedSchema>>> Properties(List<LocatedSchema> leaves)
    {
        if (leaves.Count == 1)
        {
            var only = leaves[0];
            return only.Schema.Properties is { Count: > 0 } own
                ? [.. own.Select(property => new KeyValuePair<string, IReadOnlyList<LocatedSchema>>(
                    property.Key, [only.Then("properties", property.Key, property.Value)]))]
                : [];
        }

        var byName = new Dictionary<string, List<LocatedSchema>>(StringComparer.Ordinal);
        var properties = new List<KeyValuePair<string, IReadOnlyList<LocatedSchema>>>();
        foreach (var leaf in leaves)
        {
            foreach (var property in leaf.Schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
            {
                var at = leaf.Then("properties", property.Key, property.Value);
                if (byName.TryGetValue(property.Key, out var declared))
                {
                    declared.Add(at);
                    continue;
                }

                byName.Add(property.Key, declared = [at]);
                properties.Add(new(property.Key, declared));
            }
        }

        return properties;
    }

    /// <summary>Returns the last schema that restricts its values: a schema that extends a general one is more specific.</summary>
    public static LocatedSchema? Last(List<LocatedSchema> leaves, string keyword, Func<IOpenApiSchema, IOpenApiSchema?> child)
    {
        LocatedSchema? found = null;
        foreach (var leaf in leaves)
        {
            if (child(leaf.Schema) is { } schema && (found is null || !SchemaAnalysis.AllowsAnything(schema)))
            {
                found = leaf.Then(keyword, schema);
            }
        }

        return found;
    }

    private static List<LocatedSchema> AgreeingOnly(List<LocatedSchema> leaves, JsonSchemaType? type) =>
        leaves.FindAll(leaf => Agrees(leaf, type));

    private static bool Agrees(LocatedSchema leaf, JsonSchemaType? type) =>
        SchemaAnalysis.TypeOf(leaf.Schema) is not { } own || type is not { } all || JsonTypes.Common(own, all) != 0;
}
