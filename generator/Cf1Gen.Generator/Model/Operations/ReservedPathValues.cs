using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Operations;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>
/// Finds the words that a parameter must not be, because they lead to another operation: <c>quota</c> for the id of
/// <c>/requests/{id}</c>, where there is <c>/requests/quota</c> too.
/// </summary>
/// <remarks>All operations of the document count, also those that are not generated: the server has them.</remarks>
internal sealed class ReservedPathValues
{
    private readonly ILookup<(string Method, int Count), string[]> _routes;

    public ReservedPathValues(OpenApiPaths? paths) => _routes = (paths ?? [])
        .Where(path => path.Value?.Operations is not null)
        .SelectMany(path => path.Value.Operations!.Keys.Select(method => new { Method = HttpMethods.Of(method.Method), Segments = Split(path.Key) }))
        .ToLookup(route => (route.Method, route.Segments.Length), route => route.Segments);

    /// <summary>Gives the words, decoded.</summary>
    /// <param name="site">The operation.</param>
    /// <param name="hole">The parameter's name.</param>
    public EquatableArray<string> Of(OperationEntry site, string hole)
    {
        var segments = Split(site.Path);
        var place = Array.IndexOf(segments, "{" + hole + "}");
        return place < 0
            ? []
            : _routes[(site.HttpMethod, segments.Length)]
                .Where(route => !IsHole(route[place]) && IsSameBut(place, route, segments))
                .Select(route => Uri.UnescapeDataString(route[place]))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(word => word, StringComparer.Ordinal)
                .ToEquatableArray();
    }

    private static bool IsSameBut(int place, string[] route, string[] segments) => Enumerable
        .Range(0, segments.Length)
        .All(i => i == place || route[i] == segments[i] || (IsHole(route[i]) && IsHole(segments[i])));

    private static bool IsHole(string segment) => segment.IndexOf('{') >= 0;

    private static string[] Split(string path) => path.Split('#', '?')[0].Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
