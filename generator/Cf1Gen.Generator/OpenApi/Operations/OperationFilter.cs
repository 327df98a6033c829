using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Configuration;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>The settings that select operations of a document.</summary>
internal sealed class OperationFilter
{
    private readonly GlobList _paths;
    private readonly GlobList _excludedPaths;
    private readonly GlobList _tags;
    private readonly GlobList _excludedTags;
    private readonly GlobList _operations;
    private readonly GlobList _excludedOperations;
    private readonly (string Option, GlobList Globs, FilterKind Kind)[] _all;

    public OperationFilter(Settings settings)
    {
        _paths = new GlobList(settings.IncludePaths);
        _excludedPaths = new GlobList(settings.ExcludePaths);
        _tags = new GlobList(settings.IncludeTags);
        _excludedTags = new GlobList(settings.ExcludeTags);
        _operations = new GlobList(settings.IncludeOperations);
        _excludedOperations = new GlobList(settings.ExcludeOperations);
        _all =
        [
            ("IncludePaths", _paths, FilterKind.Path),
            ("IncludeTags", _tags, FilterKind.Tag),
            ("IncludeOperations", _operations, FilterKind.Operation),
            ("ExcludePaths", _excludedPaths, FilterKind.Path),
            ("ExcludeTags", _excludedTags, FilterKind.Tag),
            ("ExcludeOperations", _excludedOperations, FilterKind.Operation),
        ];
    }

    /// <summary>Gets a description for messages; empty if every operation is included.</summary>
    public string Text => string.Join(
        ", ",
        _all.Where(filter => filter.Globs.Text.Length > 0).Select(filter => $"{filter.Option} '{filter.Globs.Text}'"));

    /// <summary>Gets a value indicating whether only a part of the document is included.</summary>
    public bool IsSelective => !_paths.IsEmpty || !_tags.IsEmpty || !_operations.IsEmpty;

    /// <summary>Determines whether the operations of a path are included.</summary>
    public bool IncludesPath(string path) => _paths.Includes(path) && !_excludedPaths.Matches(path);

    /// <summary>Determines whether an operation of an included path is included.</summary>
    /// <param name="id">The id of the operation.</param>
    /// <param name="tags">Its tags.</param>
    public bool Includes(string id, IReadOnlyList<string> tags) =>
        (_tags.IsEmpty || (tags.Count == 0 ? _tags.Includes("") : tags.Any(_tags.Includes)))
        && !tags.Any(_excludedTags.Matches)
        && _operations.Includes(id)
        && !_excludedOperations.Matches(id);

    /// <summary>Finds the globs that match nothing in a document, each with its option.</summary>
    /// <param name="names">Returns all names of a kind in the document.</param>
    public IEnumerable<(string Option, string Glob, FilterKind Kind)> FindUnmatched(
        Func<FilterKind, IReadOnlyCollection<string>> names) =>
        _all.Where(filter => !filter.Globs.IsEmpty)
            .SelectMany(filter => filter.Globs.FindUnmatched(names(filter.Kind)).Select(glob => (filter.Option, glob, filter.Kind)));
}
