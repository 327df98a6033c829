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
/// Mends what Microsoft.OpenApi would drop in silence, read as something else or answer with null, and reports it: members
/// of the wrong kind in maps and lists, schemas that are only true or false, references that lead nowhere.
/// </summary>
internal sealed class DocumentNormalizer
{
    /// <summary>The extension that says of a body that the document calls it optional.</summary>
    public const string Optional = "x-cf1gen-optional";

    private readonly JsonObject _root;
    private readonly NodeLocations _places;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly ReferenceNormalizer _references;
    private readonly SwaggerRemnants _remnants;
    private readonly ReferenceSiblings _siblings;
    private readonly NonStandardSchemas _slips;
    private readonly ConditionalSchemas _conditions;
    private readonly Version _version;
    private readonly List<string> _path = [];

    public DocumentNormalizer(JsonObject root, NodeLocations places, ReferencedDocuments parts, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _root = root;
        _places = places;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _references = new ReferenceNormalizer(root, places, parts, diagnostics);
        _remnants = new SwaggerRemnants(places, diagnostics);
        _version = SpecificationVersion.Of(root);
        _siblings = new ReferenceSiblings(places, diagnostics, isBefore31: _version < SpecificationVersion.JsonSchema);
        _slips = new NonStandardSchemas(places, diagnostics);
        _conditions = new ConditionalSchemas(places, diagnostics);
    }

    public void Repair()
    {
        _references.AdoptParts();
        RepairMembers(_root);
        while (_references.TakeMoved() is var (schema, segments))
        {
            _path.AddRange(segments);
            RepairObject(schema, isSchema: true);
            _path.Clear();
        }
    }

    private void RepairObject(JsonObject node, bool isSchema)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _cancellationToken.ThrowIfCancellationRequested();
        if (isSchema)
        {
            _siblings.Separate(node, _path);
            _slips.Mend(node, _path);
            _conditions.Unfold(node, _path);
            KeywordNormalizer.Translate(node, _version);
        }
        else
        {
            KeepOptional(node);
        }

        _references.Repair(node, _path, isSchema);
        if (isSchema)
        {
            _references.RepairMapping(node, _path);
        }
        else if (_version.Major > 2)
        {
            _remnants.Translate(node, _path);
        }

        RepairMembers(node);
    }

    private void RepairMembers(JsonObject node)
    {
        foreach (var member in node.ToArray())
        {
            _path.Add(member.Key);
            var holding = OpenApiGrammar.Of(member.Key);
            switch (holding, member.Value)
            {
                case (KeywordContent.SchemaMap or KeywordContent.Map or KeywordContent.ContentMap or KeywordContent.ListOrMap, JsonObject map):
                    RepairMap(map, holding);
                    break;
                case (KeywordContent.SchemaList or KeywordContent.ListOrMap, JsonArray list):
                    RepairList(list, isSchema: holding == KeywordContent.SchemaList);
                    break;
                case (KeywordContent.Schema or KeywordContent.SchemaOrBoolean, JsonObject schema):
                    RepairObject(schema, isSchema: true);
                    break;
                case (KeywordContent.Schema, JsonValue value) when BooleanSchema(value) is { } schema:
                    node[member.Key] = schema;
                    break;
                case (KeywordContent.Object, JsonObject other):
                    RepairObject(other, isSchema: false);
                    break;
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void RepairMap(JsonObject map, KeywordContent holding)
    {
        var isSchema = holding == KeywordContent.SchemaMap;
        _references.RepairMap(map, _path);
        foreach (var member in map.ToArray())
        {
            _path.Add(member.Key);
            if (member.Value is JsonObject value)
            {
                RepairObject(value, isSchema);
            }
            else if (isSchema && BooleanSchema(member.Value) is { } schema)
            {
                map[member.Key] = schema;
            }
            else if (holding == KeywordContent.ContentMap && member.Value is null)
            {
                map[member.Key] = new JsonObject();
            }
            else if (isSchema || !OpenApiGrammar.IsExtension(member.Key))
            {
                map.Remove(member.Key);
                ReportNoObject();
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void RepairList(JsonArray list, bool isSchema)
    {
        // From the end, so that what is taken out does not move what is still to be named.
        for (var index = list.Count - 1; index >= 0; index--)
        {
            _path.Add(DocumentPointer.Index(index));
            if (list[index] is JsonObject item)
            {
                RepairObject(item, isSchema);
                if (!isSchema && item.Count == 0)
                {
                    list.RemoveAt(index);
                }
            }
            else if (isSchema && BooleanSchema(list[index]) is { } schema)
            {
                list[index] = schema;
            }
            else
            {
                list.RemoveAt(index);
                ReportNoObject();
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>
    /// A body is optional when nothing is said, and so it is in many documents whose API refuses a request without one. Whether
    /// a document says it is what counts, and what the library does not keep.
    /// </summary>
    private static void KeepOptional(JsonObject node)
    {
        if (node.TryGetPropertyValue("required", out var required) && required?.GetValueKind() == JsonValueKind.False
            && (node.ContainsKey("content") || node.ContainsKey("schema")))
        {
            node[Optional] = true;
        }
    }

    private void ReportNoObject()
    {
        var pointer = DocumentPointer.Of(_path);
        _diagnostics.Report(Descriptors.LeftOut, _places.At(pointer), pointer, "it is not an object");
    }

    /// <summary>The schema that true (anything) or false (nothing) stands for.</summary>
    private static JsonObject? BooleanSchema(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => new JsonObject { ["not"] = new JsonObject() },
        _ => null,
    };
}
