using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>
/// The start of paths that names the service instead of a resource, and the path parameters that are settings of the client. Both are
/// chosen by the user, in the project or in the document, and never by the paths that the document has.
/// </summary>
internal sealed class RootPath
{
    private readonly IReadOnlyList<PathSegment> _segments;

    private RootPath(string text, IReadOnlyList<string> settings)
    {
        _segments = new PathTemplate(text).Segments;
        Text = text;
        ListedSettings = settings;
        Settings = [.. PathParameter.Parse(text).Select(parameter => parameter.Name).Concat(settings).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Gets the path template; empty if none was chosen.</summary>
    public string Text { get; }

    /// <summary>Gets the number of segments.</summary>
    public int Length => _segments.Count;

    /// <summary>Gets the names of the settings that are listed in addition to the parameters of the path.</summary>
    public IReadOnlyList<string> ListedSettings { get; }

    /// <summary>Gets the names of the path parameters that are settings.</summary>
    public IReadOnlyList<string> Settings { get; }

    /// <summary>Gets the words of the last literal segment that names something: <c>cloudforce</c>, <c>one</c>.</summary>
    public IReadOnlyList<string> ServiceWords =>
        _segments.LastOrDefault(segment => !segment.IsParameter && !segment.IsTechnical) is { } segment
            ? WordSplitter.Split(segment.Text)
            : [];

    /// <summary>Returns the root path of a document. The project takes precedence over the document.</summary>
    public static RootPath Of(LoadedDocument document, Settings settings)
    {
        var path = settings.RootPath.Length > 0 ? settings.RootPath : document.Document.Extension(OwnExtensions.RootPath) ?? "";
        var names = settings.SettingNames.Length > 0 ? settings.SettingNames : document.Document.Extension(OwnExtensions.Settings) ?? "";
        return new RootPath(
            path, [.. names.Split(['|', ';', ','], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim().Trim('{', '}'))]);
    }

    /// <summary>Returns the segments of a path that can name a resource.</summary>
    public IEnumerable<PathSegment> Rest(OperationEntry entry) => Includes(entry) ? entry.Segments.Skip(_segments.Count) : entry.Segments;

    /// <summary>Determines whether the path of an operation begins with the root path and continues after it.</summary>
    public bool Includes(OperationEntry entry) =>
        entry.Segments.Count > _segments.Count && _segments.SequenceEqual(entry.Segments.Take(_segments.Count));
}
