/// <summary>The operations on csv.</summary>
public partial class CsvClient : ApiClient
{
    /// <summary>Calls <c>putCsv</c>.</summary>
    /// <remarks><c>PUT /csv</c> (<c>putCsv</c>).</remarks>
    /// <param name="body">The text to send.</param>
    public virtual Task ReplaceAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("putCsv", $"/csv").WithText(body).WithContentType("text/csv"), options, cancellationToken);
}
