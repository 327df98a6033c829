using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>Specifies how the pages of a list are requested.</summary>
/// <remarks>Immutable.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Paging
{
    private protected Paging()
    {
    }

    /// <summary>Gets the paging of a list that is returned in a single response.</summary>
    public static Paging SinglePage { get; } = new SinglePaging();

    /// <summary>Creates a paging with page numbers.</summary>
    /// <param name="page">The query parameter, or the property of the JSON body, that specifies the page number.</param>
    /// <param name="size">The parameter or property that specifies the page size; <see langword="null"/> if the API has none.</param>
    /// <param name="first">The number of the first page.</param>
    /// <param name="defaultSize">The page size that is requested by default.</param>
    /// <param name="inBody">
    /// <see langword="true"/> to send the first properties of the JSON body; otherwise, query parameters are sent.
    /// </param>
    /// <returns>The paging.</returns>
    public static Paging ByPageNumber(string page, string? size, int first = 1, int defaultSize = 50, bool inBody = false) =>
        new NumberedPaging(page, size, first, defaultSize, inBody);

    /// <summary>
    /// Creates a paging in which each response contains the cursor of the next page, in <c>result_info.cursor</c> or
    /// <c>result_info.cursors.after</c>.
    /// </summary>
    /// <param name="cursorParameter">The query parameter, or the property of the JSON body, that specifies the cursor.</param>
    /// <param name="size">The parameter or property that specifies the page size; <see langword="null"/> if the API has none.</param>
    /// <param name="inBody"><see langword="true"/> to send properties of the JSON body; otherwise, query parameters are sent.</param>
    /// <param name="defaultSize">The page size that is requested by default.</param>
    /// <returns>The paging.</returns>
    public static Paging ByCursor(string cursorParameter, string? size, bool inBody = false, int defaultSize = 50) =>
        new CursorPaging(cursorParameter, size, inBody, defaultSize);

    /// <summary>Creates a paging with the number of items to skip.</summary>
    /// <param name="offset">The query parameter, or the property of the JSON body, that specifies the number of items to skip.</param>
    /// <param name="limit">The parameter or property that specifies the page size; <see langword="null"/> if the API has none.</param>
    /// <param name="inBody"><see langword="true"/> to send properties of the JSON body; otherwise, query parameters are sent.</param>
    /// <param name="defaultSize">The page size that is requested by default.</param>
    /// <returns>The paging.</returns>
    public static Paging ByOffset(string offset, string? limit, bool inBody = false, int defaultSize = 50) =>
        new OffsetPaging(offset, limit, inBody, defaultSize);

    /// <summary>Starts an enumeration of the pages.</summary>
    /// <exception cref="ArgumentException">The continuation token is not valid for this paging.</exception>
    internal abstract PageEnumerator Start(PageStart start);
}
