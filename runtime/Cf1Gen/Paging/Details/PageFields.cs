namespace Cf1Gen.Runtime;

/// <summary>
/// The locations of the paging details in a response, as JSON pointers; <see langword="null"/> for a detail that it does not have.
/// </summary>
internal sealed record PageFields
{
    public static PageFields None { get; } = new();

    /// <summary>Gets the location of the list. The pointer of the root is empty.</summary>
    public string? Items { get; init; }

    /// <summary>Gets the location of the cursor, the link or the number of the next page, which the last page does not have.</summary>
    public string? Next { get; init; }

    /// <summary>Gets the location, within the last item of the page, of the cursor that requests the items after it.</summary>
    public string? LastItem { get; init; }

    /// <summary>Gets the location of the flag that is true if there is another page.</summary>
    public string? More { get; init; }

    /// <summary>Gets the location of the flag that is true on the last page.</summary>
    public string? Last { get; init; }

    public string? Total { get; init; }

    public string? TotalPages { get; init; }

    public bool IsEmpty => this == None;
}
