using System;
using System.Linq;
using Cf1Gen.Generator.Common;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>
/// Finds the values that a path parameter must not have, because they lead to another operation: <c>quota</c> for the id of
/// <c>/requests/{id}</c> if the document also contains <c>/requests/quota</c>.
/// </summary>
/// <remarks>All operations of the document count, including those that are not generated: the server has them.</remarks>
internal sealed class ReservedPathValues
{
    private readonly ILookup<(string Method, int Count), string[]> _routes;

    public ReservedPathValues(OpenApiPaths? paths) => _routes = (paths ?? [])
        .Where(path => path.Value?.Operations is not null)
        .Select(path => (path.Value.Operations!.Keys, Segments: new PathTemplate(path.Key).RouteSegments))
        .SelectMany(path => path.Keys.Select(method => (Method: HttpMethods.Normalize(method.Method), path.Segments)))
        .ToLookup(route => (route.Method, route.Segments.Length), route => route.Segments);

    /// <summary>Finds the reserved values of a path parameter, decoded and sorted.</summary>
    /// <param name="entry">The operation.</param>
    /// <param name="parameter">The name of the parameter.</param>
    public EquatableArray<string> Find(OperationEntry entry, string parameter)
    {
        var segments = entry.Template.RouteSegments;
        var index = Array.IndexOf(segments, "{" + parameter + "}");
        return index < 0
            ? []
            : _routes[(entry.HttpMethod, segments.Length)]
                .Where(route => !HasParameter(route[index]) && MatchesExceptAt(index, route, segments))
                .Select(route => Uri.UnescapeDataString(route[index]))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(value => value, StringComparer.Ordinal)
                .ToEquatableArray();
    }

    private static bool MatchesExceptAt(int index, string[] route, string[] segments) => Enumerable
        .Range(0, segments.Length)
        .All(i => i == index || route[i] == segments[i] || (HasParameter(route[i]) && HasParameter(segments[i])));

    private static bool HasParameter(string segment) => segment.IndexOf('{') >= 0;
}
