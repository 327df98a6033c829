namespace Cf1Gen.Runtime;

/// <summary>The property names of <c>result_info</c>; the constants are their indexes in <see cref="Names"/>.</summary>
internal static class ResultInfoProperties
{
    internal const int PerPage = 0;
    internal const int TotalCount = 1;
    internal const int TotalPages = 2;
    internal const int Cursor = 3;
    internal const int Cursors = 4;

    /// <summary>A property of <see cref="Cursors"/>.</summary>
    internal const int After = 5;

    internal static readonly JsonNameTable Names = new("per_page", "total_count", "total_pages", "cursor", "cursors", "after");
}
