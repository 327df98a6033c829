using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>The parts of a document that Microsoft.OpenApi finds by a reference.</summary>
internal sealed class ComponentIndex(JsonObject root, ReferencedDocuments parts)
{
    private readonly bool _isSwagger = root.ContainsKey(SpecificationVersion.Swagger);
    private readonly bool _hasPathItems = SpecificationVersion.Of(root) >= SpecificationVersion.JsonSchema;
    private readonly ReferencedSchemaNames _partNames = new(parts.All);

    /// <summary>Where the schemas of a document of this version are.</summary>
    public string[] SchemasPath => _isSwagger ? ["definitions"] : ["components", "schemas"];

    /// <summary>
    /// Whether a reference with these segments names a component of the kind that its place asks for. One whose name has to be encoded
    /// is none: Microsoft.OpenApi does not decode it. Nor does it look at the kind, and a reference to a field of a form it drops.
    /// </summary>
    public bool Has(IReadOnlyList<string> segments, JsonNode? target, IReadOnlyList<string> place, bool isSchema) => (isSchema, _isSwagger) switch
    {
        (false, true) when (target as JsonObject)?["in"]?.ToString() == "formData" => false,
        _ when segments[segments.Count - 1].IndexOfAny(['/', '~']) >= 0 => false,
        (true, _) => segments.Count == SchemasPath.Length + 1 && segments.Take(SchemasPath.Length).SequenceEqual(SchemasPath),
        (false, true) => segments.Count == 2 && segments[0] is "parameters" or "responses" && segments[0] == SectionOf(place),
        (false, false) => segments.Count == 3 && segments[0] == "components" && segments[1] == SectionOf(place) && (_hasPathItems || segments[1] != "pathItems"),
    };

    /// <summary>Whether the segments lead to a component that is no schema.</summary>
    public bool IsOfOtherKind(IReadOnlyList<string> segments) => _isSwagger
        ? segments.Count == 2 && segments[0] is "parameters" or "responses" or "securityDefinitions"
        : segments.Count == 3 && segments[0] == "components" && segments[1] != "schemas";

    /// <summary>Makes a schema a component, and leaves a reference where it stood; a copy stands nowhere.</summary>
    /// <returns>The segments of its place, or null when what is given cannot be a schema.</returns>
    public string[]? Add(JsonObject schema, IReadOnlyList<string> segments)
    {
        if (Schemas() is not { } schemas || Contains(schema, schemas))
        {
            return null;
        }

        var name = NameFor(segments, schemas);
        string[] place = [.. SchemasPath, name];
        if (schema.Parent is not null)
        {
            schema.ReplaceWith(new JsonObject { [DocumentTree.ReferenceKey] = DocumentPointer.Of(place) });
        }

        schemas.Add(name, schema);
        return place;
    }

    /// <summary>Where the schemas of the document are; made if it has none.</summary>
    private JsonObject? Schemas()
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

    /// <summary>The section of the components in which there is what the document has at a place.</summary>
    private static string SectionOf(IReadOnlyList<string> place) => place.Count == 0 ? "" : place[place.Count - 1] switch
    {
        "requestBody" => "requestBodies",
        _ when place.Count == 1 => "",
        _ => place[place.Count - 2] switch
        {
            "paths" or "webhooks" => "pathItems",
            "content" => "mediaTypes",
            var section => section,
        },
    };

    /// <summary>A name from the way to the schema, such as <c>Tree_children</c>.</summary>
    private string NameFor(IReadOnlyList<string> segments, JsonObject schemas)
    {
        var words = segments[0] == ReferencedDocuments.Key ? _partNames.WordSplitter(segments) : segments.Where(segment => !ReferencedSchemaNames.IsPlace(segment));
        var name = Regex.Replace(string.Join("_", words), "[^A-Za-z0-9._-]+", "_").Trim('_');
        var unique = name;
        for (var number = 2; unique.Length == 0 || schemas.ContainsKey(unique); number++)
        {
            unique = name + "_" + DocumentPointer.Index(number);
        }

        return unique;
    }

    private static bool Contains(JsonNode ancestor, JsonNode node)
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
