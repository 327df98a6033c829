using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>
/// Finds the parts of a document for which Microsoft.OpenApi throws an exception. Each part is read alone, with its ancestors and without
/// its siblings; the smallest parts that cannot be read are removed.
/// </summary>
internal sealed class InvalidPartFinder(JsonObject root, LibraryReader reader, NodeLocations locations, DiagnosticBag diagnostics)
{
    // After that many attempts, larger parts are removed as a whole.
    private const int MaximumAttempts = 3_000;

    private int _attempts;

    /// <summary>Removes the invalid parts from the document and reports them.</summary>
    public void RemoveInvalidParts() => RemoveInvalidParts(root, DocumentPointer.Root);

    private void RemoveInvalidParts(JsonNode node, string pointer)
    {
        var valid = new List<KeyValuePair<string, JsonNode?>>();
        foreach (var child in TakeChildren(node))
        {
            var childPointer = DocumentPointer.Append(pointer, child.Key);
            AddChild(node, child);
            var error = TryRead();
            if (error is not null && child.Value is JsonObject or JsonArray && _attempts < MaximumAttempts)
            {
                RemoveInvalidParts(child.Value, childPointer);
                error = TryRead();
            }

            TakeChildren(node);
            if (error is null)
            {
                valid.Add(child);
            }
            else
            {
                diagnostics.Report(Descriptors.PartIgnored, locations.GetLocation(childPointer), childPointer, error);
            }
        }

        valid.ForEach(child => AddChild(node, child));
    }

    /// <summary>Returns the message of the exception that the library throws for the current document, or null.</summary>
    private string? TryRead()
    {
        _attempts++;
        return reader.TryRead(out _, out _, out var error) ? null : error!.Message.TrimEnd('.');
    }

    private List<KeyValuePair<string, JsonNode?>> TakeChildren(JsonNode node)
    {
        List<KeyValuePair<string, JsonNode?>> children;
        if (node is JsonArray items)
        {
            children = [.. items.Select((item, index) => new KeyValuePair<string, JsonNode?>(DocumentPointer.FormatIndex(index), item))];
            items.Clear();
            return children;
        }

        var members = (JsonObject)node;
        children = [.. members.Where(member => node != root || !SpecificationVersion.IsVersionMember(member.Key))];
        children.ForEach(child => members.Remove(child.Key));
        return children;
    }

    private static void AddChild(JsonNode node, KeyValuePair<string, JsonNode?> child)
    {
        if (node is JsonArray items)
        {
            items.Add(child.Value);
        }
        else
        {
            ((JsonObject)node).Add(child.Key, child.Value);
        }
    }
}
