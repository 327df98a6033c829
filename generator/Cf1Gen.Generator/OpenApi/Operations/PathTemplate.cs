using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>A path template of a document, <c>/things/{thing_id}?action=list</c>.</summary>
internal sealed class PathTemplate
{
    /// <param name="text">The template as the document contains it.</param>
    public PathTemplate(string text)
    {
        Text = text;

        // A fragment is never sent: some documents use it to distinguish operations of one path.
        var resource = text.Split('#')[0];
        var mark = resource.IndexOf('?');
        Route = mark < 0 ? resource : resource.Substring(0, mark);
        Query = mark < 0 ? "" : resource.Substring(mark + 1);
        Segments = [.. Split(text).Select(segment => new PathSegment(segment))];
        RouteSegments = Split(Route);
        Parameters = [.. PathParameter.Parse(text)];
        RouteParameters = [.. PathParameter.Parse(Route)];
    }

    /// <summary>Gets the template as the document contains it.</summary>
    public string Text { get; }

    /// <summary>Gets the template without its query and fragment.</summary>
    public string Route { get; }

    /// <summary>Gets the text after the question mark, without the fragment; empty if the template has no query.</summary>
    public string Query { get; }

    /// <summary>Gets the segments of the whole template.</summary>
    public IReadOnlyList<PathSegment> Segments { get; }

    /// <summary>Gets the text of each segment of <see cref="Route"/>.</summary>
    public string[] RouteSegments { get; }

    /// <summary>Gets the parameters of the whole template.</summary>
    public IReadOnlyList<PathParameter> Parameters { get; }

    /// <summary>Gets the parameters of <see cref="Route"/>, with their positions in it.</summary>
    public IReadOnlyList<PathParameter> RouteParameters { get; }

    private static string[] Split(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
