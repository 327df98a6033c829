using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Configuration;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>Which operations of a document are wanted.</summary>
internal sealed class OperationFilter
{
    private readonly Globs _paths;
    private readonly Globs _notPaths;
    private readonly Globs _tags;
    private readonly Globs _notTags;
    private readonly Globs _operations;
    private readonly Globs _notOperations;
    private readonly (string Option, Globs Globs, FilterKind Kind)[] _all;

    public OperationFilter(Settings settings)
    {
        _paths = new Globs(settings.IncludePaths);
        _notPaths = new Globs(settings.ExcludePaths);
        _tags = new Globs(settings.IncludeTags);
        _notTags = new Globs(settings.ExcludeTags);
        _operations = new Globs(settings.IncludeOperations);
        _notOperations = new Globs(settings.ExcludeOperations);
        _all =
        [
            ("IncludePaths", _paths, FilterKind.Path), ("IncludeTags", _tags, FilterKind.Tag), ("IncludeOperations", _operations, FilterKind.Operation),
            ("ExcludePaths", _notPaths, FilterKind.Path), ("ExcludeTags", _notTags, FilterKind.Tag), ("ExcludeOperations", _notOperations, FilterKind.Operation),
        ];
    }

    /// <summary>What it says, for a message; empty when it lets everything in.</summary>
    public string Text => string.Join(", ", _all.Where(filter => filter.Globs.Text.Length > 0).Select(filter => $"{filter.Option} '{filter.Globs.Text}'"));

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
        .Where(filter => !filter.Globs.IsEmpty)
        .SelectMany(filter => filter.Globs.Idle(names(filter.Kind)).Select(glob => (filter.Option, glob, filter.Kind)));
}
