using System.Globalization;
using System.Text;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;
using static Cf1Gen.Client.Tests.Http.TestApi;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>The requests and results of <see cref="RequestAssetsClient"/>.</summary>
public sealed class RequestAssetsTests
{
    private const string RequestId = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
    private const string AssetId = "0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0";
    private const string Assets = $"{Requests}/{RequestId}/asset";

    [WireFact("cloudforce-one-request-asset-list")]
    public async Task List_sends_the_page_in_the_body()
    {
        var api = RespondingWith("cloudforce-one-request-asset-list");

        var assets = await api.Client.Requests.Assets.ListAsync(RequestId).ToListAsync();

        api.Request.Is($"POST {Assets}", """{"page":0,"per_page":50}""");
        IsExample(Assert.Single(assets));
    }

    [WireFact("cloudforce-one-request-asset-list")]
    public async Task List_requests_the_pages_in_order()
    {
        var pages = new ListServer("cloudforce-one-request-asset-list", items: 4);

        var assets = await pages.Api.Client.Requests.Assets.ListAsync(RequestId, new() { PageSize = 2 }).ToListAsync();

        Assert.Equal(pages.Ids, assets.Select(asset => asset.Id.ToString(CultureInfo.InvariantCulture)));
        Assert.Collection(
            pages.Api.Sent,
            request => request.Is($"POST {Assets}", """{"page":0,"per_page":2}"""),
            request => request.Is($"POST {Assets}", """{"page":1,"per_page":2}"""),
            request => request.Is($"POST {Assets}", """{"page":2,"per_page":2}"""));
    }

    [WireFact("cloudforce-one-request-asset-new")]
    public async Task Upload_sends_the_file_in_the_part_source()
    {
        var api = RespondingWith("cloudforce-one-request-asset-new");

        var asset = await api.Client.Requests.Assets.UploadAsync(
            RequestId, UploadFile.FromBytes("%PDF-1.7 …"u8.ToArray(), "triage.pdf", "application/pdf"));

        api.Request.IsForm($"POST {Assets}/new", """
            --(boundary)
            Content-Disposition: form-data; name="source"; filename="triage.pdf"
            Content-Type: application/pdf

            %PDF-1.7 …
            --(boundary)--

            """);
        IsExample(asset);
    }

    [WireFact("cloudforce-one-request-asset-new")]
    public async Task Upload_streams_a_file_of_unknown_length()
    {
        var api = RespondingWith("cloudforce-one-request-asset-new");
        var reports = new List<TransferProgress>();
        using var stream = new UnseekableStream(Encoding.UTF8.GetBytes("From: billing@example.com"));

        await api.Client.Requests.Assets.UploadAsync(
            RequestId, UploadFile.FromStream(stream, "/var/mail/\"Prüfung\".eml"), new ProgressRecorder(reports.Add));

        api.Request.IsForm(
            $"POST {Assets}/new",
            """
            --(boundary)
            Content-Disposition: form-data; name="source"; filename="%22Prüfung%22.eml"
            Content-Type: application/octet-stream

            From: billing@example.com
            --(boundary)--

            """,
            hasLength: false);
        Assert.Equal(new TransferProgress(25, null), reports[^1]);
    }

    [WireFact("cloudforce-one-request-asset-get")]
    public async Task Get_reads_a_list()
    {
        var api = RespondingWith("cloudforce-one-request-asset-get");

        var assets = await api.Client.Requests.Assets.GetAsync(RequestId, AssetId);

        api.Request.Is($"GET {Assets}/{AssetId}");
        IsExample(Assert.Single(assets));
    }

    [WireFact("cloudforce-one-request-asset-get")]
    public async Task Get_accepts_the_number_of_an_asset()
    {
        var api = RespondingWith("cloudforce-one-request-asset-get");

        await api.Client.Requests.Assets.GetAsync(RequestId, "7");

        api.Request.Is($"GET {Assets}/7");
    }

    [WireFact("cloudforce-one-request-asset-update")]
    public async Task Update_sends_the_content_as_JSON()
    {
        var api = RespondingWith("cloudforce-one-request-asset-update");

        var asset = await api.Client.Requests.Assets.UpdateAsync(RequestId, AssetId, new() { Source = "From: billing@example.com" });

        api.Request.Is($"PUT {Assets}/{AssetId}", """{"source":"From: billing@example.com"}""");
        IsExample(asset);
    }

    [WireFact("cloudforce-one-request-asset-delete")]
    public async Task Delete_sends_no_body()
    {
        var api = RespondingWith("cloudforce-one-request-asset-delete");

        await api.Client.Requests.Assets.DeleteAsync(RequestId, AssetId);

        api.Request.Is($"DELETE {Assets}/{AssetId}");
    }

    private static void IsExample(RequestAsset asset)
    {
        Assert.Equal(7, asset.Id);
        Assert.Equal("triage.pdf", asset.Name);
        Assert.Equal(new DateTimeOffset(2022, 4, 1, 5, 20, 0, TimeSpan.Zero), asset.Created);
        Assert.Equal("Headers of the phishing mails", asset.Description);
        Assert.Equal("pdf", asset.FileType);
    }
}
