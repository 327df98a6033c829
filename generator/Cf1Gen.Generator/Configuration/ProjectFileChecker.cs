using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Configuration;

/// <summary>
/// Finds misspelt metadata of <c>Cf1Spec</c> items in the project file. MSBuild accepts any metadata and cannot enumerate it, so that the
/// generator would not see it.
/// </summary>
internal static class ProjectFileChecker
{
    private const string Item = "Cf1Spec";

    /// <summary>The metadata that build/Cf1Gen.props declares for users.</summary>
    public static readonly string[] Metadata =
    [
        "Namespace", "ClientName", "IncludePaths", "ExcludePaths", "IncludeTags", "ExcludeTags", "IncludeOperations", "ExcludeOperations",
        "RootPath", "Settings", "Errata", "Overlays", "Baseline", "Strict", "Accessibility", "Integers", "Part",
    ];

    // MSBuild and IDEs define these for all items.
    private static readonly string[] s_general =
    [
        "Include", "Exclude", "Update", "Remove", "Condition", "Label", "KeepDuplicates", "KeepMetadata", "RemoveMetadata",
        "MatchOnMetadata",
        "Visible", "Link", "LinkBase", "Pack", "PackagePath", "DependentUpon", "SubType", "CopyToOutputDirectory", "CopyToPublishDirectory",
    ];

    /// <summary>Returns a warning for each misspelt name. Names that are not similar to a known one can have another purpose.</summary>
    /// <param name="path">The path of the project file.</param>
    /// <param name="text">The text of the project file.</param>
    public static IEnumerable<DiagnosticInfo> Check(string path, string text)
    {
        if (text.IndexOf(Item, StringComparison.OrdinalIgnoreCase) < 0)
        {
            return [];
        }

        try
        {
            return [.. ReadNames(text)
                .Select(found => (found.Name, found.Position, Nearest: FindNearest(found.Name)))
                .Where(found => found.Nearest is not null)
                .Select(found => new DiagnosticInfo(
                    Descriptors.UnknownMetadata,
                    Location.Create(path, default, new LinePositionSpan(found.Position, found.Position)),
                    new[] { found.Name, found.Nearest! }.ToEquatableArray()))];
        }
        catch (XmlException)
        {
            // MSBuild has read the file and reports its errors; the text in an editor can be incomplete.
            return [];
        }
    }

    private static string? FindNearest(string name) =>
        Metadata.Concat(s_general).Contains(name, StringComparer.OrdinalIgnoreCase)
            ? null
            : NearestName.FindSimilarOrLonger(name, Metadata);

    /// <summary>Returns the names of the attributes and child elements of the items, with their positions.</summary>
    private static IEnumerable<(string Name, LinePosition Position)> ReadNames(string text)
    {
        using var xml = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var line = (IXmlLineInfo)xml;
        var itemDepth = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (itemDepth >= 0 && xml.Depth == itemDepth + 1)
            {
                yield return (xml.LocalName, PositionOf(line));
                continue;
            }

            // MSBuild ignores the case of item types. A definition of defaults has metadata as well.
            itemDepth = xml.LocalName.Equals(Item, StringComparison.OrdinalIgnoreCase) && !xml.IsEmptyElement ? xml.Depth : -1;
            if (xml.LocalName.Equals(Item, StringComparison.OrdinalIgnoreCase))
            {
                while (xml.MoveToNextAttribute())
                {
                    yield return (xml.LocalName, PositionOf(line));
                }
            }
        }
    }

    private static LinePosition PositionOf(IXmlLineInfo line) => new(line.LineNumber - 1, line.LinePosition - 1);
}
