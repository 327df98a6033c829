namespace Cf1Gen.Runtime;

/// <summary>The paging details of a response; numbers that are out of range are ignored.</summary>
internal sealed class ResultInfo
{
    public long? PerPage { get; set; }

    public long? TotalCount { get; set; }

    public long? TotalPages { get; set; }

    /// <summary>Gets or sets the cursor of the next page, or the link to it; <see langword="null"/> on the last page.</summary>
    public string? Cursor { get; set; }

    /// <summary>Gets or sets the cursor that the last item of the page contains.</summary>
    public string? LastItem { get; set; }

    /// <summary>Gets or sets a value indicating whether a flag of the response announces another page.</summary>
    public bool? HasMore { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the response refers to a next page; <see langword="null"/> if it has no property for it.
    /// </summary>
    public bool? HasNext { get; set; }
}
