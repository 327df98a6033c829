using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Files;

/// <summary>Tests that a download is complete or throws.</summary>
public sealed class DownloadTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cf1gen").FullName;

    [Fact]
    public async Task Download_has_content_type_file_name_and_length()
    {
        var server = new FakeServer().Respond(
            200,
            "content",
            ("Content-Type", "image/png"),
            ("Content-Disposition", "attachment; filename=\"a b.png\""),
            ("Content-Length", "7"));

        await using var download = await TestClient.Create(server).Download(ApiRequest.Get("op", $"/x"));
        using var reader = new StreamReader(download.Stream);

        Assert.Equal(("image/png", "a b.png", 7L), (download.ContentType, download.FileName, download.Length));
        Assert.Equal("content", await reader.ReadToEndAsync());
        Assert.Equal((true, false, false), (download.Stream.CanRead, download.Stream.CanSeek, download.Stream.CanWrite));
        Assert.Equal("identity", server.Request.Header("Accept-Encoding"));
        Assert.Equal("*/*", server.Request.Header("Accept"));
    }

    [Theory]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename=\"C:\\\\x\\\\y.txt\"", "y.txt")]
    [InlineData("attachment; filename*=UTF-8''%C3%BC.txt; filename=\"u.txt\"", "ü.txt")]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("attachment; filename=\".\"", null)]
    [InlineData("attachment; filename=\"dir/\"", null)]
    [InlineData("attachment; filename*=UTF-8''a%1Bb.txt", null)]
    [InlineData("attachment; filename=\" \"", null)]
    [InlineData("attachment; filename=\"dir/ \"", null)]
    [InlineData("attachment; filename=\".. \"", null)]
    [InlineData("attachment; filename=\"...\"", null)]
    [InlineData("attachment; filename*=UTF-8''%E3%80%80", null)]
    [InlineData("attachment; filename*=UTF-8''a%0Ab", null)]
    [InlineData("attachment; filename*=UTF-8''%C2%85", null)]
    [InlineData("attachment; filename=\"=?utf-16?B?AABh2A==?=\"", null)]
    [InlineData("attachment; filename*=UTF-8''..a", "..a")]
    [InlineData("attachment", null)]
    public async Task File_name_never_contains_a_directory(string disposition, string? name)
    {
        var server = new FakeServer().Respond(200, "x", ("Content-Disposition", disposition));

        await using var download = await TestClient.Create(server).Download(ApiRequest.Get("op", $"/x"));

        Assert.Equal(name, download.FileName);
    }

    [Fact]
    public async Task SaveAsync_saves_all_bytes_and_reports_progress()
    {
        var path = Path.Combine(_directory, "x.bin");
        await File.WriteAllTextAsync(path, "old");
        var progress = new ProgressRecorder();
        var server = new FakeServer().Respond(200, new string('x', 200_000));

        await using var download = await TestClient.Create(server).Download(ApiRequest.Get("op", $"/x"));
        await download.SaveAsync(path, new() { Progress = progress });

        Assert.Equal(200_000, new FileInfo(path).Length);
        Assert.Equal(new TransferProgress(200_000, 200_000), progress.Reports[^1]);
        Assert.Single(Directory.GetFiles(_directory));
    }

    [Fact]
    public async Task Failed_download_keeps_the_existing_file()
    {
        var path = Path.Combine(_directory, "x.bin");
        await File.WriteAllTextAsync(path, "old");
        foreach (var failure in new Exception[] { new IOException("reset"), new OperationCanceledException() })
        {
            await using var download = await Download(new FailingStream("abc"u8.ToArray(), failure));
            var e = await Assert.ThrowsAnyAsync<ApiConnectionException>(() => download.SaveAsync(path));
            Assert.Contains(
                failure is IOException ? "failed after 3 bytes" : "no byte of the download was received for too long",
                e.Message,
                StringComparison.Ordinal);
        }

        Assert.Equal("old", await File.ReadAllTextAsync(path));
        Assert.Single(Directory.GetFiles(_directory));
    }

    [Fact]
    public async Task Download_with_fewer_bytes_than_announced_throws()
    {
        var content = new StreamContent(new MemoryStream("abc"u8.ToArray())) { Headers = { ContentLength = 5 } };
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = content });
        await using var download = await TestClient.Create(server).Download(ApiRequest.Get("op", $"/x"));
        using var copy = new MemoryStream();

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => download.CopyToAsync(copy));

        Assert.Contains("3 of 5 bytes", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partial_content_throws()
    {
        var server = new FakeServer().Respond(206, "abc", ("Content-Range", "bytes 0-2/10"));

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => TestClient.Create(server).Download(ApiRequest.Get("op", $"/x")));

        Assert.Contains("only a part of the file", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_response_of_a_download_throws()
    {
        var server = new FakeServer().Respond(404, """{"success":false,"errors":[{"code":1002,"message":"m"}]}""");

        var e = await Assert.ThrowsAsync<ApiNotFoundException>(() => TestClient.Create(server).Download(ApiRequest.Get("op", $"/x")));

        Assert.Equal(1002, e.Errors[0].Code);
    }

    [Fact]
    public async Task Download_without_a_byte_for_too_long_times_out()
    {
        var time = new FakeTimeProvider();
        var body = new GatedStream();
        await using var download = await Download(body, options => options.TimeProvider = time);
        var buffer = new byte[10];

        for (var minute = 0; minute < 10; minute++)
        {
            var read = download.Stream.ReadAsync(buffer).AsTask();
            time.Advance(TimeSpan.FromSeconds(59));
            await body.ReleaseByteAsync();
            Assert.Equal(1, await read);
        }

        var last = download.Stream.ReadAsync(buffer).AsTask();
        time.Advance(TimeSpan.FromSeconds(60));
        await Assert.ThrowsAsync<ApiTimeoutException>(() => last);
    }

    [Fact]
    public async Task Canceled_read_throws_with_the_token_of_the_caller()
    {
        using var cancellation = new CancellationTokenSource();
        await using var download = await Download(new GatedStream());
        using var copy = new MemoryStream();

        var copying = download.CopyToAsync(copy, cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => copying);
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task Disposal_of_a_download_disposes_of_the_response()
    {
        var stream = new MemoryStream("abc"u8.ToArray());
        var download = await Download(stream);

        await download.DisposeAsync();

        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task Downloads_can_be_created_by_tests_that_replace_the_API()
    {
        using var copy = new MemoryStream();
        await using var download = new ApiDownload(new MemoryStream("abc"u8.ToArray()), "text/plain", "a.txt", 3);

        await download.CopyToAsync(copy, new() { ExpectedSha256 = null });

        Assert.Equal(3, copy.Length);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static Task<ApiDownload> Download(Stream stream, Action<TestClientOptions>? configure = null)
    {
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(stream) });
        return TestClient.Create(server, configure).Download(ApiRequest.Get("op", $"/x"));
    }
}
