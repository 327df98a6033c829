using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>The segments that the paths of all operations begin with. They name the service and its settings, and no resource.</summary>
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

    /// <summary>The words of the last segment that is no parameter: <c>cloudforce</c>, <c>one</c>.</summary>
    public IReadOnlyList<string> ServiceWords =>
        Segments.LastOrDefault(segment => !segment.IsParameter && !segment.IsSilent) is { } segment ? WordSplitter.Of(segment.Text) : [];

    private static int CommonLength(IReadOnlyList<OperationEntry> entries)
    {
        // What follows has to name a resource in every path: the last segment of the shortest path is never common.
        var length = entries.Min(site => site.Segments.Count) - 1;
        var first = entries[0].Segments;
        foreach (var site in entries)
        {
            var same = 0;
            while (same < length && site.Segments[same] == first[same])
            {
                same++;
            }

            length = same;
        }

        while (length > 0 && entries.Any(site => site.Segments[length].IsParameter))
        {
            length--;
        }

        return length < 0 ? 0 : length;
    }
}
