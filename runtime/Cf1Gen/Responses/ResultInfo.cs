namespace Cf1Gen.Runtime;

/// <summary>What an envelope says about the page that is in it; each number only if it makes sense.</summary>
internal sealed class ResultInfo
{
    public long? PerPage { get; set; }

    public long? TotalCount { get; set; }

    public long? TotalPages { get; set; }

    /// <summary>The name of the next page; <see langword="null"/> after the last.</summary>
    public string? Cursor { get; set; }
}
