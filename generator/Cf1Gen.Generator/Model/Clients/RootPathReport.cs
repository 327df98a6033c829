using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Reports a root path and settings that match nothing, and a start that all paths have when none was chosen.</summary>
internal sealed class RootPathReport
{
    /// <summary>The number of paths from which on a common start is intended.</summary>
    private const int MinimumPaths = 4;

    private readonly RootPath _rootPath;
    private readonly IReadOnlyList<OperationEntry> _entries;
    private readonly LoadedDocument _document;
    private readonly Settings _settings;
    private readonly DiagnosticBag _diagnostics;

    private RootPathReport(
        RootPath rootPath,
        IReadOnlyList<OperationEntry> entries,
        LoadedDocument document,
        Settings settings,
        DiagnosticBag diagnostics)
    {
        _rootPath = rootPath;
        _entries = entries;
        _document = document;
        _settings = settings;
        _diagnostics = diagnostics;
    }

    /// <summary>Reports what concerns the included operations.</summary>
    public static void Report(
        RootPath rootPath,
        IReadOnlyList<OperationEntry> entries,
        LoadedDocument document,
        Settings settings,
        DiagnosticBag diagnostics)
    {
        if (entries.Count > 0)
        {
            new RootPathReport(rootPath, entries, document, settings, diagnostics).Report();
        }
    }

    private void Report()
    {
        if (_rootPath.Text.Length == 0)
        {
            ReportCommonStart();
        }
        else if (!_entries.Any(_rootPath.Includes))
        {
            ReportUnmatched(
                _rootPath.Text,
                _settings.RootPath.Length > 0 ? "RootPath" : OwnExtensions.RootPath,
                _entries.SelectMany(entry => Starts(entry, _rootPath.Length + 1)).Distinct(StringComparer.Ordinal));
        }

        foreach (var name in _rootPath.ListedSettings.Where(name => !_entries.Any(entry => entry.HasPathParameter(name))))
        {
            ReportUnmatched(
                name,
                _settings.SettingNames.Length > 0 ? "Settings" : OwnExtensions.Settings,
                _entries.SelectMany(entry => entry.Template.Parameters).Select(parameter => parameter.Name));
        }
    }

    private void ReportUnmatched(string text, string option, IEnumerable<string> names) => _diagnostics.Report(
        Descriptors.FilterMatchesNothing,
        _document.Locate(DocumentPointer.FromSegments([OwnExtensions.Includes(option) ? option : "paths"])),
        text,
        option,
        NearestName.Find(text, names) is { } nearest ? $"The nearest is '{nearest}'" : "There is nothing of the kind in it");

    private static IEnumerable<string> Starts(OperationEntry entry, int maximum) =>
        Enumerable.Range(1, Math.Max(0, Math.Min(entry.Segments.Count - 1, maximum))).Select(count => Join(entry.Segments.Take(count)));

    /// <summary>
    /// Reports the longest start that all paths have, if different resources follow it, and if a name or an argument is repeated because
    /// of it.
    /// </summary>
    private void ReportCommonStart()
    {
        var paths = _entries.GroupBy(entry => entry.Path, StringComparer.Ordinal).Select(group => group.First().Segments).ToList();
        var start = paths[0].TakeWhile((segment, index) => paths.All(path => path.Count > index && path[index] == segment)).ToList();
        if (paths.Count < MinimumPaths || start.Count == 0
            || paths.Exists(path => path.Count == start.Count || path[start.Count].IsParameter))
        {
            return;
        }

        var arguments = start.SelectMany(segment => PathParameter.Parse(segment.Text))
            .Select(parameter => parameter.Name).Except(_rootPath.Settings).ToList();

        // A resource that only has actions is not a service.
        var isService = arguments.Count > 0
            || paths.Where(path => path.Count > start.Count + 1).Select(path => path[start.Count]).Distinct().Count() > 1;
        var clients = PathWords.Read(start).Words
            .Where(word => !word.IsParameter)
            .Select(word => Identifier.Pascal(word.Text))
            .ToList();
        string[] effects =
        [
            .. arguments.Count > 0 ? new[] { $"every method has the argument '{string.Join("', '", arguments)}'" } : [],
            .. clients.Count > 0 && isService && !_entries.All(HasClient)
                ? new[] { $"every client is within '{string.Join(".", clients)}'" }
                : [],
        ];
        if (effects.Length > 0)
        {
            _diagnostics.Report(
                Descriptors.CommonStartOfPaths,
                _document.Locate(DocumentPointer.FromSegments(["paths"])),
                Join(start),
                string.Join(" and ", effects));
        }
    }

    private static bool HasClient(OperationEntry entry) =>
        (entry.Operation.Extension(OwnExtensions.Client) ?? entry.Item.Extension(OwnExtensions.Client)) is not null;

    private static string Join(IEnumerable<PathSegment> segments) => string.Concat(segments.Select(segment => "/" + segment.Text));
}
