namespace Cf1Gen.Generator.Model.Responses;

/// <summary>How a list is paged.</summary>
internal abstract record PagingModel
{
    /// <summary>Numbered pages whose numbers are members of the JSON body.</summary>
    internal sealed record Body(string Page, string? Size, int First, int DefaultSize) : PagingModel;

    /// <summary>Numbered pages whose numbers are query parameters.</summary>
    internal sealed record Query(string Page, string? Size, int First, int DefaultSize) : PagingModel;

    /// <summary>A cursor that each answer gives for the next request.</summary>
    internal sealed record Cursor(string Parameter, string? Size) : PagingModel;

    /// <summary>An offset that counts items.</summary>
    internal sealed record Offset(string Parameter, string Limit) : PagingModel;
}
