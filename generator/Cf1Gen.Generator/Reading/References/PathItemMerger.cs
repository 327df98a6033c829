using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>
/// Merges the members next to the reference of a path item with those of its target. OpenAPI leaves their meaning open; a document that
/// refers to the paths of another one has them to change these paths.
/// </summary>
/// <param name="locations">The locations of the nodes of the document.</param>
/// <param name="annotations">The annotations of its nodes.</param>
internal sealed class PathItemMerger(NodeLocations locations, NodeAnnotations annotations)
{
    private const string Parameters = "parameters";
    private const string AdditionalOperations = "additionalOperations";

    /// <summary>Determines whether a node is a path item with members next to its reference.</summary>
    /// <param name="node">The object that is a reference.</param>
    /// <param name="path">The segments of the pointer to that object.</param>
    public static bool HasSiblings(JsonObject node, IReadOnlyList<string> path) =>
        node.Count > 1 && path is ["paths" or "webhooks", _] or ["components", "pathItems", _];

    /// <summary>
    /// Adds the members of the target. The members next to the reference take precedence; the members of an operation and the parameters
    /// are merged one by one.
    /// </summary>
    /// <param name="node">The path item that is a reference, or an operation in it.</param>
    /// <param name="pointer">The pointer to that object.</param>
    /// <param name="target">The object that the reference points to, or the operation in it.</param>
    /// <param name="targetPointer">The pointer to the target.</param>
    public void AddMembers(JsonObject node, string pointer, JsonObject target, string targetPointer)
    {
        foreach (var member in target.Where(member => member.Key != DocumentTree.ReferenceKey).ToList())
        {
            var to = DocumentPointer.Append(pointer, member.Key);
            var from = DocumentPointer.Append(targetPointer, member.Key);
            if (!node.TryGetPropertyValue(member.Key, out var own))
            {
                node[member.Key] = Clone(member.Value, from, to);
            }
            else if (member.Key == Parameters && own is JsonArray parameters && member.Value is JsonArray others)
            {
                AddParameters(parameters, to, others, from);
            }
            else if (own is JsonObject members && member.Value is JsonObject otherMembers
                && (member.Key == AdditionalOperations || HttpMethods.IsKnown(member.Key.ToUpperInvariant())))
            {
                AddMembers(members, to, otherMembers, from);
            }
        }
    }

    private void AddParameters(JsonArray parameters, string pointer, JsonArray others, string otherPointer)
    {
        var own = new HashSet<string>(parameters.Select(Identity));
        for (var index = 0; index < others.Count; index++)
        {
            if (own.Add(Identity(others[index])))
            {
                var from = DocumentPointer.Append(otherPointer, DocumentPointer.FormatIndex(index));
                parameters.Add(Clone(others[index], from, DocumentPointer.Append(pointer, DocumentPointer.FormatIndex(parameters.Count))));
            }
        }
    }

    private JsonNode? Clone(JsonNode? node, string from, string to)
    {
        locations.Move(from, to);
        return node is null ? null : annotations.Clone(node);
    }

    /// <summary>Returns what distinguishes a parameter from others: its name and location, or its reference.</summary>
    private static string Identity(JsonNode? node) => node is JsonObject parameter
        ? DocumentTree.GetReference(parameter)
            ?? DocumentTree.GetString(parameter, "in") + " " + DocumentTree.GetString(parameter, "name")
        : "";
}
