using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Paging;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>Creates the paging of a list from its parts.</summary>
internal static class PagingFactory
{
    // The locations that the runtime reads in every envelope.
    private static readonly string[] s_known =
        ["/result_info/cursor", "/result_info/cursors/after", "/result_info/total_count", "/result_info/total_pages"];

    /// <summary>Creates a paging without the details of its kind.</summary>
    public static PagingModel Create(PagingKind kind, PagingCandidate candidate, PageParameter? parameter)
    {
        var size = SizeOf(kind, candidate);
        PageParameter[] used = [.. new[] { parameter, size == parameter ? null : size }.OfType<PageParameter>()];
        return new PagingModel
        {
            Kind = kind,
            Parameter = parameter?.Name,
            Size = used.Contains(size) && size != parameter ? size!.Name : null,
            InBody = candidate.InBody,
            DefaultSize = size is null ? PagingModel.StandardSize : DefaultSize(size.View),
            ItemsPath = ItemsPath(candidate).ToEquatableArray(),
            IsWholeEnvelope = IsWholeEnvelope(candidate),
            Details = new PagingDetails { Items = Items(candidate) },
            Parameters = used.Select(item => item.Owner).Distinct().ToEquatableArray(),
            OtherParameters = candidate.Parameters
                .Where(other => !used.Contains(other) && !candidate.InBody && IsOther(kind, other))
                .Select(other => other.Owner)
                .Where(owner => Array.TrueForAll(used, item => item.Owner != owner))
                .Distinct()
                .ToEquatableArray(),
        };
    }

    public static PagingModel CreateNumbered(PagingCandidate candidate, PageParameter page)
    {
        // Documents rarely specify the first page. Starting a body at 0 loses nothing: a server that counts from 1 returns its first
        // page twice, which the runtime detects.
        var paging = Create(PagingKind.Page, candidate, page);
        return paging with { First = FirstPage(page.View, otherwise: candidate.InBody ? 0 : 1), Details = CountDetails(candidate) };
    }

    public static PagingModel CreateOffset(PagingCandidate candidate, PageParameter offset)
    {
        var first = Whole(offset.View.Minimum) ?? Whole(offset.View.Default) ?? 0;
        return Create(PagingKind.Offset, candidate, offset) with { First = Math.Min(first, 1), Details = CountDetails(candidate) };
    }

    /// <summary>Returns the locations for a list whose responses contain the next cursor or link.</summary>
    public static PagingDetails CursorDetails(PagingCandidate candidate, ResponseMember next) =>
        Flags(candidate) with { Next = Pointer(next, candidate) };

    /// <summary>Returns the locations for a list whose items contain the next cursor.</summary>
    public static PagingDetails LastItemDetails(PagingCandidate candidate, IReadOnlyList<string> path) =>
        Flags(candidate) with { Items = FullPointer(candidate.List.Path), LastItem = FullPointer(path) };

    /// <summary>Returns the path from the deserialized response to the list.</summary>
    public static IEnumerable<string> ItemsPath(PagingCandidate candidate) =>
        IsWholeEnvelope(candidate) ? candidate.List.Path : candidate.List.Path.Skip(candidate.Operation.Result.Path.Count);

    /// <summary>Returns the JSON pointer with these names.</summary>
    public static string FullPointer(IReadOnlyList<string> path) =>
        DocumentPointer.FromSegments(path).Substring(DocumentPointer.Root.Length);

    /// <summary>
    /// Determines whether the page is the envelope. One without errors and messages usually has members of the list next to it. This does
    /// not depend on these members, because they can be added later.
    /// </summary>
    private static bool IsWholeEnvelope(PagingCandidate candidate) =>
        candidate is { Operation.IsEnvelope: true, IsBareList: true }
        && !candidate.Operation.Response.Members.Any(member => member.Name is EnvelopeMembers.Errors or EnvelopeMembers.Messages);

    private static string? Items(PagingCandidate candidate) => ItemsPath(candidate).Any() ? FullPointer(candidate.List.Path) : null;

    private static PagingDetails Flags(PagingCandidate candidate) => new()
    {
        Items = Items(candidate),
        More = Pointer(candidate.Details.More, candidate),
        Last = candidate.Details.More is null ? Pointer(candidate.Details.Last, candidate) : null,
    };

    private static PagingDetails CountDetails(PagingCandidate candidate)
    {
        var flags = Flags(candidate);
        return flags is { More: null, Last: null }
            ? flags with
            {
                Next = Pointer(candidate.Details.NextSign, candidate),
                Total = Pointer(candidate.Details.Total, candidate),
                TotalPages = Pointer(candidate.Details.TotalPages, candidate),
            }
            : flags;
    }

    private static string? Pointer(ResponseMember? member, PagingCandidate candidate) =>
        member is not null && FullPointer(member.Path) is var pointer
        && !(candidate.Operation.IsEnvelope && Array.IndexOf(s_known, pointer) >= 0) ? pointer : null;

    // With OData, the page size of a request with a link to the next page is the size of the whole list.
    private static PageParameter? SizeOf(PagingKind kind, PagingCandidate candidate) =>
        kind == PagingKind.Link && candidate.Size is { } size && PagingNames.Normalize(size.Name) == "top" ? null : candidate.Size;

    private static bool IsOther(PagingKind kind, PageParameter parameter) =>
        PagingNames.IsIn(parameter.Name, PagingNames.Cursor)
        || PagingNames.IsIn(parameter.Name, PagingNames.Backward)
        || (kind is not PagingKind.Offset && PagingNames.IsIn(parameter.Name, PagingNames.Page))
        || (kind is PagingKind.Cursor && PagingNames.IsIn(parameter.Name, PagingNames.Offset));

    private static int FirstPage(SchemaView page, int otherwise)
    {
        var specified = Whole(page.Minimum) ?? Whole(page.Default) ?? Whole(page.Example);
        return specified is { } number ? Math.Min(Math.Max(number, 0), 1) : otherwise;
    }

    private static int DefaultSize(SchemaView size)
    {
        var wanted = Whole(size.Default) ?? PagingModel.StandardSize;
        return Whole(size.Maximum) is { } maximum && maximum > 0 ? Math.Min(wanted, maximum) : Math.Max(wanted, 1);
    }

    private static int? Whole(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<decimal>(out var number) ? Whole(number) : null;

    private static int? Whole(decimal? number) => number is >= 0 and <= int.MaxValue ? (int)number.Value : null;
}
