using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;
using Cf1Gen.Conformance.Schemas;

namespace Cf1Gen.Conformance.Samples;

/// <summary>Synthesizes values that a schema allows.</summary>
/// <param name="document">The document.</param>
/// <param name="direction">The direction of the values.</param>
public sealed class SampleGenerator(OpenApiDocument document, Direction direction)
{
    private const int DeepestRequired = 24;
    private const int DeepestOptional = 6;
    private const int MostNodes = 600;
    private const int MostGroups = 50;

    private readonly EffectiveSchemaBuilder _builder = new(document, new DerivedSchemas(document));
    private readonly Stack<string> _references = new();
    private int _nodes;

    /// <summary>Gets the highest number of alternatives at one place of the last sample.</summary>
    public int Choices { get; private set; }

    /// <summary>Synthesizes a value.</summary>
    /// <exception cref="NoSampleException">The schema allows no value, or none that the generator finds.</exception>
    public JsonNode? Create(JsonNode? schema, SamplePlan plan)
    {
        Choices = 1;
        _nodes = 0;
        _references.Clear();
        return Create([schema], plan, depth: 0);
    }

    private JsonNode? Create(IReadOnlyList<JsonNode?> schemas, SamplePlan plan, int depth)
    {
        if (depth > DeepestRequired || _nodes > 20 * MostNodes)
        {
            throw new NoSampleException("a value without an end");
        }

        _nodes++;
        var effective = new EffectiveSchema();
        foreach (var schema in schemas)
        {
            _builder.Add(effective, schema);
        }

        for (var count = 0; effective.Groups.TryDequeue(out var group); count++)
        {
            _builder.Add(effective, count < MostGroups ? Branch(group, plan, depth)
                : throw new NoSampleException("alternatives without an end"));
        }

        if (effective.IsNever)
        {
            throw new NoSampleException("a schema that allows nothing");
        }

        if (effective.Types is { Count: 0 })
        {
            return effective.AllowsNull ? null : throw new NoSampleException("types that exclude each other");
        }

        if (plan.Detail == SampleDetail.Nulls && effective.AllowsNull && (effective.Types is not null || effective.Values is not null))
        {
            return null;
        }

        var references = effective.References.ToList();
        references.ForEach(_references.Push);
        try
        {
            return Value(effective, plan, depth);
        }
        finally
        {
            references.ForEach(_ => _references.Pop());
        }
    }

    /// <summary>Returns the branch to use. Deep in a value, one that does not lead back to a surrounding schema is preferred.</summary>
    private JsonNode? Branch(AlternativeGroup group, SamplePlan plan, int depth)
    {
        var chosen = group.Branches[Choose(group.Branches.Count, plan)];
        return depth > 2 && IsTooDeep([chosen]) ? group.Branches.FirstOrDefault(branch => !IsTooDeep([branch]), chosen) : chosen;
    }

    private JsonNode? Value(EffectiveSchema schema, SamplePlan plan, int depth)
    {
        if (schema.Values is { } values)
        {
            var present = values.Where(value => value is not null && IsOfType(schema, value)).ToList();
            return present.Count > 0 ? present[Choose(present.Count, plan)]!.DeepClone()
                : schema.AllowsNull && values.Any(value => value is null) ? null
                : throw new NoSampleException("an enum without a value of its type");
        }

        return Type(schema, plan) switch
        {
            "object" => new ObjectSamples(direction, document, IsTooDeep, Create).Create(schema, plan, depth),
            "array" => List(schema, plan, depth),
            "boolean" => plan.Choice % 2 == 0,
            "integer" => SampleNumbers.Create(schema, isInteger: true, plan),
            "number" => SampleNumbers.Create(schema, HasIntegerFormat(schema), plan),
            "null" => null,
            "string" or "file" => SampleTexts.Create(schema, plan),
            var other => throw new NoSampleException($"the type {other}, which no version has"),
        };
    }

    private string Type(EffectiveSchema schema, SamplePlan plan)
    {
        if (schema.Types is { } types)
        {
            var sorted = types.Order(StringComparer.Ordinal).ToList();
            return sorted[Choose(sorted.Count, plan)];
        }

        return schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.AdditionalProperties.OfType<JsonObject>().Any()
            || schema.MinProperties > 0 || schema.Keywords.ContainsKey("patternProperties")
            || schema.Keywords.ContainsKey("propertyNames") ? "object"
            : schema.Items.Count + schema.PrefixItems.Count > 0 ? "array"
            : HasIntegerFormat(schema) ? "integer"
            : schema.Formats.Any(format => format is "float" or "double" or "decimal") ? "number"
            : schema.Minimum is not null || schema.Maximum is not null ? "integer"
            : "string";
    }

    private static bool HasIntegerFormat(EffectiveSchema schema) =>
        schema.Formats.Any(format => format is "int32" or "int64" or "uint64");

    private JsonArray List(EffectiveSchema schema, SamplePlan plan, int depth)
    {
        var count = Math.Clamp(plan.Detail == SampleDetail.Required ? 0 : plan.Count, Math.Min(schema.MinItems, 200), schema.MaxItems);
        if (count > schema.MinItems && (depth > DeepestOptional || IsTooDeep(schema.Items)))
        {
            count = Math.Min(schema.MinItems, count);
        }

        var list = new JsonArray();
        var isUnique = schema.Keywords.TryGetValue("uniqueItems", out var unique) && OperationReader.IsTrue(unique);
        for (var index = 0; index < count; index++)
        {
            IReadOnlyList<JsonNode?> items = index < schema.PrefixItems.Count ? [schema.PrefixItems[index]] : schema.Items;
            var item = Create(items, plan with { Choice = plan.Choice + index }, depth + 1);
            if (!isUnique || !list.Any(other => JsonNode.DeepEquals(other, item)))
            {
                list.Add(item);
            }
        }

        return list;
    }

    /// <summary>Determines whether an optional value would lead back to a schema that surrounds it, or make the sample too large.</summary>
    private bool IsTooDeep(IEnumerable<JsonNode?> schemas) =>
        _nodes > MostNodes
        || schemas.Any(schema => OpenApiDocument.ReferenceOf(schema) is { } reference && _references.Contains(reference));

    private static bool IsOfType(EffectiveSchema schema, JsonNode value) => schema.Types is null || value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => schema.Types.Contains("string"),
        System.Text.Json.JsonValueKind.Number => schema.Types.Contains("integer") || schema.Types.Contains("number"),
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => schema.Types.Contains("boolean"),
        _ => true,
    };

    private int Choose(int count, SamplePlan plan)
    {
        Choices = Math.Max(Choices, count);
        return plan.Choice % count;
    }
}
