using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Gives a schema the properties that it declares under a condition, as optional ones: C# has no type that changes with a value. What
/// the conditions check is not lost on a client, which checks nothing.
/// </summary>
internal sealed class ConditionalSchemas(NodeLocations places, DiagnosticBag diagnostics)
{
    private static readonly string[] s_branches = ["then", "else"];

    // By these a condition adds what other schemas say.
    private static readonly string[] s_applicators = [DocumentTree.ReferenceKey, "allOf", "anyOf", "oneOf", .. s_branches];

    public void Unfold(JsonObject schema, IReadOnlyList<string> path)
    {
        var pointer = DocumentPointer.Of(path);
        foreach (var keyword in s_branches)
        {
            Take(schema, Member(schema, keyword), pointer, DocumentPointer.Append(pointer, keyword));
        }

        if (Member(schema, "dependentSchemas") is JsonObject dependent)
        {
            foreach (var branch in dependent.ToArray())
            {
                Take(schema, branch.Value, pointer, DocumentPointer.Append(DocumentPointer.Append(pointer, "dependentSchemas"), branch.Key));
            }
        }

        // What no other keyword has looked at: where there is none, it is all.
        if (Member(schema, "unevaluatedProperties") is JsonObject rest && !schema.ContainsKey("additionalProperties"))
        {
            schema.Remove("unevaluatedProperties");
            schema["additionalProperties"] = rest;
            places.Move(DocumentPointer.Append(pointer, "unevaluatedProperties"), DocumentPointer.Append(pointer, "additionalProperties"));
        }
    }

    private void Take(JsonObject schema, JsonNode? branch, string to, string from)
    {
        if (branch is not JsonObject conditional)
        {
            return;
        }

        if (Array.Find(s_applicators, conditional.ContainsKey) is { } applicator)
        {
            diagnostics.Report(Descriptors.ConditionalSchema, places.At(from), from, applicator);
        }

        if (Member(conditional, "properties") is not JsonObject declared)
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
                properties.Add(property.Key, property.Value?.DeepClone());
                places.Move(DocumentPointer.Append(from + "/properties", property.Key), DocumentPointer.Append(to + "/properties", property.Key));
            }
        }
    }

    private static JsonNode? Member(JsonObject node, string key) => node.TryGetPropertyValue(key, out var member) ? member : null;
}
