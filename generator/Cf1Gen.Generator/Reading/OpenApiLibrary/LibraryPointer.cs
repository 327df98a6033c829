using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>
/// Corrects the pointers of errors of Microsoft.OpenApi. After an error, the library keeps segments of its pointer in all later ones:
/// <c>#/paths/~1a/~1b/get/description</c>.
/// </summary>
internal sealed class LibraryPointer
{
    // The segments that were kept are between these.
    private const int First = 8;
    private const int Last = 48;

    private readonly IReadOnlyList<string> _segments;
    private readonly Dictionary<(JsonNode Node, int Start), (int Length, int Next)> _best = [];

    private LibraryPointer(IReadOnlyList<string> segments) => _segments = segments;

    /// <summary>Returns the pointer without the segments of earlier errors.</summary>
    /// <param name="root">The document.</param>
    /// <param name="pointer">The pointer of the library.</param>
    /// <returns>The pointer; <paramref name="pointer"/> itself if no part of it names a node of the document.</returns>
    public static string Resolve(JsonNode root, string pointer)
    {
        var all = DocumentPointer.Segments(pointer);
        var segments = all.Count <= First + Last ? all : [.. all.Take(First), .. all.Skip(all.Count - Last)];
        var resolver = new LibraryPointer(segments);
        return resolver.Find(root) ?? pointer;
    }

    /// <summary>Returns the longest sequence of segments that ends with the last one and names a node.</summary>
    private string? Find(JsonNode root)
    {
        if (Longest(root, 0).Length < 0)
        {
            return null;
        }

        var path = new List<string>();
        JsonNode? node = root;
        for (var start = 0; start < _segments.Count;)
        {
            var next = Longest(node, start).Next;
            path.Add(_segments[next]);
            node = Child(node, _segments[next]);
            start = next + 1;
        }

        return DocumentPointer.FromSegments(path);
    }

    /// <summary>
    /// Returns the length of the longest sequence from a node on, and its first segment; a negative length when no sequence exists.
    /// </summary>
    private (int Length, int Next) Longest(JsonNode? node, int start)
    {
        if (start == _segments.Count)
        {
            return (0, start);
        }

        if (node is null)
        {
            return (int.MinValue, start);
        }

        if (_best.TryGetValue((node, start), out var best))
        {
            return best;
        }

        best = (int.MinValue, start);
        for (var next = start; next < _segments.Count; next++)
        {
            if (HasChild(node, _segments[next]) && Longest(Child(node, _segments[next]), next + 1).Length is >= 0 and var length
                && length + 1 >= best.Length)
            {
                // Of several sequences of one length, the last one: segments that were kept precede those of the error.
                best = (length + 1, next);
            }
        }

        _best.Add((node, start), best);
        return best;
    }

    private static bool HasChild(JsonNode node, string segment) => node switch
    {
        JsonObject members => members.ContainsKey(segment),
        JsonArray items => Index(segment) is { } index && index < items.Count,
        _ => false,
    };

    private static JsonNode? Child(JsonNode? node, string segment) => node switch
    {
        JsonObject members => members[segment],
        JsonArray items => items[Index(segment)!.Value],
        _ => null,
    };

    private static int? Index(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
