using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>
/// Finds what in a document makes Microsoft.OpenApi throw, and takes out only that. A part is put to the proof alone, with
/// nothing beside it and only its ancestors above it; the smallest parts that cannot be read alone are left out.
/// </summary>
internal sealed class InvalidPartFinder(JsonObject root, NodeLocations places, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    // A document with more to try than this is broken all over; from there on larger parts go at once.
    private const int MostProbes = 3_000;

    private int _probes;

    public void LeaveOutFaults() => Isolate(root, DocumentPointer.Root);

    private void Isolate(JsonNode node, string pointer)
    {
        var kept = new List<KeyValuePair<string, JsonNode?>>();
        foreach (var child in TakeChildren(node))
        {
            var at = DocumentPointer.Append(pointer, child.Key);
            Put(node, child);
            var fault = Fault();
            if (fault is not null && child.Value is JsonObject or JsonArray && _probes < MostProbes)
            {
                Isolate(child.Value, at);
                fault = Fault();
            }

            TakeChildren(node);
            if (fault is null)
            {
                kept.Add(child);
            }
            else
            {
                diagnostics.Report(Descriptors.LeftOut, places.At(at), at, fault);
            }
        }

        kept.ForEach(child => Put(node, child));
    }

    private string? Fault()
    {
        cancellationToken.ThrowIfCancellationRequested();
        _probes++;
        return LibraryReader.TryParse(root, out _, out _, out var fault, cancellationToken) ? null : fault!.Message.TrimEnd('.');
    }

    private List<KeyValuePair<string, JsonNode?>> TakeChildren(JsonNode node)
    {
        List<KeyValuePair<string, JsonNode?>> children;
        if (node is JsonArray items)
        {
            children = [.. items.Select((item, index) => new KeyValuePair<string, JsonNode?>(DocumentPointer.Index(index), item))];
            items.Clear();
            return children;
        }

        var members = (JsonObject)node;
        children = [.. members.Where(member => node != root || !SpecificationVersion.IsMember(member.Key))];
        children.ForEach(child => members.Remove(child.Key));
        return children;
    }

    private static void Put(JsonNode node, KeyValuePair<string, JsonNode?> child)
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
