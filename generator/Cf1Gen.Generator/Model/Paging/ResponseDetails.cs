using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Paging;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>The members of a response that describe its page.</summary>
internal sealed class ResponseDetails
{
    private const int MaximumDepth = 3;

    private readonly List<ResponseMember> _members;

    private ResponseDetails(List<ResponseMember> members) => _members = members;

    /// <summary>Gets the flag that is true if there is another page.</summary>
    public ResponseMember? More => PagingNames.First(_members.Where(member => member.IsFlag), member => member.Name, PagingNames.More);

    /// <summary>Gets the flag that is true on the last page.</summary>
    public ResponseMember? Last => PagingNames.First(_members.Where(member => member.IsFlag), member => member.Name, PagingNames.Last);

    /// <summary>Gets the number of items of all pages.</summary>
    public ResponseMember? Total => PagingNames.First(_members.Where(IsCount), member => member.Name, PagingNames.Total);

    public ResponseMember? TotalPages => PagingNames.First(_members.Where(IsCount), member => member.Name, PagingNames.TotalPages);

    /// <summary>Gets the link to the next page, by its own name or by the name of the object that contains it.</summary>
    public ResponseMember? NextLink =>
        PagingNames.First(_members.Where(member => member.IsScalar && !member.IsNumber), member => member.Name, PagingNames.NextLink)
        ?? _members.Find(IsLink)
        ?? (Echoes || Total is not null ? _members.Find(member => IsNext(member) && !IsNumber(member)) : null);

    /// <summary>Gets the value that only a page with a next page has: its link or its number.</summary>
    public ResponseMember? NextSign =>
        PagingNames.First(_members.Where(member => member.IsScalar), member => member.Name, PagingNames.NextNumber) ?? NextLink;

    /// <summary>Gets a value indicating whether the link continues a list independently of the page size, as OData defines it.</summary>
    public bool HasContinuationLink => NextLink is { } link && PagingNames.Normalize(link.Name) is "odatanextlink" or "nextlink";

    /// <summary>Gets the member that announces another page.</summary>
    public ResponseMember? Announcement => More
        ?? PagingNames.First(_members.Where(member => member.IsScalar), member => member.Name, [.. PagingNames.NextCursor.Take(8)])
        ?? NextLink;

    /// <summary>Gets a value indicating whether only a page has these members.</summary>
    public bool IsPaged =>
        More is not null || Last is not null || Total is not null || TotalPages is not null || NextSign is not null || Echoes;

    private bool Echoes => _members.Any(member => PagingNames.IsIn(member.Name, PagingNames.Echo));

    /// <summary>Reads the details of a response.</summary>
    /// <param name="response">The whole response.</param>
    /// <param name="list">The list in it, whose items are not part of the details.</param>
    public static ResponseDetails Read(ResponseMember response, ResponseMember list)
    {
        var members = new List<ResponseMember>();
        Collect(response, list, members, depth: 0);
        return new ResponseDetails(members);
    }

    /// <summary>Finds the cursor of the next page.</summary>
    /// <param name="parameter">The parameter that takes it.</param>
    public ResponseMember? NextCursor(PageParameter parameter)
    {
        var scalars = _members.Where(member => member.IsScalar).ToList();
        var name = PagingNames.Normalize(parameter.Name);
        var isText = !parameter.View.Type.HasValue || parameter.IsText;
        return PagingNames.First(scalars.Where(member => IsCursor(member, isText)), member => member.Name, PagingNames.NextCursor)
            ?? scalars.Find(member => PagingNames.Normalize(member.Name) == name && IsInNext(member))
            ?? scalars.Find(member => PagingNames.Normalize(member.Name) == name && !IsNumber(member)
                && (name == "continue" || PagingNames.IsIn(name, PagingNames.Cursor)));
    }

    // The same name can be that of a number or a link, which belongs to another kind of paging.
    private static bool IsCursor(ResponseMember member, bool isTextParameter) => PagingNames.Normalize(member.Name) switch
    {
        "next" => !member.IsUri && !IsNumber(member) && !IsLink(member),
        "after" => IsInNext(member) || member.Path.Count > 1,
        "nextpage" => isTextParameter && !member.IsUri && !IsNumber(member),
        "nextoffset" or "nextstart" => isTextParameter,
        _ => true,
    };

    private static bool IsLink(ResponseMember member)
    {
        var parents = member.Path.Take(member.Path.Count - 1).ToList();
        return member.IsScalar && !member.IsNumber && PagingNames.Normalize(member.Name) switch
        {
            "next" => member.IsUri || parents.Exists(parent => PagingNames.IsIn(parent, PagingNames.LinkContainers)),
            "nextpage" => member.IsUri,
            "href" or "url" or "uri" => parents.Count > 0 && PagingNames.IsIn(parents[parents.Count - 1], ["next", "nextpage"]),
            _ => false,
        };
    }

    private static bool IsNext(ResponseMember member) => member.IsScalar && PagingNames.Normalize(member.Name) == "next";

    private static bool IsNumber(ResponseMember member) => member.IsNumber;

    private static bool IsCount(ResponseMember member) => member.IsNumber || (member.IsScalar && member.View.Enum.Count == 0);

    private static bool IsInNext(ResponseMember member) =>
        member.Path.Take(member.Path.Count - 1).Any(parent => PagingNames.IsIn(parent, PagingNames.NextContainers));

    private static void Collect(ResponseMember owner, ResponseMember list, List<ResponseMember> members, int depth)
    {
        foreach (var member in owner.Members)
        {
            if (!member.IsObject || !member.View.HasProperties)
            {
                members.Add(member);
            }
            else if (depth < MaximumDepth && (PagingNames.IsIn(member.Name, PagingNames.Containers) || Contains(member, list)))
            {
                Collect(member, list, members, depth + 1);
            }
        }
    }

    private static bool Contains(ResponseMember member, ResponseMember list) =>
        member.Path.Count < list.Path.Count && member.Path.SequenceEqual(list.Path.Take(member.Path.Count));
}
