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
/// Reads what authors of schemas write by habit and OpenAPI has no word for: types of other languages, lists where PHP had an empty
/// map, <c>required</c> at the property as in the drafts of long ago.
/// </summary>
internal sealed class NonStandardSchemas(NodeLocations places, DiagnosticBag diagnostics)
{
    private static readonly string[] s_types = ["string", "integer", "number", "boolean", "array", "object", "null", "file"];

    public void Mend(JsonObject schema, IReadOnlyList<string> path)
    {
        MendType(schema, path);
        MendProperties(schema);
        MendItems(schema);
        MendBounds(schema);
        if (schema.TryGetPropertyValue("enum", out var values) && values is JsonObject { Count: 0 })
        {
            schema.Remove("enum");
        }
    }

    private void MendType(JsonObject schema, IReadOnlyList<string> path)
    {
        if (DocumentTree.TextOf(schema, "type") is not { } type || Array.IndexOf(s_types, type) >= 0)
        {
            return;
        }

        var meant = Meant(type.Trim().ToLowerInvariant());
        schema.Remove("type");
        if (meant.Type is not null)
        {
            schema["type"] = meant.Type;
        }

        if (meant.Format is not null && !schema.ContainsKey("format"))
        {
            schema["format"] = meant.Format;
        }

        var pointer = DocumentPointer.Append(DocumentPointer.Of(path), "type");
        diagnostics.Report(Descriptors.UnknownType, places.At(pointer), pointer, type, meant.Format ?? meant.Type ?? "a value of any type");
    }

    private static (string? Type, string? Format) Meant(string type) => type switch
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

    private static void MendProperties(JsonObject schema)
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
                    // A name with nothing behind it, as YAML invites to: there is such a property.
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

    /// <summary>A type for each position, as it was written before version 3.1 had a word for it.</summary>
    private static void MendItems(JsonObject schema)
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

    /// <summary>Up to 3.0 whether a bound is exclusive is said beside it, and from 3.1 on the exclusive bound is a number: either is read in both.</summary>
    private static void MendBounds(JsonObject schema)
    {
        MendBound(schema, "minimum", "exclusiveMinimum");
        MendBound(schema, "maximum", "exclusiveMaximum");
    }

    private static void MendBound(JsonObject schema, string inclusive, string exclusive)
    {
        if (!schema.TryGetPropertyValue(exclusive, out var bound))
        {
            return;
        }

        // No C# type knows an exclusive bound; which numbers there are is all that is asked.
        schema.Remove(exclusive);
        if (bound?.GetValueKind() == JsonValueKind.Number && !schema.ContainsKey(inclusive))
        {
            schema[inclusive] = bound;
        }
    }
}
