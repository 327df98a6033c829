using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

public class AssetTests
{
    [Fact]
    public async Task An_asset_lives_from_upload_to_delete()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        var assets = api.Client.Requests.Assets;

        var uploaded = await assets.UploadAsync(request.Id, UploadFile.FromBytes("One."u8.ToArray(), "report.TXT"));
        Assert.Equal("report.TXT", uploaded.Name);
        Assert.Equal("txt", uploaded.FileType);

        string id = uploaded.Id.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(uploaded.Id, Assert.Single(await assets.GetAsync(request.Id, id)).Id);
        Assert.Equal(uploaded.Id, Assert.Single(await assets.ListAsync(request.Id).AllAsync()).Id);

        var updated = await assets.UpdateAsync(request.Id, id, new RequestAssetUpdate { Source = "Zwei, für immer." });
        Assert.Equal(uploaded.Id, updated.Id);
        Assert.Equal("Zwei, für immer.", Encoding.UTF8.GetString(api.Emulator.ContentOf(request.Id, uploaded.Id).Span));

        await assets.DeleteAsync(request.Id, id);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => assets.GetAsync(request.Id, id));
        Assert.Empty(await assets.ListAsync(request.Id).AllAsync());
    }

    [Fact]
    public async Task An_asset_is_found_by_its_UUID_as_well()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        var uploaded = await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromBytes(new byte[] { 1 }, "one.bin"));

        var found = await api.Client.Requests.Assets.GetAsync(request.Id, $"00000000-0000-4000-8000-{uploaded.Id:D12}");

        Assert.Equal(uploaded.Id, Assert.Single(found).Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(5_000_000)]
    public async Task The_bytes_of_an_upload_arrive_as_they_were(int length)
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        byte[] bytes = Bytes(length);

        var uploaded = await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromBytes(bytes, "noise.bin"));

        Assert.Equal(bytes, api.Emulator.ContentOf(request.Id, uploaded.Id).ToArray());
        Assert.Equal("SHA-256 " + Convert.ToHexStringLower(SHA256.HashData(bytes)), uploaded.Description);
    }

    [Fact]
    public async Task A_file_is_uploaded_under_its_own_name()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        byte[] bytes = Bytes(300_000);
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.bin");
        await File.WriteAllBytesAsync(path, bytes);

        try
        {
            var uploaded = await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.Open(path));

            Assert.Equal(Path.GetFileName(path), uploaded.Name);
            Assert.Equal(bytes, api.Emulator.ContentOf(request.Id, uploaded.Id).ToArray());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("Übersicht 日本 🦊.pdf")]
    [InlineData("a \"quoted\" name.pdf")]
    public async Task Unusual_file_names_arrive_as_they_were(string name)
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();

        var uploaded = await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromBytes(new byte[] { 1 }, name));

        Assert.Equal(name, uploaded.Name);
    }

    [Fact]
    public async Task Progress_ends_at_the_length_of_the_file()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        var progress = new RecordedProgress();

        await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromBytes(Bytes(1_000_000), "noise.bin"), progress);

        Assert.Equal(1_000_000, progress.Reports[^1].Bytes);
        Assert.Equal(progress.Reports.Select(report => report.Bytes).Order(), progress.Reports.Select(report => report.Bytes));
    }

    [Fact]
    public async Task An_upload_that_is_too_large_is_refused()
    {
        await using var api = await Api.StartAsync(new EmulatorOptions { MaxUploadBytes = 1000 });
        var request = await api.CreateRequestAsync();

        var e = await Assert.ThrowsAsync<ApiException>(
            () => api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromBytes(Bytes(2000), "noise.bin")));

        Assert.Equal(413, (int)e.StatusCode!);
    }

    private static byte[] Bytes(int length)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
