using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Preserves what Microsoft.OpenApi loses when it converts a document of version 2.0 to version 3: how arrays are written in parameters and
/// form fields, which forms contain files, the bodies and form fields that all operations of a path share, the content types that an
/// operation chooses for shared responses, and that a response without a schema has no content.
/// </summary>
internal sealed class SwaggerNormalizer(JsonObject root, NodeLocations locations, NodeAnnotations annotations, DiagnosticBag diagnostics)
{
    private const string Multipart = "multipart/form-data";

    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>Normalizes the parameters of the document.</summary>
    public void Normalize()
    {
        foreach (var shared in GetMembers(root, "parameters"))
        {
            NormalizeParameter(shared.Value as JsonObject);
        }

        foreach (var path in GetMembers(root, "paths"))
        {
            if (path.Value is JsonObject item)
            {
                var pointer = DocumentPointer.FromSegments(["paths", path.Key]);
                var common = GetParameters(item);
                common.ForEach(NormalizeParameter);
                MoveParameters(item, pointer);
                common = GetParameters(item);
                foreach (var operation in item.Where(member => member.Value is JsonObject).ToArray())
                {
                    var id = operation.Key.ToUpperInvariant() + " " + path.Key;
                    NormalizeOperation((JsonObject)operation.Value!, common, DocumentPointer.Append(pointer, operation.Key), id);
                }
            }
        }
    }

    /// <summary>Removes the content that the library adds to each response without a schema.</summary>
    public static void RemoveEmptyContent(OpenApiDocument document)
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

    /// <summary>
    /// Moves the parameters of a path with a body or form fields to its operations, which can replace them: in version 3, a path has no
    /// body.
    /// </summary>
    private void MoveParameters(JsonObject item, string pointer)
    {
        var common = GetParameters(item);
        if (!common.Exists(IsContent))
        {
            return;
        }

        foreach (var method in s_methods.Where(method => item[method] is JsonObject))
        {
            var operation = (JsonObject)item[method]!;
            var own = GetParameters(operation);
            if (operation["parameters"] is not JsonArray list)
            {
                operation["parameters"] = list = [];
            }

            foreach (var parameter in common.Where(parameter => !own.Exists(other => Replaces(other, parameter))))
            {
                locations.Move(
                    PointerTo(pointer, parameter.GetElementIndex()), PointerTo(DocumentPointer.Append(pointer, method), list.Count));
                list.Add(annotations.Clone(parameter));
            }
        }

        item.Remove("parameters");
    }

    private static string PointerTo(string owner, int parameter) =>
        DocumentPointer.Append(DocumentPointer.Append(owner, "parameters"), DocumentPointer.FormatIndex(parameter));

    /// <summary>
    /// Returns a value indicating whether a parameter of an operation is used instead of one of the path. An operation has one body, or
    /// a form.
    /// </summary>
    private bool Replaces(JsonObject own, JsonObject common)
    {
        var (place, otherPlace) = (LocationOf(own), LocationOf(common));
        return place == otherPlace
            ? place == "body" || NameOf(own) == NameOf(common)
            : IsContent(own) && IsContent(common);
    }

    private bool IsContent(JsonObject parameter) => LocationOf(parameter) is "body" or "formData";

    private string? LocationOf(JsonObject parameter) => DocumentTree.GetString(FollowReference(parameter), "in");

    private string? NameOf(JsonObject parameter) => DocumentTree.GetString(FollowReference(parameter), "name");

    private void NormalizeOperation(JsonObject operation, List<JsonObject> common, string pointer, string id)
    {
        var own = GetParameters(operation);
        own.ForEach(NormalizeParameter);
        var all = own.Concat(common).Select(FollowReference).ToList();
        if (all.Exists(IsFile) && !GetMediaTypes(operation).Contains(Multipart))
        {
            operation["consumes"] = new JsonArray(Multipart);
        }

        if (all.Exists(parameter => DocumentTree.GetString(parameter, "in") == "body") && operation["parameters"] is JsonArray list)
        {
            RemoveFormFields(list, pointer, DocumentTree.GetString(operation, "operationId") ?? id);
        }

        if (operation["produces"] is JsonArray types && !JsonNode.DeepEquals(types, root["produces"]))
        {
            CopyResponses(operation, pointer);
        }
    }

