using Acme.Intel;
using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Files
{
    public static async Task DownloadAsync(IntelClient intel, string id, string sha256, CancellationToken cancellationToken)
    {
        #region download
        await using ApiDownload report = await intel.Reports.GetFileAsync(id, cancellationToken);
        await report.SaveAsync("triage.pdf", new() { ExpectedSha256 = sha256 }, cancellationToken);
        #endregion
    }

    public static async Task RunAsync(CloudforceOneClient cf1, string requestId)
    {
        #region upload
        var progress = new Progress<TransferProgress>(sent => Console.WriteLine($"{sent.Bytes} of {sent.Total} bytes"));
        RequestAsset asset = await cf1.Requests.Assets.UploadAsync(requestId, UploadFile.FromFile("triage.pdf"), progress);
        #endregion
        Console.WriteLine(asset.Name);
    }
}
