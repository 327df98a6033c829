using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Paging;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>The location of the items in a response.</summary>
internal sealed class ListLocation
{
    private const int MaximumDepth = 3;

    private ListLocation(ResponseMember? list, string? reason)
    {
        List = list;
        Reason = reason;
    }

    /// <summary>Gets the list; <see langword="null"/> if there is none.</summary>
    public ResponseMember? List { get; }

    /// <summary>Gets the reason why no list was found.</summary>
    public string? Reason { get; }

    /// <summary>Finds the items: the result itself, or the only list in it, or the list with the usual name.</summary>
    /// <param name="result">The result.</param>
    /// <param name="resourceNames">The last segments of the path, after which documents name the list.</param>
    public static ListLocation Find(ResponseMember result, IReadOnlyList<string> resourceNames) =>
        result.IsList ? new ListLocation(result, null) : Find(result, resourceNames, depth: 0);

    private static ListLocation Find(ResponseMember owner, IReadOnlyList<string> resourceNames, int depth)
    {
        var members = owner.Members;
        var lists = members.Where(member => member.IsList && !PagingNames.IsIn(member.Name, PagingNames.Others)).ToList();
        if (lists.Count > 0)
        {
            return Choose(lists, resourceNames) is { } list
                ? new ListLocation(list, null)
                : new ListLocation(null, $"the response has several lists ({string.Join(", ", lists.Select(Describe))})");
        }

        // A response can wrap the list in an object: {"data": {"items": []}}. An object next to the properties of an item is one of them.
        var objects = members.Where(member => member.IsObject).ToList();
        var isWrapper = objects.Count == 1 && members.All(member => member == objects[0] || PagingNames.IsDetail(member.Name));
        var wrappers = objects
            .Where(member => isWrapper
                || PagingNames.IsIn(member.Name, PagingNames.Containers)
                || IsResource(member, resourceNames))
            .ToList();
        var found = depth + 1 < MaximumDepth
            ? wrappers.Select(member => Find(member, resourceNames, depth + 1)).Where(location => location.List is not null).ToList()
            : [];
        return found.Count == 1
            ? found[0]
            : new ListLocation(null, found.Count == 0 ? "the response has no list" : "the response has several lists");
    }

    private static ResponseMember? Choose(List<ResponseMember> lists, IReadOnlyList<string> resourceNames)
    {
        if (lists.Count == 1)
        {
            return lists[0];
        }

        var objects = lists.Where(list => list.Item is { HasProperties: true } or { HasAlternatives: true }).ToList();
        return lists.Find(list => IsResource(list, resourceNames))
            ?? PagingNames.First(lists, list => list.Name, PagingNames.Items)
            ?? (objects.Count == 1 ? objects[0] : null);
    }

    /// <summary>Determines whether a member has the name of the last path segment, in the singular or plural.</summary>
    public static bool IsResource(ResponseMember member, IReadOnlyList<string> resourceNames) =>
        resourceNames.Take(1).Select(PagingNames.Normalize).Any(resource =>
            PagingNames.Normalize(member.Name) is var name && (name == resource || name == resource + "s" || name + "s" == resource
                || (resource.Length > 2 && name.EndsWith(resource, StringComparison.Ordinal))));

    private static string Describe(ResponseMember member) => string.Join(".", member.Path);
}
