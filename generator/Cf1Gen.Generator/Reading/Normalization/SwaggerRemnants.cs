using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Converts constructs of Swagger 2.0 in documents of version 3, which were converted by hand. Microsoft.OpenApi ignores them.
/// </summary>
internal sealed class SwaggerRemnants(NodeLocations locations, DiagnosticBag diagnostics)
{
    private const string Json = "application/json";

    /// <summary>Converts the schema of a response or the body parameter of an operation.</summary>
    public void Convert(JsonObject node, IReadOnlyList<string> path)
    {
        if (path.Count < 2)
        {
            return;
        }

        if (path[path.Count - 2] == "responses" && !node.ContainsKey("content") && node.TryGetPropertyValue("schema", out var schema)
            && schema is JsonObject)
        {
            node.Remove("schema");
            node["content"] = CreateContent(schema);
            Report(
                DocumentPointer.Append(DocumentPointer.FromSegments(path), "schema"),
                DocumentPointer.FromSegments([.. path, "content", Json, "schema"]),
                "the schema of a response belongs in 'content'");
        }
        else if (path[0] is "paths" or "webhooks" && !node.ContainsKey("requestBody")
            && node.TryGetPropertyValue("parameters", out var parameters))
        {
            ConvertBody(node, path, parameters as JsonArray ?? []);
        }
    }

    private void ConvertBody(JsonObject operation, IReadOnlyList<string> path, JsonArray parameters)
    {
        var body = parameters.OfType<JsonObject>()
            .FirstOrDefault(parameter => parameter.TryGetPropertyValue("in", out var location) && location?.ToString() == "body");
        if (body is null || !operation.ContainsKey("responses") || !body.TryGetPropertyValue("schema", out var schema)
            || schema is not JsonObject)
        {
            return;
        }

        var from = DocumentPointer.FromSegments([.. path, "parameters", DocumentPointer.FormatIndex(parameters.IndexOf(body))]);
        parameters.Remove(body);
        body.Remove("schema");
        body.Remove("name");
        body.Remove("in");
        body["content"] = CreateContent(schema);
        operation["requestBody"] = body;
        Report(from, DocumentPointer.FromSegments([.. path, "requestBody"]), "a request body belongs in 'requestBody'");
    }

    private static JsonObject CreateContent(JsonNode schema) => new() { [Json] = new JsonObject { ["schema"] = schema } };

    private void Report(string from, string to, string rule)
    {
        diagnostics.Report(Descriptors.SwaggerConstruct, locations.GetLocation(from), from, rule);
        locations.Move(from, to);
    }
}
