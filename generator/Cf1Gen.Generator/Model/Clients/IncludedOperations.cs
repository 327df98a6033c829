using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Finds the operations that the settings of a document include.</summary>
internal sealed class IncludedOperations
{
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly OperationFilter _filter;

    private IncludedOperations(LoadedDocument document, Settings settings, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _filter = new OperationFilter(settings);
    }

    /// <summary>Returns the operations, ordered by path and HTTP method. Filters that match nothing are reported.</summary>
    public static IReadOnlyList<OperationEntry> Find(LoadedDocument document, Settings settings, DiagnosticBag diagnostics) =>
        new IncludedOperations(document, settings, diagnostics).Find();

    private List<OperationEntry> Find()
    {
        var paths = _document.Document.Paths ?? [];
        var all = paths
            .Where(path => path.Value?.Operations is not null)
            .SelectMany(path => path.Value.Operations!
                .Select(operation => new OperationEntry(
                    path.Key,
                    path.Value,
                    HttpMethods.Normalize(operation.Key.Method),
                    operation.Value)))
            .ToList();
        ReportUnmatchedFilters(all);
        var included = all
            .Where(entry => _filter.IncludesPath(entry.Path) && _filter.Includes(entry.Id, entry.Tags))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => HttpMethods.Order(entry.HttpMethod))
            .ThenBy(entry => entry.HttpMethod, StringComparer.Ordinal)
            .ToList();
        if (included.Count == 0)
        {
            ReportNoOperations(paths);
        }

        return included;
    }

    private void ReportUnmatchedFilters(List<OperationEntry> entries)
    {
        foreach (var (option, glob, kind) in _filter.FindUnmatched(Names))
        {
            var nearest = NearestName.Find(glob.TrimStart('!', ' '), Names(kind));
            _diagnostics.Report(
                Descriptors.FilterMatchesNothing,
                _document.Locate(DocumentPointer.FromSegments(["paths"])),
                glob,
                option,
                nearest is null ? "There is nothing of the kind in it" : $"The nearest is '{nearest}'");
        }

        IReadOnlyCollection<string> Names(FilterKind kind) =>
        [
            .. kind switch
            {
                FilterKind.Path => entries.Select(entry => entry.Path),
                FilterKind.Tag => entries.SelectMany(entry => entry.Tags),
                _ => entries.Select(entry => entry.Id),
            },
        ];
    }

    private void ReportNoOperations(OpenApiPaths paths)
    {
        var location = _document.Locate(DocumentPointer.FromSegments(["paths"]));
        if (_filter.Text.Length > 0 && paths.Values.Any(path => path?.Operations is { Count: > 0 }))
        {
            _diagnostics.Report(Descriptors.FiltersExcludeEverything, location, _filter.Text, paths.Count, paths.Keys.First());
        }
        else
        {
            _diagnostics.Report(Descriptors.NoOperations, location);
        }
    }
}
