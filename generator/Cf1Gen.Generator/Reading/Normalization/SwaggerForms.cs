using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Keeps what a document of version 2 says of parameters, forms and answers: Microsoft.OpenApi makes version 3 of it, and would
/// lose how lists are written, which forms hold files, and that an answer without a schema has no content.
/// </summary>
internal sealed class SwaggerForms(JsonObject root, NodeLocations places, DiagnosticBag diagnostics)
{
    /// <summary>The extension that says how the list in a parameter, or in a field of a form, is written.</summary>
    public const string ListFormat = "x-cf1gen-list-format";

    private const string Multipart = "multipart/form-data";

    public void Keep()
    {
        foreach (var shared in Members(root, "parameters"))
        {
            KeepParameter(shared.Value as JsonObject);
        }

        foreach (var path in Members(root, "paths"))
        {
            if (path.Value is JsonObject item)
            {
                var pointer = DocumentPointer.Of(["paths", path.Key]);
                var common = Parameters(item);
                common.ForEach(KeepParameter);
                foreach (var operation in item.Where(member => member.Value is JsonObject).ToArray())
                {
                    KeepOperation((JsonObject)operation.Value!, common, DocumentPointer.Append(pointer, operation.Key), operation.Key.ToUpperInvariant() + " " + path.Key);
                }
            }
        }
    }

    /// <summary>Takes away the content that the library gives to every answer.</summary>
    public static void EmptyAnswers(OpenApiDocument document)
    {
        var responses = (document.Paths ?? [])
            .SelectMany(path => path.Value?.Operations?.Values.AsEnumerable() ?? [])
            .SelectMany(operation => operation?.Responses?.Values.AsEnumerable() ?? [])
            .Concat(document.Components?.Responses?.Values.AsEnumerable() ?? []);
        foreach (var response in responses)
        {
            if (response is OpenApiResponse { Content: { Count: > 0 } content } && content.Values.All(media => media?.Schema is null))
            {
                content.Clear();
            }
        }
    }

    private void KeepOperation(JsonObject operation, List<JsonObject> common, string pointer, string id)
    {
        var own = Parameters(operation);
        own.ForEach(KeepParameter);
        var all = own.Concat(common).Select(Target).ToList();
        if (all.Exists(IsFile) && !Types(operation).Contains(Multipart))
        {
            operation["consumes"] = new JsonArray(Multipart);
        }

        // By the letter there is one body or a form. Of both the library keeps the body, and says nothing.
        if (all.Exists(parameter => DocumentTree.TextOf(parameter, "in") == "body") && operation["parameters"] is JsonArray list)
        {
            for (var index = list.Count - 1; index >= 0; index--)
            {
                if (list[index] is JsonObject parameter && Target(parameter) is var target && DocumentTree.TextOf(target, "in") == "formData")
                {
                    var at = places.At(DocumentPointer.Append(DocumentPointer.Append(pointer, "parameters"), DocumentPointer.Index(index)));
                    diagnostics.Report(Descriptors.ParameterLeftOut, at, DocumentTree.TextOf(target, "name") ?? "", DocumentTree.TextOf(operation, "operationId") ?? id, "is a field of a form beside a body");
                    list.RemoveAt(index);
                }
            }
        }
    }

    private static void KeepParameter(JsonObject? parameter)
    {
        if (parameter is null)
        {
            return;
        }

        if (DocumentTree.TextOf(parameter, "type") == "array")
        {
            parameter[ListFormat] = DocumentTree.TextOf(parameter, "collectionFormat") ?? "csv";
            if (parameter.TryGetPropertyValue("items", out var items) && items is JsonObject item && DocumentTree.TextOf(item, "type") == "file")
            {
                item["type"] = "string";
                item["format"] = "binary";
            }
        }

        parameter.Remove("collectionFormat");
    }

    private List<string?> Types(JsonObject operation) =>
        ((operation["consumes"] ?? root["consumes"]) as JsonArray)?
            .Select(type => type?.GetValueKind() == JsonValueKind.String ? type.GetValue<string>() : null).ToList() ?? [];

    private JsonObject Target(JsonObject parameter) =>
        DocumentTree.ReferenceOf(parameter) is { } reference && DocumentTree.Segments(reference) is ["parameters", var name]
        && root["parameters"] is JsonObject shared && shared.TryGetPropertyValue(name, out var target) && target is JsonObject found ? found : parameter;

    private static bool IsFile(JsonObject parameter) => DocumentTree.TextOf(parameter, "in") == "formData"
        && (DocumentTree.TextOf(parameter, "type") == "file" || (parameter.TryGetPropertyValue("items", out var items) && items is JsonObject item && DocumentTree.TextOf(item, "format") == "binary"));

    private static List<JsonObject> Parameters(JsonObject node) =>
        node.TryGetPropertyValue("parameters", out var value) && value is JsonArray list ? list.OfType<JsonObject>().ToList() : [];

    private static KeyValuePair<string, JsonNode?>[] Members(JsonObject node, string name) =>
        node.TryGetPropertyValue(name, out var value) && value is JsonObject members ? members.ToArray() : [];
}
