/// <summary>The operations on scans.</summary>
public partial class ScansClient : ApiClient
{
    /// <summary>Scans files.</summary>
    /// <remarks><c>POST /scans/{scan_id}</c> (<c>scan</c>).</remarks>
    /// <param name="scanId">The value of the path parameter.</param>
    /// <param name="form">The parts of the request body.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task UpdateAsync(
        string scanId, ScanUpdate form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("scan", $"/scans/{scanId}").WithMultipart(form.ToForm(), progress), options, cancellationToken);
}
