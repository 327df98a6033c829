using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.References;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Replaces keywords of schemas that Microsoft.OpenApi drops, or of which it keeps only the text, with equivalent ones that it keeps.
/// </summary>
/// <param name="version">The version of OpenAPI in which the document is written.</param>
/// <param name="annotations">Receives the annotations of the schemas.</param>
internal sealed class KeywordNormalizer(Version version, NodeAnnotations annotations)
{
    /// <summary>Normalizes the keywords of a schema.</summary>
    public void Normalize(JsonObject schema)
    {
        ReplaceConst(schema);
        ReplacePrefixItems(schema);
        ReplaceContentEncoding(schema);
        if (version < SpecificationVersion.JsonSchema)
        {
            ReplaceTypeList(schema);
        }

        AnnotateNullable(schema);
    }

    /// <summary>
    /// Replaces a constant with an enum of one value. The library keeps only the text of a constant, and in version 3.0 nothing.
    /// </summary>
    private static void ReplaceConst(JsonObject schema)
    {
        if (schema.TryGetPropertyValue("const", out var value))
        {
            schema.Remove("const");
            schema["enum"] = new JsonArray(value?.DeepClone());
        }
    }

    /// <summary>Replaces <c>prefixItems</c>, which the library does not read as schemas, with items of any of the types.</summary>
    private void ReplacePrefixItems(JsonObject schema)
    {
        if (!schema.TryGetPropertyValue("prefixItems", out var value) || value is not JsonArray { Count: > 0 } positions)
        {
            return;
        }

        var types = positions.Select(position => position is null ? null : annotations.Clone(position)).ToList();
        if (schema.TryGetPropertyValue("items", out var rest) && rest is JsonObject)
        {
            types.Add(annotations.Clone(rest));
        }

        schema.Remove("prefixItems");
        schema["items"] = new JsonObject { ["anyOf"] = new JsonArray([.. types]) };
    }

    /// <summary>
    /// Adds the format <c>byte</c>, for which version 3.1 has <c>contentEncoding</c>. The library does not read that keyword in older
    /// versions.
    /// </summary>
    private static void ReplaceContentEncoding(JsonObject schema)
    {
        if (!schema.ContainsKey("format") && DocumentTree.GetString(schema, "type") == "string"
            && DocumentTree.GetString(schema, "contentEncoding") == "base64")
        {
            schema["format"] = "byte";
        }
    }

    /// <summary>
    /// Replaces a list of types, which version 3.1 introduced and documents of older versions contain. The library rejects it there.
    /// </summary>
    private void ReplaceTypeList(JsonObject schema)
    {
        if (!schema.TryGetPropertyValue("type", out var value) || value is not JsonArray types
            || (version.Major == 2 && types.Count(type => type?.ToString() != "null") > 1))
        {
            return;
        }

        var names = types.Where(type => type?.GetValueKind() == JsonValueKind.String).Select(type => type!.GetValue<string>()).ToList();
        if (names.Remove("null"))
        {
            schema["nullable"] = true;
        }

        schema.Remove("type");
        if (names.Count == 1)
        {
            schema["type"] = names[0];
        }
        else if (names.Count > 1 && !schema.ContainsKey("anyOf"))
        {
            schema["anyOf"] = new JsonArray([.. names.Select(name => new JsonObject { ["type"] = name })]);
        }
    }

    /// <summary>
    /// Annotates a schema with <c>nullable: true</c>. The library adds null to the types, drops the keyword if the schema
    /// has no type of its own, and rejects it in version 2.0.
    /// </summary>
    private void AnnotateNullable(JsonObject schema)
    {
        if (schema.TryGetPropertyValue("nullable", out var nullable) && nullable?.GetValueKind() == JsonValueKind.True)
        {
            annotations.Update(schema, annotation => annotation with { IsNullable = true });
            if (version.Major == 2)
            {
                schema.Remove("nullable");
            }
        }
    }
}
