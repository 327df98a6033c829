using System.Globalization;
using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>A file that belongs to a request.</summary>
internal static class AssetTour
{
    public static async Task RunAsync(CloudforceOneClient cf1, Narrator tell, string requestId)
    {
        var file = UploadFile.FromBytes(new byte[1024 * 1024], "triage.bin");
        var sent = new BytesSent();
        var asset = await tell.Call(
            cf1.Requests.Assets.UploadAsync(requestId, file, sent),
            asset => $"{asset.Name} is asset {asset.Id}; {sent.Bytes} bytes were sent");

        // The path takes text, since the API speaks of a UUID there. The digits of the asset's number work with the emulator.
        string assetId = asset.Id.ToString(CultureInfo.InvariantCulture);
        await tell.Call(cf1.Requests.Assets.GetAsync(requestId, assetId), assets => $"{assets[0].Name}, {assets[0].FileType}");

        await tell.Call(
            cf1.Requests.Assets.UpdateAsync(requestId, assetId, new RequestAssetUpdate { Source = "Nothing was found." }),
            asset => $"{asset.Name} has new content");

        await tell.Pages(cf1.Requests.Assets.ListAsync(requestId), pageSize: 10, asset => $"{asset.Id} {asset.Name}");

        await tell.Call(cf1.Requests.Assets.DeleteAsync(requestId, assetId), $"{asset.Name} is deleted");
    }
}
