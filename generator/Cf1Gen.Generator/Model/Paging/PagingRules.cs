using System;
using System.Collections.Generic;
using Cf1Gen.Generator.OpenApi.Paging;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>The kinds of paging in the order in which they are tried. The first whose parts an operation has is its kind.</summary>
internal static class PagingRules
{
    /// <summary>The kinds that query parameters request.</summary>
    public static readonly IReadOnlyList<Func<PagingCandidate, PagingModel?>> Query =
    [
        Cursor, ContinuationLink, Page, Offset, LinkHeader, LastItem, Link,
    ];

    /// <summary>The kinds that properties of the JSON body request.</summary>
    public static readonly IReadOnlyList<Func<PagingCandidate, PagingModel?>> Body = [Cursor, SizedPage, PagedOffset];

    /// <summary>A parameter takes the cursor that the response contains.</summary>
    private static PagingModel? Cursor(PagingCandidate candidate) => candidate.NextCursor is var (parameter, next)
        ? PagingFactory.Create(PagingKind.Cursor, candidate, parameter) with { Details = PagingFactory.CursorDetails(candidate, next) }
        : null;

    /// <summary>The response contains a link that is more reliable than a number: that of OData, or one that contains a cursor.</summary>
    private static PagingModel? ContinuationLink(PagingCandidate candidate) =>
        candidate.Details.HasContinuationLink || candidate.Cursor is not null ? Link(candidate) : null;

    /// <summary>A page number. Without a page size, a response with a list and other values need not be a page.</summary>
    private static PagingModel? Page(PagingCandidate candidate) =>
        candidate.Page is { } page
        && (candidate.IsBareList || candidate.IsListOfResource || candidate.Size is not null || candidate.Details.IsPaged)
            ? PagingFactory.CreateNumbered(candidate, page)
            : null;

    private static PagingModel? SizedPage(PagingCandidate candidate) =>
        candidate is { Page: { } page, Size: not null } ? PagingFactory.CreateNumbered(candidate, page) : null;

    /// <summary>An offset in items, with a page size or a response that shows it.</summary>
    private static PagingModel? Offset(PagingCandidate candidate) =>
        candidate.Offset is { } offset && (candidate.Size is not null || (!candidate.IsBareList && candidate.Details.IsPaged))
            ? PagingFactory.CreateOffset(candidate, offset)
            : null;

    private static PagingModel? PagedOffset(PagingCandidate candidate) =>
        candidate.Size is not null && candidate.Details.IsPaged ? Offset(candidate) : null;

    /// <summary>The header <c>Link</c> of a list whose page size can be requested.</summary>
    private static PagingModel? LinkHeader(PagingCandidate candidate) =>
        candidate.Operation.HasLinkHeader && (candidate.Size is not null || candidate.Cursor is not null)
            ? PagingFactory.Create(PagingKind.Link, candidate, parameter: null)
            : null;

    /// <summary>The identifier of the last item requests the items after it.</summary>
    private static PagingModel? LastItem(PagingCandidate candidate) =>
        candidate is { ItemCursor: { } parameter, ItemId: { } id } && IsContinued(candidate, parameter)
            ? PagingFactory.Create(PagingKind.Cursor, candidate, parameter) with
            {
                Details = PagingFactory.LastItemDetails(candidate, [id]),
            }
            : null;

    // The plain name "after" can also be that of a cursor that the document does not describe.
    private static bool IsContinued(PagingCandidate candidate, PageParameter parameter) => candidate.Details.More is not null
        || (candidate.Size is not null && (candidate.IsBareList || !PagingNames.IsIn(parameter.Name, ["after"])));

    /// <summary>The response contains the link to the next page.</summary>
    private static PagingModel? Link(PagingCandidate candidate) => candidate.Details.NextLink is { } link
        ? PagingFactory.Create(PagingKind.Link, candidate, parameter: null) with { Details = PagingFactory.CursorDetails(candidate, link) }
        : null;
}
