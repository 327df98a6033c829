using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>
/// The segments that the paths of all operations begin with. They name the service and its settings instead of a resource.
/// </summary>
internal sealed class CommonPath
{
    public CommonPath(IReadOnlyList<OperationEntry> entries)
    {
        if (entries.Count > 0)
        {
            Length = CommonLength(entries);
            Segments = entries[0].Segments.Take(Length).ToList();
        }
    }

    public int Length { get; }

    public IReadOnlyList<PathSegment> Segments { get; } = [];

    /// <summary>Gets the words of the last segment that is not a parameter: <c>cloudforce</c>, <c>one</c>.</summary>
    public IReadOnlyList<string> ServiceWords =>
        Segments.LastOrDefault(segment => !segment.IsParameter && !segment.HasNoName) is { } segment
            ? WordSplitter.Split(segment.Text)
            : [];

    private static int CommonLength(IReadOnlyList<OperationEntry> entries)
    {
        // The rest of every path has to name a resource, so the last segment of the shortest path is never common.
        var length = entries.Min(entry => entry.Segments.Count) - 1;
        var first = entries[0].Segments;
        foreach (var entry in entries)
        {
            var same = 0;
            while (same < length && entry.Segments[same] == first[same])
            {
                same++;
            }

            length = same;
        }

        while (length > 0 && entries.Any(entry => entry.Segments[length].IsParameter))
        {
            length--;
        }

        return length < 0 ? 0 : length;
    }
}
