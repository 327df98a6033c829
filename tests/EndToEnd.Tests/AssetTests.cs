using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

public class AssetTests
{
    [Fact]
    public async Task Asset_can_be_uploaded_read_replaced_and_deleted()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        var assets = api.Client.Requests.Assets;

        var uploaded = await assets.UploadAsync(request.Id, UploadFile.FromBytes("One."u8.ToArray(), "report.TXT"));
        Assert.Equal("report.TXT", uploaded.Name);
        Assert.Equal("txt", uploaded.FileType);

        string id = uploaded.Id.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(uploaded.Id, Assert.Single(await assets.GetAsync(request.Id, id)).Id);
        Assert.Equal(uploaded.Id, Assert.Single(await assets.ListAsync(request.Id).ToListAsync()).Id);

        var updated = await assets.UpdateAsync(request.Id, id, new RequestAssetUpdate { Source = "Zwei, für immer." });
        Assert.Equal(uploaded.Id, updated.Id);
        Assert.Equal("Zwei, für immer.", Encoding.UTF8.GetString(api.Emulator.GetAssetContent(request.Id, uploaded.Id).Span));

        await assets.DeleteAsync(request.Id, id);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => assets.GetAsync(request.Id, id));
        Assert.Empty(await assets.ListAsync(request.Id).ToListAsync());
    }

    [Fact]
    public async Task GetAsync_accepts_the_UUID_of_an_asset()
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
    public async Task UploadAsync_sends_the_content_unchanged(int length)
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        byte[] bytes = Bytes(length);

        var uploaded = await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromBytes(bytes, "noise.bin"));

        Assert.Equal(bytes, api.Emulator.GetAssetContent(request.Id, uploaded.Id).ToArray());
        Assert.Equal("SHA-256 " + Convert.ToHexStringLower(SHA256.HashData(bytes)), uploaded.Description);
    }

    [Fact]
    public async Task UploadAsync_sends_the_name_of_the_file()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        byte[] bytes = Bytes(300_000);
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.bin");
        await File.WriteAllBytesAsync(path, bytes);

        try
        {
            var uploaded = await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromFile(path));

            Assert.Equal(Path.GetFileName(path), uploaded.Name);
            Assert.Equal(bytes, api.Emulator.GetAssetContent(request.Id, uploaded.Id).ToArray());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("Übersicht 日本 🦊.pdf")]
    [InlineData("a \"quoted\" name.pdf")]
    public async Task UploadAsync_preserves_special_characters_in_the_file_name(string name)
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();

        var uploaded = await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromBytes(new byte[] { 1 }, name));

        Assert.Equal(name, uploaded.Name);
    }

    [Fact]
    public async Task Progress_increases_to_the_length_of_the_file()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        var progress = new ProgressRecorder();

        await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromBytes(Bytes(1_000_000), "noise.bin"), progress);

        Assert.Equal(1_000_000, progress.Reports[^1].Bytes);
        Assert.Equal(progress.Reports.Select(report => report.Bytes).Order(), progress.Reports.Select(report => report.Bytes));
    }

    [Fact]
    public async Task UploadAsync_throws_when_the_file_is_too_large()
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
