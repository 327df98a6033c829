using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Schemas;

/// <summary>Combines a schema with those that it refers to and those of its <c>allOf</c>.</summary>
/// <param name="document">The document.</param>
/// <param name="derived">The schemas that extend others.</param>
internal sealed class EffectiveSchemaBuilder(OpenApiDocument document, DerivedSchemas derived)
{
    private const int DeepestNesting = 40;

    private static readonly string[] s_single = ["patternProperties", "propertyNames", "multipleOf", "uniqueItems"];

    /// <summary>Adds a schema.</summary>
    /// <param name="effective">Receives what the schema requires.</param>
    /// <param name="node">The schema.</param>
    /// <param name="isPart">Indicates whether the schema is a part of an <c>allOf</c>.</param>
    /// <param name="depth">The number of schemas around it.</param>
    public void Add(EffectiveSchema effective, JsonNode? node, bool isPart = false, int depth = 0)
    {
        if (depth > DeepestNesting)
        {
            throw new NoSampleException("a schema without an end");
        }

        if (node is not JsonObject schema)
        {
            effective.IsNever |= node?.GetValueKind() == JsonValueKind.False;
            return;
        }

        if (OpenApiDocument.ReferenceOf(schema) is { } reference)
        {
            effective.References.Add(reference);
            effective.Branches.AddRange(isPart ? Array.Empty<string>() : [reference]);
            Add(effective, document.Target(reference), isPart, depth + 1);
            AddKinds(effective, reference, isPart);
        }

        AddTypes(effective, schema);
        AddObject(effective, schema);
        AddKeywords(effective, schema);
        foreach (var part in schema["allOf"] as JsonArray ?? [])
        {
            Add(effective, part, isPart: true, depth + 1);
        }

        foreach (var branches in new[] { schema["oneOf"], schema["anyOf"] }.OfType<JsonArray>().Where(branches => branches.Count > 0))
        {
            effective.Groups.Enqueue(new AlternativeGroup([.. branches]));
        }
    }

    /// <summary>Adds the schemas that extend a base with a discriminator.</summary>
    private void AddKinds(EffectiveSchema effective, string reference, bool isPart)
    {
        if (!isPart && document.Follow(document.Target(reference)) is JsonObject target && target["discriminator"] is not null
            && target["oneOf"] is null && target["anyOf"] is null && derived.Of(reference) is { Count: > 0 } kinds)
        {
            effective.Groups.Enqueue(new AlternativeGroup(
                [.. kinds.Select(kind => (JsonNode?)new JsonObject { ["$ref"] = kind })]));
        }
    }

    private void AddTypes(EffectiveSchema effective, JsonObject schema)
    {
        var types = schema["type"] switch
        {
            JsonArray several => several.Select(type => type?.ToString() ?? "").ToHashSet(StringComparer.Ordinal),
            JsonValue single => [single.ToString()],
            _ => null,
        };
        var isNullable = OperationReader.IsTrue(schema["nullable"]) || (document.IsSwagger && OperationReader.IsTrue(schema["x-nullable"]));
        if (types is not null)
        {
            effective.AllowsNull &= types.Remove("null") || isNullable;
            effective.Types = effective.Types is null ? types : Intersect(effective.Types, types);
        }

        var constant = schema.ContainsKey("const") ? new JsonArray(schema["const"]?.DeepClone()) : null;
        if ((schema["enum"] as JsonArray ?? constant) is { } values)
        {
            effective.AllowsNull &= values.Any(value => value is null);
            effective.Values = effective.Values is null
                ? [.. values]
                : [.. effective.Values.Where(value => values.Any(other => JsonNode.DeepEquals(value, other)))];
        }
    }

    /// <summary>Returns the types that both have. An integer is a number.</summary>
    private static HashSet<string> Intersect(HashSet<string> left, HashSet<string> right)
    {
        var both = left.Where(type => right.Contains(type) || (type == "integer" && right.Contains("number")))
            .ToHashSet(StringComparer.Ordinal);
        if (left.Contains("number") && right.Contains("integer"))
        {
            both.Add("integer");
        }

        return both;
    }

    private static void AddObject(EffectiveSchema effective, JsonObject schema)
    {
        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            if (!effective.Properties.TryGetValue(name, out var schemas))
            {
                effective.Properties.Add(name, schemas = []);
            }

            schemas.Add(property);
        }

        effective.Required.UnionWith((schema["required"] as JsonArray ?? []).Select(name => name?.ToString() ?? ""));
        if (schema["additionalProperties"] is { } additional)
        {
            effective.AdditionalProperties.Add(additional);
        }

        if (schema["discriminator"] is JsonObject discriminator && discriminator["propertyName"] is { } propertyName)
        {
            effective.Discriminators.Add(new DiscriminatorRule(
                propertyName.ToString(),
                (discriminator["mapping"] as JsonObject ?? []).ToDictionary(pair => pair.Key, pair => pair.Value?.ToString() ?? "")));
        }
        else if (schema["discriminator"] is JsonValue name)
        {
            effective.Discriminators.Add(new DiscriminatorRule(name.ToString(), new Dictionary<string, string>()));
        }
    }

    private static void AddKeywords(EffectiveSchema effective, JsonObject schema)
    {
        effective.Items.AddRange(schema["items"] is { } items ? [items] : []);
        effective.PrefixItems.AddRange(schema["prefixItems"] as JsonArray ?? []);
        effective.Formats.AddRange(schema["format"] is { } format ? [format.ToString()] : []);
        foreach (var name in s_single)
        {
            if (schema[name] is { } value)
            {
                effective.Keywords.TryAdd(name, value);
            }
        }

        effective.Minimum = Greatest(effective.Minimum, Bound(schema, "minimum", "exclusiveMinimum", 1));
        effective.Maximum = -Greatest(-effective.Maximum, -Bound(schema, "maximum", "exclusiveMaximum", -1));
        effective.MinLength = Math.Max(effective.MinLength, Integer(schema["minLength"]) ?? 0);
        effective.MaxLength = Math.Min(effective.MaxLength, Integer(schema["maxLength"]) ?? int.MaxValue);
        effective.MinItems = Math.Max(effective.MinItems, Integer(schema["minItems"]) ?? 0);
        effective.MaxItems = Math.Min(effective.MaxItems, Integer(schema["maxItems"]) ?? int.MaxValue);
        effective.MinProperties = Math.Max(effective.MinProperties, Integer(schema["minProperties"]) ?? 0);
        effective.MaxProperties = Math.Min(effective.MaxProperties, Integer(schema["maxProperties"]) ?? int.MaxValue);
    }

    /// <summary>Returns an inclusive bound; that next to an exclusive one is a whole number further.</summary>
    private static decimal? Bound(JsonObject schema, string inclusive, string exclusive, int step) =>
        OperationReader.IsTrue(schema[exclusive]) ? Number(schema[inclusive]) + step
        : Number(schema[exclusive]) is { } bound ? Greatest((bound + step) * step, Number(schema[inclusive]) * step) * step
        : Number(schema[inclusive]);

    private static decimal? Greatest(decimal? left, decimal? right) =>
        left is null ? right : right is null ? left : Math.Max(left.Value, right.Value);

    private static decimal? Number(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Integer(JsonNode? node) => Number(node) is { } number ? (int)Math.Clamp(number, 0, int.MaxValue) : null;
}
