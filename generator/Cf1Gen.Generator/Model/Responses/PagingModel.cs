namespace Cf1Gen.Generator.Model.Responses;

/// <summary>The paging of a list.</summary>
internal abstract record PagingModel
{
    /// <summary>Numbered pages, requested by members of the JSON body.</summary>
    internal sealed record Body(string Page, string? Size, int First, int DefaultSize) : PagingModel;

    /// <summary>Numbered pages, requested by query parameters.</summary>
    internal sealed record Query(string Page, string? Size, int First, int DefaultSize) : PagingModel;

    /// <summary>A cursor, which each response contains for the next request.</summary>
    internal sealed record Cursor(string Parameter, string? Size) : PagingModel;

    /// <summary>An offset in items.</summary>
    internal sealed record Offset(string Parameter, string Limit) : PagingModel;
}
