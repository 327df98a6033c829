/// <summary>The operations on reports.</summary>
public partial class ReportsClient : ApiClient
{
    /// <summary>Lists reports.</summary>
    /// <remarks><c>GET /reports</c> (<c>report-list</c>).</remarks>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<string>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("report-list", $"/reports").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);

    /// <summary>Downloads a report.</summary>
    /// <remarks><c>GET /reports/{report_id}/pdf</c> (<c>report-pdf</c>).</remarks>
    /// <param name="reportId">The value of the path parameter.</param>
    /// <returns>The report.</returns>
    public virtual Task<ApiDownload> GetPdfAsync(
        string reportId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(ApiRequest.Get("report-pdf", $"/reports/{reportId}/pdf"), options, cancellationToken);

    /// <summary>Says nothing of its content.</summary>
    /// <remarks><c>GET /reports/{report_id}/raw</c> (<c>report-raw</c>).</remarks>
    /// <param name="reportId">The value of the path parameter.</param>
    /// <returns>The bytes.</returns>
    public virtual Task<ApiDownload> GetRawAsync(
        string reportId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(ApiRequest.Get("report-raw", $"/reports/{reportId}/raw"), options, cancellationToken);

    /// <summary>Downloads a report's text.</summary>
    /// <remarks><c>GET /reports/{report_id}/text</c> (<c>report-text</c>).</remarks>
    /// <param name="reportId">The value of the path parameter.</param>
    /// <returns>The text.</returns>
    public virtual Task<string> GetTextAsync(
        string reportId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendTextAsync(ApiRequest.Get("report-text", $"/reports/{reportId}/text").Accept("text/plain"), options, cancellationToken);
}
