namespace Cf1Gen.Generator.Model.Paging;

/// <summary>
/// The locations of paging details in a response, as JSON pointers; <see langword="null"/> for a detail that it does not have.
/// </summary>
/// <remarks>Locations that the runtime knows, in <c>result_info</c> of an envelope, are not contained.</remarks>
internal sealed record PagingDetails
{
    public static readonly PagingDetails None = new();

    /// <summary>Gets the location of the list, unless it is the result.</summary>
    public string? Items { get; init; }

    /// <summary>Gets the location of the next cursor, link or number.</summary>
    public string? Next { get; init; }

    /// <summary>Gets the location of the cursor within the last item.</summary>
    public string? LastItem { get; init; }

    /// <summary>Gets the location of the flag that is true if there is another page.</summary>
    public string? More { get; init; }

    /// <summary>Gets the location of the flag that is true on the last page.</summary>
    public string? Last { get; init; }

    public string? Total { get; init; }

    public string? TotalPages { get; init; }
}
