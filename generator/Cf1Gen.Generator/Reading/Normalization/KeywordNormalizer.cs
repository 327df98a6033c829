using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.References;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>Says with keywords that Microsoft.OpenApi keeps what a schema says with others, which it would drop or make text of.</summary>
internal static class KeywordNormalizer
{
    /// <param name="schema">The schema; its members are replaced.</param>
    /// <param name="version">The version of OpenAPI in which the document is written.</param>
    public static void Translate(JsonObject schema, Version version)
    {
        KeepConst(schema);
        KeepPositions(schema);
        KeepEncoding(schema);
        if (version < SpecificationVersion.JsonSchema)
        {
            KeepTypes(schema, hasAlternatives: version.Major > 2);
        }

        KeepNullable(schema, version);
    }

    /// <summary>A constant is read as text, whatever it is, and in 3.0 not at all. It is an enum of one value.</summary>
    private static void KeepConst(JsonObject schema)
    {
        if (schema.TryGetPropertyValue("const", out var value))
        {
            schema.Remove("const");
            schema["enum"] = new JsonArray(value?.DeepClone());
        }
    }

    /// <summary>C# has no array with a type for each position: an item is of any of the types.</summary>
    private static void KeepPositions(JsonObject schema)
    {
        if (!schema.TryGetPropertyValue("prefixItems", out var value) || value is not JsonArray { Count: > 0 } positions)
        {
            return;
        }

        var types = positions.Select(position => position?.DeepClone()).ToList();
        if (schema.TryGetPropertyValue("items", out var rest) && rest is JsonObject)
        {
            types.Add(rest.DeepClone());
        }

        schema.Remove("prefixItems");
        schema["items"] = new JsonObject { ["anyOf"] = new JsonArray([.. types]) };
    }

    /// <summary>The word of 3.1 for the format <c>byte</c>.</summary>
    private static void KeepEncoding(JsonObject schema)
    {
        if (!schema.ContainsKey("format") && DocumentTree.TextOf(schema, "type") == "string" && DocumentTree.TextOf(schema, "contentEncoding") == "base64")
        {
            schema["format"] = "byte";
        }
    }

    /// <summary>Several types are of 3.1, and stand in many an older document.</summary>
    private static void KeepTypes(JsonObject schema, bool hasAlternatives)
    {
        if (!schema.TryGetPropertyValue("type", out var value) || value is not JsonArray types || (!hasAlternatives && types.Count(type => type?.ToString() != "null") > 1))
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

    /// <summary>Beside a type, null becomes one of the types. Beside an <c>allOf</c> alone, from 3.1 on and in 2.0, the library has no place for it.</summary>
    private static void KeepNullable(JsonObject schema, Version version)
    {
        if (schema.TryGetPropertyValue("nullable", out var nullable) && nullable?.GetValueKind() == JsonValueKind.True)
        {
            schema["x-nullable"] = true;
            if (version.Major == 2)
            {
                schema.Remove("nullable");
            }
        }
    }
}
