using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Paging;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>The parts of an operation that a kind of paging can consist of.</summary>
internal sealed class PagingCandidate
{
    public PagingCandidate(ListOperation operation, IReadOnlyList<PageParameter> parameters, ResponseMember list, bool inBody)
    {
        Operation = operation;
        Parameters = parameters;
        List = list;
        InBody = inBody;
        Details = ResponseDetails.Read(operation.Response, list);
        Page = First(PagingNames.Page);
        Size = First(PagingNames.Size);
        Offset = PagingNames.First(Parameters.Where(IsNumeric), parameter => parameter.Name, PagingNames.Offset) ?? PossibleOffset();
        Cursor = First(PagingNames.Cursor);
    }

    public ListOperation Operation { get; }

    public IReadOnlyList<PageParameter> Parameters { get; }

    public ResponseMember List { get; }

    public bool InBody { get; }

    public ResponseDetails Details { get; }

    public PageParameter? Page { get; }

    public PageParameter? Size { get; }

    public PageParameter? Offset { get; }

    public PageParameter? Cursor { get; }

    /// <summary>Gets a value indicating whether the result is the list, without anything next to it.</summary>
    public bool IsBareList => ReferenceEquals(List, Operation.Result) || List.Path.Count == Operation.Result.Path.Count;

    /// <summary>Gets a value indicating whether the list has the name of the resource: <c>Quotes</c> of the path <c>/Quotes</c>.</summary>
    public bool IsListOfResource => ListLocation.IsResource(List, Operation.ResourceNames);

    /// <summary>Gets the identifier of an item; <see langword="null"/> if it has none.</summary>
    public string? ItemId => List.Item?.Property("id") is not null ? "id" : null;

    /// <summary>Gets the parameter that takes the next cursor of the response, with that cursor.</summary>
    public (PageParameter Parameter, ResponseMember Next)? NextCursor =>
        new[] { Cursor }.OfType<PageParameter>().Concat(PossibleCursors)
            .Select(parameter => (Parameter: parameter, Next: Details.NextCursor(parameter)))
            .Where(pair => pair.Next is not null)
            .Select(pair => ((PageParameter, ResponseMember)?)(pair.Parameter, pair.Next!))
            .FirstOrDefault();

    /// <summary>Gets the parameter that takes the identifier of the last item; <see langword="null"/> if there is none.</summary>
    public PageParameter? ItemCursor => Parameters
        .Where(parameter => !parameter.IsDate && (parameter.IsText || parameter.View.Type is null))
        .Where(parameter => PagingNames.IsIn(parameter.Name, PagingNames.ItemCursor))
        .OrderBy(parameter => Array.IndexOf(PagingNames.ItemCursor, PagingNames.Normalize(parameter.Name)))
        .FirstOrDefault();

    private IEnumerable<PageParameter> PossibleCursors => InBody
        ? []
        : Parameters
            .Where(parameter => !parameter.IsDate && (parameter.IsText || parameter.View.Type is null))
            .Where(parameter => PagingNames.IsIn(parameter.Name, PagingNames.PossibleCursor))
            .OrderBy(parameter => Array.IndexOf(PagingNames.PossibleCursor, PagingNames.Normalize(parameter.Name)));

    private PageParameter? First(string[] table) =>
        PagingNames.First(Parameters.Where(parameter => !parameter.IsDate), parameter => parameter.Name, table);

    // A text with the name of an offset is a cursor.
    private static bool IsNumeric(PageParameter parameter) => !parameter.IsText;

    private PageParameter? PossibleOffset() =>
        Parameters.Any(parameter => PagingNames.IsIn(parameter.Name, PagingNames.EndOfPeriod))
            ? null
            : PagingNames.First(
                Parameters.Where(parameter => !parameter.IsDate && IsNumeric(parameter)),
                parameter => parameter.Name,
                PagingNames.PossibleOffset);
}
