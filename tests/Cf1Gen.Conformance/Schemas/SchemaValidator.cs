using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;
using Json.Schema;

namespace Cf1Gen.Conformance.Schemas;

/// <summary>Validates values against the schemas of a document, with a validator that knows nothing of this project.</summary>
public sealed class SchemaValidator
{
    private static readonly EvaluationOptions s_flag = new() { OutputFormat = OutputFormat.Flag };
    private static readonly EvaluationOptions s_list = new() { OutputFormat = OutputFormat.List };

    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 1000 };

    private readonly Dictionary<JsonNode, JsonSchema> _schemas = new(ReferenceEqualityComparer.Instance);
    private readonly OpenApiDocument _document;
    private readonly Direction _direction;

    /// <summary>Initializes a new instance of the <see cref="SchemaValidator"/> class.</summary>
    /// <param name="document">The document.</param>
    /// <param name="direction">The direction of the values.</param>
    public SchemaValidator(OpenApiDocument document, Direction direction)
    {
        _document = document;
        _direction = direction;
    }

    /// <summary>Determines whether a value is valid.</summary>
    public bool IsValid(JsonNode? schema, JsonNode? value) => schema is null || Schema(schema).Evaluate(Element(value), s_flag).IsValid;

    /// <summary>Returns the reasons why a value is not valid.</summary>
    public string Errors(JsonNode? schema, JsonNode? value)
    {
        var results = schema is null ? [] : Schema(schema).Evaluate(Element(value), s_list).Details ?? [];
        return string.Join("; ", results
            .Where(result => result.Errors is { Count: > 0 })
            .SelectMany(result => result.Errors!.Select(error => $"{result.InstanceLocation}: {error.Value}"))
            .Take(4));
    }

    private JsonSchema Schema(JsonNode schema)
    {
        if (!_schemas.TryGetValue(schema, out var built))
        {
            var definitions = new JsonObject();
            var root = new SchemaConverter(_document, _direction, definitions).Convert(schema);
            if (new EndlessSchemas(definitions).Any())
            {
                throw new UnsupportedDocumentException("a schema that applies itself to the same value");
            }

            var converted = root as JsonObject ?? new JsonObject { ["allOf"] = new JsonArray(root) };
            converted["$schema"] = "https://json-schema.org/draft/2020-12/schema";
            converted["$defs"] = definitions;
            built = JsonSchema.FromText(converted.ToJsonString(), new BuildOptions { SchemaRegistry = new SchemaRegistry() },
                jsonOptions: s_deep);
            _schemas.Add(schema, built);
        }

        return built;
    }

    private static JsonElement Element(JsonNode? value) => JsonSerializer.SerializeToElement(value);
}
