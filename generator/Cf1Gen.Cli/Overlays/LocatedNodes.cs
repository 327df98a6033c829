using System.Text.RegularExpressions;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Overlays;

/// <summary>Finds the nodes at locations, without a visit of the nodes that cannot be there.</summary>
/// <param name="text">The document.</param>
/// <param name="locations">The locations of its nodes.</param>
internal sealed partial class LocatedNodes(DocumentText text, NodeLocations locations)
{
    private readonly List<(Location Location, DocumentNode Node)> _found = [];

    /// <summary>Returns the nodes at locations.</summary>
    public ILookup<Location, DocumentNode> Find(DocumentNode root, IReadOnlySet<Location> wanted)
    {
        // The nodes of an alias are in the text of another node, and those of an overlay in that of another file.
        if (Anchor().IsMatch(text.Text) || wanted.Any(location => PathOf(location) != text.Path))
        {
            VisitAll(root, wanted);
        }
        else
        {
            Visit(root, [.. wanted.OrderBy(StartOf)]);
        }

        return _found.ToLookup(found => found.Location, found => found.Node);
    }

    private void Visit(DocumentNode node, IReadOnlyList<Location> wanted)
    {
        var children = DocumentNodes.Children(node)
            .Select(child => (Node: child, Location: locations.GetLocation(child.Path.ToPointer())))
            .Where(child => PathOf(child.Location) == text.Path)
            .OrderBy(child => StartOf(child.Location))
            .ToList();
        var next = 0;
        for (var index = 0; index < children.Count; index++)
        {
            var (child, location) = children[index];
            while (next < wanted.Count && StartOf(wanted[next]) < StartOf(location))
            {
                next++;
            }

            var first = next;
            var end = index + 1 < children.Count ? StartOf(children[index + 1].Location) : int.MaxValue;
            while (next < wanted.Count && StartOf(wanted[next]) < end)
            {
                next++;
            }

            if (next > first)
            {
                Add(child, location, wanted.Skip(first).Take(next - first));
                Visit(child, [.. wanted.Skip(first).Take(next - first)]);
            }
        }
    }

    private void VisitAll(DocumentNode node, IReadOnlySet<Location> wanted)
    {
        foreach (var child in DocumentNodes.Children(node))
        {
            var location = locations.GetLocation(child.Path.ToPointer());
            Add(child, location, wanted.Contains(location) ? [location] : []);
            VisitAll(child, wanted);
        }
    }

    private void Add(DocumentNode node, Location location, IEnumerable<Location> wanted) =>
        _found.AddRange(wanted.Where(one => one.Equals(location)).Select(one => (one, node)));

    private static string PathOf(Location location) => location.GetLineSpan().Path;

    private static int StartOf(Location location) => location.SourceSpan.Start;

    [GeneratedRegex(@"(?:^|[\s,\[{:-])&[^\s,\[\]{}]")]
    private static partial Regex Anchor();
}
