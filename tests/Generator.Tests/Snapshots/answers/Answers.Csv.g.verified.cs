/// <summary>The operations on csv.</summary>
public partial class CsvClient : ApiClient
{
    /// <summary>Calls <c>getCsv</c>.</summary>
    /// <remarks><c>GET /csv</c> (<c>getCsv</c>).</remarks>
    /// <returns>A table.</returns>
    public virtual Task<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendTextAsync(ApiRequest.Get("getCsv", $"/csv").Accept("text/csv"), options, cancellationToken);
}