    /// <summary>
    /// Copies the shared responses of an operation with its own content types: the library gives shared responses those of the document.
    /// </summary>
    private void CopyResponses(JsonObject operation, string pointer)
    {
        foreach (var response in GetMembers(operation, "responses"))
        {
            if (response.Value is JsonObject reference && Find("responses", reference) is { } shared && shared.ContainsKey("schema"))
            {
                var to = DocumentPointer.Append(DocumentPointer.Append(pointer, "responses"), response.Key);
                locations.Move(DocumentTree.GetReference(reference)!, to);
                operation["responses"]![response.Key] = annotations.Clone(shared);
            }
        }
    }

    /// <summary>
    /// Removes the form fields of an operation with a body: it cannot have both, and the library drops the fields without an error.
    /// </summary>
    private void RemoveFormFields(JsonArray parameters, string pointer, string id)
    {
        for (var index = parameters.Count - 1; index >= 0; index--)
        {
            if (parameters[index] is JsonObject parameter && FollowReference(parameter) is var target
                && DocumentTree.GetString(target, "in") == "formData")
            {
                diagnostics.Report(
                    Descriptors.ParameterIgnored,
                    locations.GetLocation(PointerTo(pointer, index)),
                    DocumentTree.GetString(target, "name") ?? "",
                    id,
                    "is a form field, and the operation has a body as well");
                parameters.RemoveAt(index);
            }
        }
    }

    private void NormalizeParameter(JsonObject? parameter)
    {
        if (parameter is null)
        {
            return;
        }

        AddMissingType(parameter);
        if (DocumentTree.GetString(parameter, "type") == "array")
        {
            var format = ParseCollectionFormat(DocumentTree.GetString(parameter, "collectionFormat"));
            annotations.Update(parameter, annotation => annotation with { CollectionFormat = format });
            if (parameter.TryGetPropertyValue("items", out var items) && items is JsonObject item
                && DocumentTree.GetString(item, "type") == "file")
            {
                item["type"] = "string";
                item["format"] = "binary";
            }
        }

        parameter.Remove("collectionFormat");
    }

    /// <summary>
    /// Adds the type that a parameter lacks, although version 2.0 requires it: the library drops form fields without a type, and the format
    /// of other parameters.
    /// </summary>
    private static void AddMissingType(JsonObject parameter)
    {
        if (DocumentTree.GetString(parameter, "in") is not (null or "body") && !parameter.ContainsKey("type")
            && !parameter.ContainsKey("schema"))
        {
            parameter["type"] = parameter.ContainsKey("items") ? "array" : DocumentTree.GetString(parameter, "format") switch
            {
                "int32" or "int64" => "integer",
                "float" or "double" => "number",
                _ => "string",
            };
        }
    }

    private static CollectionFormat ParseCollectionFormat(string? format) => format switch
    {
        "multi" => CollectionFormat.Multi,
        "ssv" => CollectionFormat.Ssv,
        "tsv" => CollectionFormat.Tsv,
        "pipes" => CollectionFormat.Pipes,
        _ => CollectionFormat.Csv,
    };

    private List<string?> GetMediaTypes(JsonObject operation) =>
        ((operation["consumes"] ?? root["consumes"]) as JsonArray)?
            .Select(type => type?.GetValueKind() == JsonValueKind.String ? type.GetValue<string>() : null).ToList() ?? [];

    private JsonObject FollowReference(JsonObject parameter) => Find("parameters", parameter) ?? parameter;

    /// <summary>Returns the shared object that a reference leads to; <c>null</c> if it leads to something else.</summary>
    private JsonObject? Find(string section, JsonObject reference) =>
        DocumentTree.GetReference(reference) is { } text && DocumentTree.ParseReference(text) is [var first, var name] && first == section
        && root[section] is JsonObject shared && shared.TryGetPropertyValue(name, out var target)
            ? target as JsonObject
            : null;

    private static bool IsFile(JsonObject parameter) => DocumentTree.GetString(parameter, "in") == "formData"
        && (DocumentTree.GetString(parameter, "type") == "file"
            || (parameter.TryGetPropertyValue("items", out var items) && items is JsonObject item
                && DocumentTree.GetString(item, "format") == "binary"));

    private static List<JsonObject> GetParameters(JsonObject node) =>
        node.TryGetPropertyValue("parameters", out var value) && value is JsonArray list ? list.OfType<JsonObject>().ToList() : [];

    private static KeyValuePair<string, JsonNode?>[] GetMembers(JsonObject node, string name) =>
        node.TryGetPropertyValue(name, out var value) && value is JsonObject members ? members.ToArray() : [];
}
