namespace Cf1Gen.Runtime;

/// <summary>The paging details of an envelope; numbers that are out of range are ignored.</summary>
internal sealed class ResultInfo
{
    public long? PerPage { get; set; }

    public long? TotalCount { get; set; }

    public long? TotalPages { get; set; }

    /// <summary>Gets or sets the cursor of the next page; <see langword="null"/> on the last page.</summary>
    public string? Cursor { get; set; }
}
