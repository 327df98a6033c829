using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>The parts of a path that can name something: literal segments and parameters, without technical prefixes.</summary>
internal sealed class PathWords
{
    private static readonly Regex s_extension = new(@"\.(json|xml|yaml|csv)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private PathWords(IReadOnlyList<PathWord> words, int version)
    {
        Words = words;
        Version = version;
    }

    /// <summary>Gets the literals and parameters in the order of the path.</summary>
    public IReadOnlyList<PathWord> Words { get; }

    /// <summary>Gets the first version number in the path; 0 if the path has none.</summary>
    public int Version { get; }

    /// <summary>Reads a path.</summary>
    /// <param name="segments">The segments after the root path.</param>
    public static PathWords Read(IEnumerable<PathSegment> segments)
    {
        var words = new List<PathWord>();
        var version = 0;
        foreach (var segment in WithoutProviders([.. segments]))
        {
            foreach (var part in Parts(segment))
            {
                var name = new PathSegment(part.Text);
                if (!part.IsParameter && name.IsVersion)
                {
                    version = version == 0 ? name.VersionNumber : version;
                }
                else if (part.IsParameter || !(words.Count == 0 ? name.IsTechnical : name.IsPunctuation))
                {
                    words.Add(part);
                }
            }
        }

        return new PathWords(words, version);
    }

    /// <summary>Removes <c>providers/Microsoft.Network</c>, which precedes the resources of Azure and names none.</summary>
    private static IEnumerable<PathSegment> WithoutProviders(IReadOnlyList<PathSegment> segments) =>
        segments.Where((segment, index) => !(index + 1 < segments.Count && IsProvider(segment, segments[index + 1]))
            && !(index > 0 && IsProvider(segments[index - 1], segment)));

    private static bool IsProvider(PathSegment segment, PathSegment next) =>
        segment.Text == "providers" && next.Text.StartsWith("Microsoft.", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Splits a segment: <c>{id}:cancel</c> is a parameter and an action, <c>channels.create</c> a resource and an action, and
    /// <c>{id}.json</c> a parameter.
    /// </summary>
    private static IEnumerable<PathWord> Parts(PathSegment segment)
    {
        var text = s_extension.Replace(segment.Text, "");
        var end = text.LastIndexOf('}');
        var colon = text.IndexOf(':', end + 1);
        var action = colon > 0 ? text.Substring(colon + 1) : "";
        var rest = colon > 0 ? text.Substring(0, colon) : text;
        if (new PathSegment(rest).IsParameter)
        {
            yield return new PathWord(rest, IsParameter: true, IsAction: false);
        }
        else
        {
            foreach (var part in new PathSegment(rest).IsVersion ? [rest] : rest.Split('.'))
            {
                yield return new PathWord(part, IsParameter: false, IsAction: false);
            }
        }

        if (action.Length > 0)
        {
            yield return new PathWord(action, IsParameter: false, IsAction: true);
        }
    }
}
