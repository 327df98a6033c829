using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>The schemas that requests and responses use, directly or within other schemas.</summary>
public sealed class SchemaPlaces
{
    private static readonly string[] s_single = ["items", "additionalProperties", "not", "if", "then", "else"];
    private static readonly string[] s_lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] s_maps = ["properties", "patternProperties"];

    private readonly ApiDocument _document;
    private readonly HashSet<JsonObject> _requests = [];
    private readonly HashSet<JsonObject> _responses = [];
    private readonly HashSet<JsonObject> _parameters = [];

    internal SchemaPlaces(ApiDocument document)
    {
        _document = document;
        foreach (var operation in document.Operations)
        {
            foreach (var parameter in document.Parameters(operation))
            {
                var isBody = parameter["in"].AsText() == "body";
                Visit(document.SchemaOf(parameter), isBody ? _requests : _parameters);
                VisitContent(parameter, _parameters);
            }

            VisitContent(document.Resolve(operation.Value["requestBody"]), _requests);
            foreach (var (_, value) in operation.Value["responses"] as JsonObject ?? [])
            {
                var response = document.Resolve(value);
                Visit(response?["schema"], _responses);
                VisitContent(response, _responses);
            }

            // The API sends these requests to the consumer.
            VisitAll(operation.Value["callbacks"], _responses);
        }

        VisitAll(document.Root["webhooks"], _responses);
    }

    /// <summary>Gets all schemas that operations use.</summary>
    public IReadOnlyList<JsonObject> All => [.. _responses.Union(_requests).Union(_parameters)];

    /// <summary>Gets the schemas that request bodies use.</summary>
    public IReadOnlyList<JsonObject> Requests => [.. _requests];

    /// <summary>Gets the schemas that responses use.</summary>
    public IReadOnlyList<JsonObject> Responses => [.. _responses];

    /// <summary>Gets the schemas that parameters use.</summary>
    public IReadOnlyList<JsonObject> Parameters => [.. _parameters];

    /// <summary>Gets the schemas that request bodies use, but no response.</summary>
    public IReadOnlyList<JsonObject> OnlyRequests => [.. _requests.Except(_responses)];

    /// <summary>Returns whether a schema is one branch of a union.</summary>
    public bool IsUnionBranch(JsonObject schema) => All.Any(other => new[] { other["oneOf"], other["anyOf"] }.OfType<JsonArray>()
        .SelectMany(list => list).Any(branch => _document.Resolve(branch) == schema));

    private void VisitContent(JsonObject? owner, HashSet<JsonObject> found)
    {
        foreach (var (_, media) in owner?["content"] as JsonObject ?? [])
        {
            Visit(media is JsonObject content ? content["schema"] : null, found);
        }
    }

    private void VisitAll(JsonNode? node, HashSet<JsonObject> found)
    {
        if (node is JsonObject members)
        {
            foreach (var (key, value) in members)
            {
                if (key == "schema")
                {
                    Visit(value, found);
                }
                else
                {
                    VisitAll(_document.Resolve(value), found);
                }
            }
        }
    }

    private void Visit(JsonNode? node, HashSet<JsonObject> found)
    {
        if (_document.Resolve(node) is not { } schema || !found.Add(schema))
        {
            return;
        }

        foreach (var name in s_single)
        {
            Visit(schema[name], found);
        }

        foreach (var item in s_lists.Select(name => schema[name]).OfType<JsonArray>().SelectMany(list => list))
        {
            Visit(item, found);
        }

        foreach (var (_, value) in s_maps.Select(name => schema[name]).OfType<JsonObject>().SelectMany(map => map))
        {
            Visit(value, found);
        }

        foreach (var (_, value) in (schema["discriminator"] as JsonObject)?["mapping"] as JsonObject ?? [])
        {
            if (value.AsText() is { } text && text.StartsWith("#/", StringComparison.Ordinal))
            {
                Visit(JsonTree.Find(_document.Root, text), found);
            }
        }
    }
}
