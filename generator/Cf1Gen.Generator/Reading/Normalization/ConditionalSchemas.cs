using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Adds the properties that a schema declares under a condition to the schema itself, as optional ones. Microsoft.OpenApi does not read
/// <c>then</c>, <c>else</c>, <c>dependentSchemas</c> and <c>unevaluatedProperties</c> before version 3.1, where documents contain them as
/// well.
/// </summary>
internal sealed class ConditionalSchemas(NodeLocations locations, NodeAnnotations annotations, DiagnosticBag diagnostics)
{
    private static readonly string[] s_branches = ["then", "else"];

    // The keywords by which a condition adds the properties of other schemas.
    private static readonly string[] s_applicators = [DocumentTree.ReferenceKey, "allOf", "anyOf", "oneOf", .. s_branches];

    /// <summary>Adds the conditional properties of a schema to its properties.</summary>
    public void AddProperties(JsonObject schema, IReadOnlyList<string> path)
    {
        foreach (var keyword in s_branches)
        {
            if (GetMember(schema, keyword) is JsonObject branch)
            {
                var owner = DocumentPointer.FromSegments(path);
                AddProperties(schema, branch, owner, DocumentPointer.Append(owner, keyword));
            }
        }

        if (GetMember(schema, "dependentSchemas") is JsonObject dependentSchemas)
        {
            var owner = DocumentPointer.FromSegments(path);
            foreach (var branch in dependentSchemas.ToArray())
            {
                AddProperties(schema, branch.Value, owner, DocumentPointer.Append(owner, "dependentSchemas", branch.Key));
            }
        }

        // Without additionalProperties, all properties that are not declared are unevaluated.
        if (GetMember(schema, "unevaluatedProperties") is JsonObject unevaluated && !schema.ContainsKey("additionalProperties"))
        {
            schema.Remove("unevaluatedProperties");
            schema["additionalProperties"] = unevaluated;
            var pointer = DocumentPointer.FromSegments(path);
            locations.Move(
                DocumentPointer.Append(pointer, "unevaluatedProperties"), DocumentPointer.Append(pointer, "additionalProperties"));
        }
    }

    private void AddProperties(JsonObject schema, JsonNode? branch, string pointer, string branchPointer)
    {
        if (branch is not JsonObject conditional)
        {
            return;
        }

        if (Array.Find(s_applicators, conditional.ContainsKey) is { } applicator)
        {
            diagnostics.Report(Descriptors.ConditionalSchema, locations.GetLocation(branchPointer), branchPointer, applicator);
        }

        if (GetMember(conditional, "properties") is not JsonObject declared)
        {
            return;
        }

        foreach (var property in declared.ToArray())
        {
            if (!schema.ContainsKey("properties"))
            {
                schema["properties"] = new JsonObject();
            }

            if (schema["properties"] is JsonObject properties && !properties.ContainsKey(property.Key))
            {
                properties.Add(property.Key, property.Value is { } value ? annotations.Clone(value) : null);
                locations.Move(
                    DocumentPointer.Append(
                        branchPointer + "/properties", property.Key), DocumentPointer.Append(pointer + "/properties", property.Key));
            }
        }
    }

    private static JsonNode? GetMember(JsonObject node, string key) => node.TryGetPropertyValue(key, out var member) ? member : null;
}
