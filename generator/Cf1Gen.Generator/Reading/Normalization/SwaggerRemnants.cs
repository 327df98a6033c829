using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>Says in the words of version 3 what documents of version 3 have in those of version 2: they were converted by hand.</summary>
internal sealed class SwaggerRemnants(NodeLocations places, DiagnosticBag diagnostics)
{
    private const string Json = "application/json";

    /// <summary>Translates what an object says that is a response or an operation by its place.</summary>
    public void Translate(JsonObject node, IReadOnlyList<string> path)
    {
        if (path.Count < 2)
        {
            return;
        }

        if (path[path.Count - 2] == "responses" && !node.ContainsKey("content") && node.TryGetPropertyValue("schema", out var schema) && schema is JsonObject)
        {
            node.Remove("schema");
            node["content"] = Content(schema);
            Report(DocumentPointer.Append(DocumentPointer.Of(path), "schema"), DocumentPointer.Of([.. path, "content", Json, "schema"]), "a response has its schema in 'content'");
        }
        else if (path[0] is "paths" or "webhooks" && !node.ContainsKey("requestBody") && node.TryGetPropertyValue("parameters", out var parameters))
        {
            TranslateBody(node, path, parameters as JsonArray ?? []);
        }
    }

    private void TranslateBody(JsonObject operation, IReadOnlyList<string> path, JsonArray parameters)
    {
        var body = parameters.OfType<JsonObject>().FirstOrDefault(parameter => parameter.TryGetPropertyValue("in", out var place) && place?.ToString() == "body");
        if (body is null || !operation.ContainsKey("responses") || !body.TryGetPropertyValue("schema", out var schema) || schema is not JsonObject)
        {
            return;
        }

        var from = DocumentPointer.Of([.. path, "parameters", DocumentPointer.Index(parameters.IndexOf(body))]);
        parameters.Remove(body);
        body.Remove("schema");
        body.Remove("name");
        body.Remove("in");
        body["content"] = Content(schema);
        operation["requestBody"] = body;
        Report(from, DocumentPointer.Of([.. path, "requestBody"]), "a body is no parameter and stands in 'requestBody'");
    }

    private static JsonObject Content(JsonNode schema) => new() { [Json] = new JsonObject { ["schema"] = schema } };

    private void Report(string from, string to, string rule)
    {
        diagnostics.Report(Descriptors.OlderWords, places.At(from), from, rule);
        places.Move(from, to);
    }
}
