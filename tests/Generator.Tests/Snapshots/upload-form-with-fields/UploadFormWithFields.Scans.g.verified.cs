/// <summary>The operations on scans.</summary>
public partial class ScansClient : ApiClient
{
    /// <summary>Scans files.</summary>
    /// <remarks><c>POST /scans/{scan_id}</c> (<c>scan</c>).</remarks>
    /// <param name="scanId">The value of the path parameter.</param>
    /// <param name="form">The parts of the request body.</param>
    public virtual Task ScanAsync(
        string scanId, ScanScan form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("scan", $"/scans/{scanId}").WithMultipart(form.ToForm(), progress), options, cancellationToken);
}
