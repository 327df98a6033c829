using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;
using Cf1Gen.Conformance.Schemas;

namespace Cf1Gen.Conformance.Samples;

/// <summary>Synthesizes objects.</summary>
/// <param name="direction">The direction of the values.</param>
/// <param name="document">The document.</param>
/// <param name="isTooDeep">Determines whether an optional value is left out.</param>
/// <param name="create">Creates a value of several schemas.</param>
internal sealed class ObjectSamples(
    Direction direction,
    OpenApiDocument document,
    Func<IReadOnlyList<JsonNode?>, bool> isTooDeep,
    Func<IReadOnlyList<JsonNode?>, SamplePlan, int, JsonNode?> create)
{
    private const int DeepestOptional = 6;

    public JsonObject Create(EffectiveSchema schema, SamplePlan plan, int depth)
    {
        var value = new JsonObject();
        foreach (var (name, schemas) in schema.Properties)
        {
            var isAbsent = schemas.Any(property => SchemaFlags.IsAbsent(document, property, direction));
            var isRequired = schema.Required.Contains(name) || schemas.Any(IsMarkedRequired) || IsResult(name, schema);
            if (isAbsent || (!isRequired && (plan.Detail == SampleDetail.Required || depth >= DeepestOptional || isTooDeep(schemas))))
            {
                continue;
            }

            AddProperty(value, name, schemas, isRequired, plan, depth);
        }

        foreach (var name in schema.Required.Where(name => !schema.Properties.ContainsKey(name)))
        {
            AddProperty(value, name, schema.AdditionalProperties.OfType<JsonObject>().ToList<JsonNode?>(), isRequired: true, plan, depth);
        }

        AddAdditional(value, schema, plan, depth);
        SetDiscriminators(value, schema);
        if (value["success"] is JsonValue success && success.GetValueKind() == JsonValueKind.False
            && schema.Properties.ContainsKey("success"))
        {
            // The sample is a success, which an envelope specifies with this property.
            value["success"] = true;
        }

        return value;
    }

    /// <summary>Determines whether a property is that for which an envelope exists. A success without it has no result.</summary>
    private static bool IsResult(string name, EffectiveSchema schema) =>
        (name == "result" && (schema.Properties.ContainsKey("success") || schema.Properties.ContainsKey("errors")))
        || (name == "success" && schema.Properties.ContainsKey("result"));

    /// <summary>Determines whether a property has the keyword of JSON Schema draft 3.</summary>
    private static bool IsMarkedRequired(JsonNode? schema) => schema is JsonObject property && OperationReader.IsTrue(property["required"]);

    private void AddProperty(
        JsonObject value, string name, IReadOnlyList<JsonNode?> schemas, bool isRequired, SamplePlan plan, int depth)
    {
        try
        {
            value[name] = create(schemas, plan, depth + 1);
        }
        catch (NoSampleException) when (!isRequired)
        {
            value.Remove(name);
        }
    }

    /// <summary>Adds properties of a map, and those that a lowest number requires.</summary>
    private void AddAdditional(JsonObject value, EffectiveSchema schema, SamplePlan plan, int depth)
    {
        var schemas = schema.AdditionalProperties.Where(additional => additional is JsonObject).ToList();
        var isMap = schemas.Count > 0 && plan.Detail != SampleDetail.Required && depth < DeepestOptional && !isTooDeep(schemas);
        var count = Math.Max(isMap ? plan.Count : 0, schema.MinProperties - value.Count);
        for (var index = 0; index < count && value.Count < schema.MaxProperties; index++)
        {
            var name = plan.Detail == SampleDetail.Edges ? $"kéy \"{index}\"" : $"key{index}";
            AddProperty(value, name, schemas, isRequired: index < schema.MinProperties, plan with { Choice = plan.Choice + index }, depth);
        }
    }

    /// <summary>Sets the properties that name the schema of the value.</summary>
    private static void SetDiscriminators(JsonObject value, EffectiveSchema schema)
    {
        foreach (var rule in schema.Discriminators.Where(rule => rule.Property.Length > 0))
        {
            if (Tag(rule, schema.Branches) is { } tag && !IsFixed(value[rule.Property], schema, rule))
            {
                value[rule.Property] = tag;
            }
        }
    }

    private static string? Tag(DiscriminatorRule rule, List<string> branches)
    {
        for (var index = branches.Count - 1; index >= 0; index--)
        {
            var mapped = rule.Mapping.FirstOrDefault(pair => pair.Value == branches[index] || pair.Value == NameOf(branches[index])).Key;
            if (mapped is not null)
            {
                return mapped;
            }
        }

        return branches.Count == 0 ? null : NameOf(branches[^1]);
    }

    private static string NameOf(string reference) =>
        reference[(reference.LastIndexOf('/') + 1)..].Replace("~1", "/", StringComparison.Ordinal)
            .Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>Determines whether the schema allows only the value that is there.</summary>
    private static bool IsFixed(JsonNode? value, EffectiveSchema schema, DiscriminatorRule rule) =>
        value is not null && schema.Properties.GetValueOrDefault(rule.Property) is { } property
        && property.OfType<JsonObject>().Any(one => one.ContainsKey("const") || one["enum"] is JsonArray { Count: 1 });
}
