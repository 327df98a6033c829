using System.Collections.Generic;

namespace Cf1Gen.Generator.OpenApi.Paging;

/// <summary>The facts of a document about an operation that may be a list with pages.</summary>
internal sealed class ListOperation
{
    /// <summary>Gets the path segments without parameters, from the last one on.</summary>
    public IReadOnlyList<string> ResourceNames { get; init; } = [];

    /// <summary>Gets a value indicating whether the operation is a GET, whose query can contain the page.</summary>
    public bool IsGet { get; init; }

    public IReadOnlyList<PageParameter> Query { get; init; } = [];

    public IReadOnlyList<PageParameter> Body { get; init; } = [];

    /// <summary>Gets the whole JSON body of the response.</summary>
    public required ResponseMember Response { get; init; }

    /// <summary>Gets the result: the whole body, or the member <c>result</c> of the envelope.</summary>
    public required ResponseMember Result { get; init; }

    /// <summary>Gets a value indicating whether the response has a header <c>Link</c>.</summary>
    public bool HasLinkHeader { get; init; }

    /// <summary>Gets the paging that the document declares; <see langword="null"/> if it declares none.</summary>
    public DeclaredPaging? Declared { get; init; }

    public bool IsEnvelope => !ReferenceEquals(Response, Result);
}
