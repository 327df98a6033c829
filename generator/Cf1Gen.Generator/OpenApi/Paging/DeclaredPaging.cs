using System.Collections.Generic;
using Cf1Gen.Generator.Reading.Extensions;

namespace Cf1Gen.Generator.OpenApi.Paging;

/// <summary>The paging that an extension of an operation declares.</summary>
internal sealed class DeclaredPaging
{
    /// <summary>Gets the name of the extension.</summary>
    public required string Extension { get; init; }

    /// <summary>Gets a value indicating whether the extension is the project's own.</summary>
    public bool IsOwn => Extension == OwnExtensions.Paging;

    /// <summary>Gets the kind: <c>page</c>, <c>offset</c>, <c>cursor</c>, <c>link</c>, <c>single</c> or <c>none</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the parameter that requests a page; <see langword="null"/> to find it by its name.</summary>
    public string? Parameter { get; init; }

    public string? Size { get; init; }

    /// <summary>Gets the number of the first page, or the offset of the first item.</summary>
    public int? First { get; init; }

    /// <summary>Gets the path to the list in the response; <see langword="null"/> to find it.</summary>
    public IReadOnlyList<string>? Items { get; init; }

    public IReadOnlyList<string>? Next { get; init; }

    /// <summary>Gets the path, within the last item, to the cursor.</summary>
    public IReadOnlyList<string>? LastItem { get; init; }

    public IReadOnlyList<string>? More { get; init; }

    public IReadOnlyList<string>? Total { get; init; }

    public IReadOnlyList<string>? TotalPages { get; init; }

    /// <summary>Gets the reason why the declaration cannot be used; <see langword="null"/> if it can.</summary>
    public string? Error { get; init; }
}
