using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>How the pages of a list are asked for.</summary>
/// <remarks>Immutable.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Paging
{
    private protected Paging()
    {
    }

    /// <summary>One answer with all items.</summary>
    public static Paging SinglePage { get; } = new SinglePaging();

    /// <summary>Creates paging by page number.</summary>
    /// <param name="page">The query parameter, or the member of the JSON body, that takes the page number.</param>
    /// <param name="size">The one that takes the page size; <see langword="null"/> when there is none.</param>
    /// <param name="first">The number of the first page.</param>
    /// <param name="defaultSize">The page size when the caller specifies none.</param>
    /// <param name="inBody"><see langword="true"/> to send both as members of the JSON body, before the other members; otherwise, as query parameters.</param>
    /// <returns>The paging.</returns>
    public static Paging ByPageNumber(string page, string? size, int first = 1, int defaultSize = 50, bool inBody = false) =>
        new NumberedPaging(page, size, first, defaultSize, inBody);

    /// <summary>Pages that each name the next one, in <c>result_info.cursor</c> or <c>result_info.cursors.after</c>.</summary>
    /// <param name="cursorParameter">The query parameter, or the member of the body, that takes the name.</param>
    /// <param name="size">The one that takes the number of items; <see langword="null"/> when there is none.</param>
    /// <param name="inBody">Whether they are members of the JSON body.</param>
    /// <param name="defaultSize">The number of items that is asked for when nobody says another.</param>
    /// <returns>The paging.</returns>
    public static Paging ByCursor(string cursorParameter, string? size, bool inBody = false, int defaultSize = 50) =>
        new CursorPaging(cursorParameter, size, inBody, defaultSize);

    /// <summary>Pages that start after a number of items, asked for by query parameters.</summary>
    /// <param name="offset">The parameter that takes the number of items to pass over.</param>
    /// <param name="limit">The parameter that takes the number of items; <see langword="null"/> when there is none.</param>
    /// <param name="inBody">Whether they are members of the JSON body.</param>
    /// <param name="defaultSize">The number of items that is asked for when nobody says another.</param>
    /// <returns>The paging.</returns>
    public static Paging ByOffset(string offset, string? limit, bool inBody = false, int defaultSize = 50) =>
        new OffsetPaging(offset, limit, inBody, defaultSize);

    /// <summary>Starts to walk over the pages.</summary>
    /// <exception cref="ArgumentException">The continuation token is not one of such pages.</exception>
    internal abstract PageEnumerator Start(PageStart start);
}
