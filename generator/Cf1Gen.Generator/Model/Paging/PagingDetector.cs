using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Paging;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>Decides whether an operation is a list with pages, and how a page is requested, from its parameters and its response.</summary>
internal static class PagingDetector
{
    /// <summary>Returns the decision. It depends on the operation alone.</summary>
    public static PagingDetection Detect(ListOperation operation)
    {
        if (operation.Declared is { } declared)
        {
            return DeclaredPagingResolver.Resolve(operation, declared);
        }

        var location = ListLocation.Find(operation.Result, operation.ResourceNames);
        if (location.List is not { } list)
        {
            return PagingDetection.IsMissing(RequestsPages(operation) ? location.Reason : null);
        }

        var paging = First(PagingRules.Body, new PagingCandidate(operation, operation.Body, list, inBody: true));
        if (operation.IsGet)
        {
            var candidate = new PagingCandidate(operation, operation.Query, list, inBody: false);
            paging ??= First(PagingRules.Query, candidate);
            if (paging is null)
            {
                return PagingDetection.IsMissing(Missing(candidate));
            }
        }

        return paging is null ? PagingDetection.None : PagingDetection.Of(paging);
    }

    /// <summary>Finds the parts of an operation, for a list at a known location.</summary>
    public static PagingCandidate Candidate(ListOperation operation, ResponseMember list, bool inBody) =>
        new(operation, inBody ? operation.Body : operation.Query, list, inBody);

    private static PagingModel? First(IReadOnlyList<Func<PagingCandidate, PagingModel?>> rules, PagingCandidate candidate) =>
        rules.Select(rule => rule(candidate)).FirstOrDefault(paging => paging is not null);

    private static bool RequestsPages(ListOperation operation) => operation.IsGet && operation.Query.Any(parameter =>
        PagingNames.IsIn(parameter.Name, PagingNames.Page)
        || PagingNames.IsIn(parameter.Name, PagingNames.Offset)
        || PagingNames.IsIn(parameter.Name, PagingNames.Cursor));

    private static string? Missing(PagingCandidate candidate)
    {
        if (candidate.Cursor is { } cursor)
        {
            return $"no property of the response contains the next value of the parameter '{cursor.Name}'";
        }

        if ((candidate.Page ?? candidate.Offset) is { } position && RequestsPages(candidate.Operation))
        {
            return $"there is a parameter '{position.Name}', but no page size, and no property of the response describes a page";
        }

        return candidate.Details.Announcement is { } announcement
            ? $"the response has a property '{string.Join(".", announcement.Path)}', but no parameter requests the next page"
            : null;
    }
}
