/// <summary>The operations on shelve books.</summary>
public partial class ShelveBooksClient : ApiClient
{
    /// <summary>Gets a book.</summary>
    /// <remarks><c>GET /shelves/{number}/{side}/books/{book_id}</c> (<c>book-get</c>).</remarks>
    /// <param name="number">The value of the path parameter.</param>
    /// <param name="side">The value of the path parameter.</param>
    /// <param name="bookId">The book.</param>
    public virtual Task GetAsync(
        long number, ShelveBookSide side, long bookId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("book-get", $"/shelves/{number}/{side}/books/{bookId}"), options, cancellationToken);
}
