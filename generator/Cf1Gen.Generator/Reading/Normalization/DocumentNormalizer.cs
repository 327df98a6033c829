using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Walks through a document and normalizes each object. It also removes members of the wrong kind from maps and lists, which
/// Microsoft.OpenApi would drop without an error or read as null, and replaces the schemas <c>true</c> and <c>false</c>.
/// </summary>
internal sealed class DocumentNormalizer
{
    private readonly JsonObject _root;
    private readonly NodeLocations _locations;
    private readonly NodeAnnotations _annotations;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly ReferenceNormalizer _references;
    private readonly SwaggerRemnants _swaggerRemnants;
    private readonly DocumentationReferences _documentation;
    private readonly ReferenceSiblings _referenceSiblings;
    private readonly NonStandardSchemas _nonStandardSchemas;
    private readonly ConditionalSchemas _conditionalSchemas;
    private readonly KeywordNormalizer _keywords;
    private readonly bool _isSwagger;
    private readonly List<string> _path = [];

    /// <summary>Initializes a new instance of the <see cref="DocumentNormalizer"/> class.</summary>
    /// <param name="root">The document, which is changed.</param>
    /// <param name="locations">The locations of its nodes; receives the new pointers of nodes that move.</param>
    /// <param name="annotations">Receives the annotations of its nodes.</param>
    /// <param name="documents">The files that it refers to.</param>
    /// <param name="diagnostics">Receives what is ignored or changed.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public DocumentNormalizer(
        JsonObject root,
        NodeLocations locations,
        NodeAnnotations annotations,
        ReferencedDocuments documents,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var version = SpecificationVersion.Get(root);
        _root = root;
        _locations = locations;
        _annotations = annotations;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _references = new ReferenceNormalizer(root, locations, annotations, documents, diagnostics);
        _documentation = new DocumentationReferences(new DocumentTree(root, documents), locations, documents, diagnostics);
        _swaggerRemnants = new SwaggerRemnants(locations, diagnostics);
        _referenceSiblings = new ReferenceSiblings(locations, isBefore31: version < SpecificationVersion.JsonSchema);
        _nonStandardSchemas = new NonStandardSchemas(locations, diagnostics);
        _conditionalSchemas = new ConditionalSchemas(locations, annotations, diagnostics);
        _keywords = new KeywordNormalizer(version, annotations);
        _isSwagger = version.Major == 2;
    }

    /// <summary>Normalizes the document.</summary>
    public void Normalize()
    {
        _references.AdoptReferencedSchemas();
        _documentation.ReplaceInTags(_root);
        NormalizeMembers(_root);
        while (_references.TakeMovedSchema() is var (schema, path))
        {
            _path.AddRange(path);
            NormalizeObject(schema, isSchema: true);
            _path.Clear();
        }
    }

    private void NormalizeObject(JsonObject node, bool isSchema)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _cancellationToken.ThrowIfCancellationRequested();
        _documentation.Replace(node, _path);
        if (isSchema)
        {
            _referenceSiblings.Separate(node, _path);
            _nonStandardSchemas.Normalize(node, _path);
            _conditionalSchemas.AddProperties(node, _path);
            _keywords.Normalize(node);
        }

        _references.Normalize(node, _path, isSchema);
        if (isSchema)
        {
            _references.NormalizeMapping(node, _path);
        }
        else
        {
            if (!_isSwagger)
            {
                _swaggerRemnants.Convert(node, _path);
            }

            AnnotateOptionalBody(node);
        }

        NormalizeMembers(node);
    }

    private void NormalizeMembers(JsonObject node)
    {
        foreach (var member in InOrder(node.Where(CanBeNormalized)))
        {
            _path.Add(member.Key);
            var content = OpenApiGrammar.GetContent(member.Key);
            switch (content, member.Value)
            {
                case (KeywordContent.SchemaMap or KeywordContent.Map
                    or KeywordContent.ContentMap or KeywordContent.ListOrMap, JsonObject map):
                    NormalizeMap(map, content);
                    break;
                case (KeywordContent.SchemaList or KeywordContent.ListOrMap, JsonArray list):
                    NormalizeList(list, isSchema: content == KeywordContent.SchemaList);
                    break;
                case (KeywordContent.Schema or KeywordContent.SchemaOrBoolean, JsonObject schema):
                    NormalizeObject(schema, isSchema: true);
                    break;
                case (KeywordContent.Schema, JsonValue value) when CreateBooleanSchema(value) is { } schema:
                    node[member.Key] = schema;
                    break;
                case (KeywordContent.Object, JsonObject other):
                    NormalizeObject(other, isSchema: false);
                    break;
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>
    /// Returns the members in the order of their names: whether a part is copied before or after a schema in it is moved must not depend on
    /// the order of the document.
    /// </summary>
    private static List<KeyValuePair<string, JsonNode?>> InOrder(IEnumerable<KeyValuePair<string, JsonNode?>> members)
    {
        var ordered = members.ToList();
        ordered.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return ordered;
    }

    /// <summary>Determines whether a member can contain an object. Most members are texts, which need no order.</summary>
    private static bool CanBeNormalized(KeyValuePair<string, JsonNode?> member) =>
        member.Value is JsonObject or JsonArray || OpenApiGrammar.GetContent(member.Key) == KeywordContent.Schema;

    private void NormalizeMap(JsonObject map, KeywordContent content)
    {
        var isSchema = content == KeywordContent.SchemaMap;
        _references.NormalizeMap(map, _path);
        foreach (var member in InOrder(map))
        {
            _path.Add(member.Key);
            if (member.Value is JsonObject value)
            {
                NormalizeObject(value, isSchema);
            }
            else if (isSchema && CreateBooleanSchema(member.Value) is { } schema)
            {
                map[member.Key] = schema;
            }
            else if (content == KeywordContent.ContentMap && member.Value is null)
            {
                map[member.Key] = new JsonObject();
            }
            else if (isSchema || !OpenApiGrammar.IsExtension(member.Key))
            {
                map.Remove(member.Key);
                ReportNotAnObject();
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void NormalizeList(JsonArray list, bool isSchema)
    {
        // From the end, so that a removed item does not change the indexes of the remaining ones.
        for (var index = list.Count - 1; index >= 0; index--)
        {
            _path.Add(DocumentPointer.FormatIndex(index));
            if (list[index] is JsonObject item)
            {
                NormalizeObject(item, isSchema);
                if (!isSchema && item.Count == 0)
                {
                    list.RemoveAt(index);
                }
            }
            else if (isSchema && CreateBooleanSchema(list[index]) is { } schema)
            {
                list[index] = schema;
            }
            else
            {
                list.RemoveAt(index);
                ReportNotAnObject();
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>
    /// Annotates a request body with <c>required: false</c>. That is also the default, but many documents that do not specify it describe
    /// APIs that reject a request without a body, and the library does not distinguish the two.
    /// </summary>
    private void AnnotateOptionalBody(JsonObject node)
    {
        if (node.TryGetPropertyValue("required", out var required) && required?.GetValueKind() == JsonValueKind.False
            && (node.ContainsKey("content") || node.ContainsKey("schema")))
        {
            _annotations.Update(node, annotation => annotation with { IsDeclaredOptional = true });
        }
    }

    private void ReportNotAnObject()
    {
        var pointer = DocumentPointer.FromSegments(_path);
        _diagnostics.Report(Descriptors.PartIgnored, _locations.GetLocation(pointer), pointer, "it is not an object");
    }

    /// <summary>Returns the schema that <c>true</c> (any value) or <c>false</c> (no value) is short for.</summary>
    private static JsonObject? CreateBooleanSchema(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => new JsonObject { ["not"] = new JsonObject() },
        _ => null,
    };
}
