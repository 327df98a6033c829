using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>The components of a document, which are the only targets of references that Microsoft.OpenApi finds.</summary>
/// <param name="root">The document.</param>
/// <param name="documents">The files that it refers to.</param>
internal sealed class ComponentIndex(JsonObject root, ReferencedDocuments documents)
{
    private readonly bool _isSwagger = root.ContainsKey(SpecificationVersion.Swagger);
    private readonly bool _hasPathItems = SpecificationVersion.Get(root) >= SpecificationVersion.JsonSchema;
    private readonly ReferencedSchemaNames _schemaNames = new(documents);

    /// <summary>Gets the path to the schemas in a document of this version.</summary>
    public string[] SchemasPath => _isSwagger ? ["definitions"] : ["components", "schemas"];

    /// <summary>Determines whether a reference names a component of the kind that is expected where the reference is.</summary>
    /// <param name="segments">The segments of the reference.</param>
    /// <param name="target">The node that it points to.</param>
    /// <param name="path">The segments of the pointer to the reference.</param>
    /// <param name="isSchema"><c>true</c> if a schema is expected; otherwise, <c>false</c>.</param>
    /// <remarks>
    /// Microsoft.OpenApi does not decode names in references, does not check the kind of a component, and drops references to form fields.
    /// </remarks>
    public bool IsComponent(IReadOnlyList<string> segments, JsonNode? target, IReadOnlyList<string> path, bool isSchema) =>
        (isSchema, _isSwagger) switch
        {
            (false, true) when (target as JsonObject)?["in"]?.ToString() == "formData" => false,
            _ when segments[segments.Count - 1].IndexOfAny(['/', '~']) >= 0 => false,
            (true, _) => segments.Count == SchemasPath.Length + 1 && segments.Take(SchemasPath.Length).SequenceEqual(SchemasPath),
            (false, true) => segments.Count == 2 && segments[0] is "parameters" or "responses" && segments[0] == GetSection(path),
            (false, false) => segments.Count == 3 && segments[0] == "components" && segments[1] == GetSection(path)
                && (_hasPathItems || segments[1] != "pathItems"),
        };

    /// <summary>Determines whether a pointer leads to a component that is not a schema.</summary>
    public bool IsOtherComponent(IReadOnlyList<string> segments) => _isSwagger
        ? segments.Count == 2 && segments[0] is "parameters" or "responses" or "securityDefinitions"
        : segments.Count == 3 && segments[0] == "components" && segments[1] != "schemas";

    /// <summary>Moves a schema to the components, and replaces it with a reference where it was.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="segments">The segments of the pointer to the schema.</param>
    /// <returns>The path of the component; null if the node cannot be a schema.</returns>
    public string[]? AddSchema(JsonObject schema, IReadOnlyList<string> segments)
    {
        if (GetOrCreateSchemas() is not { } schemas || IsAncestor(schema, schemas))
        {
            return null;
        }

        var name = CreateName(segments, schemas);
        string[] path = [.. SchemasPath, name];
        if (schema.Parent is not null)
        {
            schema.ReplaceWith(new JsonObject { [DocumentTree.ReferenceKey] = DocumentPointer.FromSegments(path) });
        }

        schemas.Add(name, schema);
        return path;
    }

    private JsonObject? GetOrCreateSchemas()
    {
        JsonObject? node = root;
        foreach (var key in SchemasPath)
        {
            if (!node.ContainsKey(key))
            {
                node[key] = new JsonObject();
            }

            node = node[key] as JsonObject;
            if (node is null)
            {
                break;
            }
        }

        return node;
    }

    /// <summary>Returns the section of the components that contains objects like the one at a path.</summary>
    private static string GetSection(IReadOnlyList<string> path) => path.Count == 0 ? "" : path[path.Count - 1] switch
    {
        "requestBody" => "requestBodies",
        _ when path.Count == 1 => "",
        _ => path[path.Count - 2] switch
        {
            "paths" or "webhooks" => "pathItems",
            "content" => "mediaTypes",
            var section => section,
        },
    };

    /// <summary>Creates an unused name from the path of a schema, such as <c>Tree_children</c>.</summary>
    private string CreateName(IReadOnlyList<string> segments, JsonObject schemas)
    {
        var parts = documents.Contains(segments)
            ? _schemaNames.GetNameParts(segments)
            : segments.Where(segment => !ReferencedSchemaNames.IsContainer(segment));
        var name = Regex.Replace(string.Join("_", parts), "[^A-Za-z0-9._-]+", "_").Trim('_');
        var unique = name;
        for (var number = 2; unique.Length == 0 || schemas.ContainsKey(unique); number++)
        {
            unique = name + "_" + DocumentPointer.FormatIndex(number);
        }

        return unique;
    }

    private static bool IsAncestor(JsonNode ancestor, JsonNode node)
    {
        for (var parent = node; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
