using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>The paging of a list.</summary>
internal sealed record PagingModel
{
    /// <summary>The page size that is requested if the document specifies none.</summary>
    public const int StandardSize = 50;

    public required PagingKind Kind { get; init; }

    /// <summary>Gets the parameter that requests a page: its number, its offset or its cursor.</summary>
    public string? Parameter { get; init; }

    /// <summary>Gets the parameter of the page size; <see langword="null"/> if callers cannot choose it.</summary>
    public string? Size { get; init; }

    /// <summary>Gets a value indicating whether the parameters are properties of the JSON body instead of query parameters.</summary>
    public bool InBody { get; init; }

    /// <summary>Gets the number of the first page, or the offset of the first item.</summary>
    public int First { get; init; }

    public int DefaultSize { get; init; } = StandardSize;

    /// <summary>Gets the names of the properties that lead from the deserialized response to the list; empty if it is the list.</summary>
    public EquatableArray<string> ItemsPath { get; init; }

    /// <summary>Gets a value indicating whether the response is the whole envelope instead of its result.</summary>
    public bool IsWholeEnvelope { get; init; }

    /// <summary>Gets the locations of the details in the response.</summary>
    public PagingDetails Details { get; init; } = PagingDetails.None;

    /// <summary>Gets the names of the parameters of the document that the runtime sets; methods do not have them.</summary>
    public EquatableArray<string> Parameters { get; init; }

    /// <summary>Gets the names of the parameters that are another way to request a page; methods do not have them either.</summary>
    public EquatableArray<string> OtherParameters { get; init; }
}
