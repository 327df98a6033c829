using System.Globalization;
using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>Uploads, replaces and deletes an asset of a request.</summary>
internal static class AssetExample
{
    public static async Task RunAsync(CloudforceOneClient cf1, ConsoleReporter reporter, string requestId)
    {
        var file = UploadFile.FromBytes(new byte[1024 * 1024], "triage.bin");
        var progress = new UploadProgress();
        var asset = await reporter.RunAsync(
            cf1.Requests.Assets.UploadAsync(requestId, file, progress),
            asset => $"{asset.Name} is asset {asset.Id}; {progress.Bytes} bytes sent");

        // The API declares a UUID in the path, so the parameter is a string. The emulator also accepts the integer id.
        string assetId = asset.Id.ToString(CultureInfo.InvariantCulture);
        await reporter.RunAsync(cf1.Requests.Assets.GetAsync(requestId, assetId), assets => $"{assets[0].Name}, {assets[0].FileType}");

        await reporter.RunAsync(
            cf1.Requests.Assets.UpdateAsync(requestId, assetId, new RequestAssetUpdate { Source = "Nothing was found." }),
            asset => $"{asset.Name} was replaced");

        await reporter.ListPagesAsync(cf1.Requests.Assets.ListAsync(requestId), pageSize: 10, asset => $"{asset.Id} {asset.Name}");

        await reporter.RunAsync(cf1.Requests.Assets.DeleteAsync(requestId, assetId), $"{asset.Name} was deleted");
    }
}
