using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Paging;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>Applies the paging that a document declares. Everything else is detected.</summary>
internal static class DeclaredPagingResolver
{
    public static PagingDetection Resolve(ListOperation operation, DeclaredPaging declared)
    {
        if (declared.Error is { } error)
        {
            return PagingDetection.Invalid(declared, error);
        }

        if (declared.Kind == "none")
        {
            return PagingDetection.None;
        }

        var list = declared.Items is { } path
            ? Follow(operation.Response, path)
            : ListLocation.Find(operation.Result, operation.ResourceNames).List;
        if (list is not { IsList: true } || !list.Path.Take(operation.Result.Path.Count).SequenceEqual(operation.Result.Path))
        {
            return PagingDetection.Invalid(declared, declared.Items is { } items
                ? $"has items '{PagingFactory.FullPointer(items)}', where the result has no list"
                : "needs a member 'items', because the list in the response was not found");
        }

        var all = operation.Query.Concat(operation.Body).ToList();
        var unknown = new[] { declared.Parameter, declared.Size }
            .FirstOrDefault(name => name is not null && all.All(item => item.Name != name));
        if (unknown is not null)
        {
            return PagingDetection.Invalid(declared, $"names the parameter '{unknown}', which the operation does not have");
        }

        return Resolve(PagingDetector.Candidate(operation, list, IsInBody(operation, declared)), declared);
    }

    private static PagingDetection Resolve(PagingCandidate candidate, DeclaredPaging declared)
    {
        var paging = declared.Kind switch
        {
            "page" when Parameter(candidate, declared, candidate.Page) is { } page => PagingFactory.CreateNumbered(candidate, page),
            "offset" when Parameter(candidate, declared, candidate.Offset) is { } offset => PagingFactory.CreateOffset(candidate, offset),
            "cursor" when Parameter(candidate, declared, candidate.NextCursor?.Parameter ?? candidate.ItemCursor) is { } cursor =>
                Cursor(candidate, cursor, declared),
            "link" => Link(candidate, declared),
            "single" => PagingFactory.Create(PagingKind.Single, candidate, parameter: null) with { Size = null, Parameters = default },
            _ => null,
        };
        if (paging is null)
        {
            return PagingDetection.Invalid(
                declared, "needs a member 'parameter', because the parameter that requests a page was not found");
        }

        if (paging is { Kind: PagingKind.Cursor, Details: { Next: null, LastItem: null } } && declared.Next is null
            && !candidate.Operation.IsEnvelope)
        {
            return PagingDetection.Invalid(
                declared, "needs a member 'next' or 'lastItem', because the next cursor in the response was not found");
        }

        return PagingDetection.Of(WithDeclared(paging, candidate, declared));
    }

    private static PagingModel Cursor(PagingCandidate candidate, PageParameter cursor, DeclaredPaging declared)
    {
        var paging = PagingFactory.Create(PagingKind.Cursor, candidate, cursor);
        if (declared.LastItem is { } lastItem)
        {
            return paging with { Details = PagingFactory.LastItemDetails(candidate, lastItem) };
        }

        return candidate.Details.NextCursor(cursor) is { } next
            ? paging with { Details = PagingFactory.CursorDetails(candidate, next) }
            : paging;
    }

    private static PagingModel Link(PagingCandidate candidate, DeclaredPaging declared)
    {
        var paging = PagingFactory.Create(PagingKind.Link, candidate, parameter: null);
        return declared.Next is null && !candidate.Operation.HasLinkHeader && candidate.Details.NextLink is { } link
            ? paging with { Details = PagingFactory.CursorDetails(candidate, link) }
            : paging;
    }

    private static PagingModel WithDeclared(PagingModel paging, PagingCandidate candidate, DeclaredPaging declared)
    {
        var size = declared.Size ?? paging.Size;
        return paging with
        {
            First = declared.First ?? paging.First,
            Size = size,
            Parameters = candidate.Parameters
                .Where(parameter => parameter.Name == paging.Parameter || (parameter.Name == size && paging.Kind != PagingKind.Single))
                .Select(parameter => parameter.Owner)
                .Distinct()
                .ToEquatableArray(),
            Details = paging.Details with
            {
                Next = Pointer(declared.Next) ?? paging.Details.Next,
                More = Pointer(declared.More) ?? paging.Details.More,
                Total = Pointer(declared.Total) ?? paging.Details.Total,
                TotalPages = Pointer(declared.TotalPages) ?? paging.Details.TotalPages,
            },
        };
    }

    private static bool IsInBody(ListOperation operation, DeclaredPaging declared) => declared.Parameter is { } name
        ? operation.Query.All(parameter => parameter.Name != name)
        : !operation.IsGet;

    private static PageParameter? Parameter(PagingCandidate candidate, DeclaredPaging declared, PageParameter? found) =>
        declared.Parameter is { } name ? candidate.Parameters.FirstOrDefault(parameter => parameter.Name == name) : found;

    private static string? Pointer(IReadOnlyList<string>? path) => path is null ? null : PagingFactory.FullPointer(path);

    private static ResponseMember? Follow(ResponseMember response, IReadOnlyList<string> path) => path.Aggregate(
        (ResponseMember?)response, (member, name) => member?.Members.FirstOrDefault(child => child.Name == name));
}
