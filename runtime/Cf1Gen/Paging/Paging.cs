using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>Specifies how the pages of a list are requested.</summary>
/// <remarks>Immutable.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Paging
{
    private PagePointers? _pointers;

    private protected Paging()
    {
    }

    /// <summary>Gets the locations of the paging details in a response.</summary>
    internal PageFields Fields { get; private set; } = PageFields.None;

    /// <summary>Gets the locations, prepared for reading.</summary>
    internal PagePointers Pointers => _pointers ??= new PagePointers(Fields);

    /// <summary>Gets a value indicating whether the header <c>Link</c> refers to the next page.</summary>
    internal virtual bool ReadsLinkHeader => false;

    /// <summary>
    /// Gets a value indicating whether pages are requested by a number, so that the header <c>Link</c> of a response only shows whether
    /// there is another page. APIs send it without describing it.
    /// </summary>
    internal virtual bool CountsPages => false;

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
    /// Creates a paging in which each response contains the cursor of the next page: where <see cref="WithNext"/> or
    /// <see cref="WithLastItem"/> specifies, and otherwise in <c>result_info.cursor</c> or <c>result_info.cursors.after</c>.
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
    /// <param name="first">The offset of the first item.</param>
    /// <returns>The paging.</returns>
    public static Paging ByOffset(string offset, string? limit, bool inBody = false, int defaultSize = 50, int first = 0) =>
        new OffsetPaging(offset, limit, inBody, defaultSize, first);

    /// <summary>
    /// Creates a paging in which each response contains the link to the next page: where <see cref="WithNext"/> specifies, and otherwise in
    /// the header <c>Link</c>. Only links to the same origin are followed.
    /// </summary>
    /// <param name="size">The query parameter that specifies the page size; <see langword="null"/> if the API has none.</param>
    /// <param name="defaultSize">The page size that is requested by default.</param>
    /// <returns>The paging.</returns>
    public static Paging ByLink(string? size = null, int defaultSize = 50) => new LinkPaging(size, defaultSize);

    /// <summary>Specifies the location of the list in a response.</summary>
    /// <param name="pointer">The JSON pointer.</param>
    /// <returns>The paging with this location.</returns>
    public Paging WithItems(string pointer) => With(Fields with { Items = pointer });

    /// <summary>Specifies the location of the cursor of the next page, the link to it, or its number.</summary>
    /// <inheritdoc cref="WithItems"/>
    public Paging WithNext(string pointer) => With(Fields with { Next = pointer });

    /// <summary>Specifies that the cursor of the next page is a property of the last item.</summary>
    /// <param name="pointer">The JSON pointer within the item.</param>
    /// <returns>The paging with this location.</returns>
    public Paging WithLastItem(string pointer) => With(Fields with { LastItem = pointer });

    /// <summary>Specifies the location of the flag that is true if there is another page.</summary>
    /// <inheritdoc cref="WithItems"/>
    public Paging WithMore(string pointer) => With(Fields with { More = pointer });

    /// <summary>Specifies the location of the flag that is true on the last page.</summary>
    /// <inheritdoc cref="WithItems"/>
    public Paging WithLast(string pointer) => With(Fields with { Last = pointer });

    /// <summary>Specifies the location of the number of items of all pages.</summary>
    /// <inheritdoc cref="WithItems"/>
    public Paging WithTotal(string pointer) => With(Fields with { Total = pointer });

    /// <summary>Specifies the location of the number of pages.</summary>
    /// <inheritdoc cref="WithItems"/>
    public Paging WithTotalPages(string pointer) => With(Fields with { TotalPages = pointer });

    /// <summary>Starts an enumeration of the pages.</summary>
    /// <exception cref="ArgumentException">The continuation token is not valid for this paging.</exception>
    internal abstract PageEnumerator Start(PageStart start);

    private Paging With(PageFields fields)
    {
        var paging = (Paging)MemberwiseClone();
        paging.Fields = fields;
        paging._pointers = null;
        return paging;
    }
}
