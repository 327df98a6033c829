using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Replaces what authors of schemas write although OpenAPI does not allow it, and Microsoft.OpenApi rejects: types of other languages,
/// empty arrays in place of empty objects, which PHP writes, and <c>required</c> at a property, as in draft 3 of JSON Schema.
/// </summary>
internal sealed class NonStandardSchemas(NodeLocations locations, DiagnosticBag diagnostics)
{
    private static readonly string[] s_types = ["string", "integer", "number", "boolean", "array", "object", "null", "file"];

    /// <summary>Normalizes a schema.</summary>
    public void Normalize(JsonObject schema, IReadOnlyList<string> path)
    {
        NormalizeType(schema, path);
        NormalizeFile(schema);
        NormalizeProperties(schema);
        NormalizeItems(schema);
        NormalizeBounds(schema);
        if (schema.TryGetPropertyValue("enum", out var values) && values is JsonObject { Count: 0 })
        {
            schema.Remove("enum");
        }
    }

    private void NormalizeType(JsonObject schema, IReadOnlyList<string> path)
    {
        if (DocumentTree.GetString(schema, "type") is not { } type || Array.IndexOf(s_types, type) >= 0)
        {
            return;
        }

        var normalized = GetStandardType(type.Trim().ToLowerInvariant());
        schema.Remove("type");
        if (normalized.Type is not null)
        {
            schema["type"] = normalized.Type;
        }

        if (normalized.Format is not null && !schema.ContainsKey("format"))
        {
            schema["format"] = normalized.Format;
        }

        var pointer = DocumentPointer.Append(DocumentPointer.FromSegments(path), "type");
        var used = normalized.Format ?? normalized.Type ?? "a value of any type";
        diagnostics.Report(Descriptors.NonStandardType, locations.GetLocation(pointer), pointer, type, used);
    }

    /// <summary>Returns the type and the format of OpenAPI that a type of another language means.</summary>
    internal static (string? Type, string? Format) GetStandardType(string type) => type switch
    {
        _ when Array.IndexOf(s_types, type) >= 0 => (type, null),
        "str" or "text" or "char" or "character" => ("string", null),
        "int" => ("integer", null),
        "int32" or "int64" or "uint32" or "uint64" => ("integer", type),
        "long" => ("integer", "int64"),
        "float" or "double" or "decimal" => ("number", type),
        "bool" => ("boolean", null),
        "date" or "uuid" or "uri" or "byte" or "binary" or "email" or "password" => ("string", type),
        "datetime" or "date-time" or "timestamp" => ("string", "date-time"),
        "list" or "set" => ("array", null),
        "dictionary" or "map" or "hash" or "dict" or "json" => ("object", null),
        _ => (null, null),
    };

    /// <summary>Replaces the format <c>file</c>, which converters from Swagger 2.0 write, often with the type <c>object</c>.</summary>
    private static void NormalizeFile(JsonObject schema)
    {
        if (DocumentTree.GetString(schema, "format") == "file" && !schema.ContainsKey("properties")
            && DocumentTree.GetString(schema, "type") is null or "object" or "string")
        {
            schema["type"] = "string";
            schema["format"] = "binary";
        }
    }

    private static void NormalizeProperties(JsonObject schema)
    {
        if (!schema.TryGetPropertyValue("properties", out var node))
        {
            return;
        }

        if (node is JsonArray { Count: 0 })
        {
            schema.Remove("properties");
        }
        else if (node is JsonObject properties)
        {
            foreach (var property in properties.ToArray())
            {
                if (property.Value is null)
                {
                    // In YAML, a name without a value declares the property.
                    properties[property.Key] = new JsonObject();
                }
                else if (property.Value is JsonObject members && members.TryGetPropertyValue("required", out var required)
                    && required?.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
                {
                    members.Remove("required");
                    Require(schema, property.Key, required.GetValueKind() == JsonValueKind.True);
                }
            }
        }
    }

    private static void Require(JsonObject schema, string property, bool isRequired)
    {
        if (isRequired && schema["required"] is JsonArray names)
        {
            names.Add(property);
        }
        else if (isRequired && !schema.ContainsKey("required"))
        {
            schema["required"] = new JsonArray(property);
        }
    }

    /// <summary>Replaces an array of schemas by position, for which version 3.1 has <c>prefixItems</c>.</summary>
    private static void NormalizeItems(JsonObject schema)
    {
        if (schema.TryGetPropertyValue("items", out var node) && node is JsonArray positions)
        {
            schema.Remove("items");
            if (positions.Count > 0 && !schema.ContainsKey("prefixItems"))
            {
                schema["prefixItems"] = positions;
            }
        }
    }

    /// <summary>
    /// Replaces exclusive bounds with inclusive ones. Up to version 3.0 they are booleans, from 3.1 on numbers; for the wrong one, the
    /// library throws or
    /// loses the bound.
    /// </summary>
    private static void NormalizeBounds(JsonObject schema)
    {
        NormalizeBound(schema, "minimum", "exclusiveMinimum");
        NormalizeBound(schema, "maximum", "exclusiveMaximum");
    }

    private static void NormalizeBound(JsonObject schema, string inclusive, string exclusive)
    {
        if (!schema.TryGetPropertyValue(exclusive, out var bound))
        {
            return;
        }

        // Only the size of the numbers is needed, so that it does not matter whether the bound is included.
        schema.Remove(exclusive);
        if (bound?.GetValueKind() == JsonValueKind.Number && !schema.ContainsKey(inclusive))
        {
            schema[inclusive] = bound;
        }
    }
}
