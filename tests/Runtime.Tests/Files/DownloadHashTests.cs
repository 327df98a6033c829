using System.Security.Cryptography;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Files;

/// <summary>Tests the verification of the hash of a download.</summary>
public sealed class DownloadHashTests : IDisposable
{
    // The hash of "abc", an example of FIPS 180-2.
    private const string Sha256OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private readonly string _directory = Directory.CreateTempSubdirectory("cf1gen").FullName;

    private string Destination => Path.Combine(_directory, "x.bin");

    [Fact]
    public async Task File_with_the_expected_hash_is_saved()
    {
        foreach (var expected in new[] { Sha256OfAbc, Sha256OfAbc.ToUpperInvariant() })
        {
            await using var download = await Download("abc"u8.ToArray());
            await download.SaveAsync(Destination, new() { ExpectedSha256 = expected });
        }

        Assert.Equal("abc", await File.ReadAllTextAsync(Destination));
    }

    [Fact]
    public async Task Hash_covers_all_bytes_of_a_large_file()
    {
        var content = new byte[1_000_000];
        new Random(1).NextBytes(content);
        await using var download = await Download(content);
        using var copy = new MemoryStream();

        await download.CopyToAsync(copy, new() { ExpectedSha256 = Convert.ToHexString(SHA256.HashData(content)) });

        Assert.Equal(content, copy.ToArray());
    }

    [Fact]
    public async Task File_with_another_hash_throws_and_keeps_the_existing_file()
    {
        await File.WriteAllTextAsync(Destination, "old");
        await using var download = await Download("abd"u8.ToArray());

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => download.SaveAsync(Destination, new() { ExpectedSha256 = Sha256OfAbc }));

        Assert.Equal((200, "op"), ((int)e.StatusCode!.Value, e.OperationId));
        Assert.Contains("A52D159F262B2C6DDB724A61840BEFC36EB30C88877A4030B65CBE86298449C9", e.Message, StringComparison.Ordinal);
        Assert.Contains(Sha256OfAbc, e.Message, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(Destination));
        Assert.Single(Directory.GetFiles(_directory));
    }

    [Fact]
    public async Task Hash_of_a_download_without_a_call_is_verified()
    {
        await using var download = new ApiDownload(new MemoryStream("abd"u8.ToArray()));
        using var copy = new MemoryStream();

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => download.CopyToAsync(copy, new() { ExpectedSha256 = Sha256OfAbc }));
        Assert.StartsWith("Download: the SHA-256 hash of the received bytes is A52D", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ba7816bf")]
    [InlineData("za7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad ")]
    public void ExpectedSha256_rejects_text_that_is_not_a_hash(string text)
    {
        var e = Assert.Throws<ArgumentException>(() => new DownloadOptions { ExpectedSha256 = text });

        Assert.Contains("64 hexadecimal digits", e.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static Task<ApiDownload> Download(byte[] content)
    {
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new ByteArrayContent(content) });
        return TestClient.Create(server).Download(ApiRequest.Get("op", $"/x"));
    }
}
