using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Configuration;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>Which operations of a document are wanted.</summary>
internal sealed class OperationFilter
{
    private readonly GlobList _paths;
    private readonly GlobList _notPaths;
    private readonly GlobList _tags;
    private readonly GlobList _notTags;
    private readonly GlobList _operations;
    private readonly GlobList _notOperations;
    private readonly (string Option, GlobList GlobList, FilterKind Kind)[] _all;

    public OperationFilter(Settings settings)
    {
        _paths = new GlobList(settings.IncludePaths);
        _notPaths = new GlobList(settings.ExcludePaths);
        _tags = new GlobList(settings.IncludeTags);
        _notTags = new GlobList(settings.ExcludeTags);
        _operations = new GlobList(settings.IncludeOperations);
        _notOperations = new GlobList(settings.ExcludeOperations);
        _all =
        [
            ("IncludePaths", _paths, FilterKind.Path), ("IncludeTags", _tags, FilterKind.Tag), ("IncludeOperations", _operations, FilterKind.Operation),
            ("ExcludePaths", _notPaths, FilterKind.Path), ("ExcludeTags", _notTags, FilterKind.Tag), ("ExcludeOperations", _notOperations, FilterKind.Operation),
        ];
    }

    /// <summary>What it says, for a message; empty when it lets everything in.</summary>
    public string Text => string.Join(", ", _all.Where(filter => filter.GlobList.Text.Length > 0).Select(filter => $"{filter.Option} '{filter.GlobList.Text}'"));

    /// <summary>Whether only a part of the document is asked for.</summary>
    public bool IsSelective => !_paths.IsEmpty || !_tags.IsEmpty || !_operations.IsEmpty;

    public bool IncludesPath(string path) => _paths.Include(path) && !_notPaths.Name(path);

    /// <param name="id">The operation's id.</param>
    /// <param name="tags">Its tags.</param>
    public bool Includes(string id, IReadOnlyList<string> tags) =>
        (_tags.IsEmpty || (tags.Count == 0 ? _tags.Include("") : tags.Any(_tags.Include)))
        && !tags.Any(_notTags.Name)
        && _operations.Include(id)
        && !_notOperations.Name(id);

    /// <summary>The globs that name nothing of a document, each with its option.</summary>
    /// <param name="names">Gives all that there is of a kind in the document.</param>
    public IEnumerable<(string Option, string Glob, FilterKind Kind)> Idle(Func<FilterKind, IReadOnlyCollection<string>> names) => _all
        .Where(filter => !filter.GlobList.IsEmpty)
        .SelectMany(filter => filter.GlobList.Idle(names(filter.Kind)).Select(glob => (filter.Option, glob, filter.Kind)));
}
