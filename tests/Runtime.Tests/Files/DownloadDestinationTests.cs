using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Files;

/// <summary>Tests downloads whose destination fails.</summary>
public sealed class DownloadDestinationTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cf1gen").FullName;

    public static TheoryData<Exception> Failures => new((Exception[])
    [
        new IOException("No space left on device"),
        new ObjectDisposedException("pipe"),
        new NotSupportedException("read only"),
        new OperationCanceledException("its own time limit"),
    ]);

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Destination_failure_throws_with_its_cause(Exception failure)
    {
        using var destination = new FailingDestination(100_000, failure);
        await using var download = await Download(300_000);

        var e = await Assert.ThrowsAsync<ApiException>(() => download.CopyToAsync(destination));

        Assert.Same(failure, e.InnerException);
        Assert.Equal("200 OK from GET /client/v4/x (op): the destination could not be written. (request id 8f2)", e.Message);
        Assert.Equal((200, "8f2", "op", 1), ((int)e.StatusCode!.Value, e.RequestId, e.OperationId, e.Attempts));
    }

    [Fact]
    public async Task Canceled_write_throws_OperationCanceledException()
    {
        using var cancellation = new CancellationTokenSource();
        await using var download = await Download(300_000);
        var file = new CancelledDestination(cancellation);

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download.CopyToAsync(file, null, cancellation.Token));

        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task Destination_that_is_not_writable_throws_before_a_byte_is_read()
    {
        using var source = new MemoryStream("abc"u8.ToArray());
        await using var download = new ApiDownload(source);
        using var destination = new MemoryStream([], writable: false);

        var e = await Assert.ThrowsAsync<ArgumentException>("destination", () => download.CopyToAsync(destination));

        Assert.Contains("not writable", e.Message, StringComparison.Ordinal);
        Assert.Equal(0, source.Position);
    }

    [Fact]
    public async Task Null_destination_throws_ArgumentNullException()
    {
        await using var download = await Download(10);

        await Assert.ThrowsAsync<ArgumentNullException>("path", () => download.SaveAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>("path", () => download.SaveAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>("destination", () => download.CopyToAsync(null!));
    }

    [Fact]
    public async Task Destination_failure_of_a_download_without_a_call_throws_with_its_cause()
    {
        await using var download = new ApiDownload(new MemoryStream(new byte[300_000]));
        using var destination = new FailingDestination(100_000, new IOException("full"));

        var e = await Assert.ThrowsAsync<ApiException>(() => download.CopyToAsync(destination));

        Assert.Equal("Download: the destination could not be written.", e.Message);
        Assert.Equal("full", e.InnerException!.Message);
    }

    [Theory]
    [InlineData("missing/x.bin", typeof(DirectoryNotFoundException))]
    [InlineData("file/x.bin", null)]
    [InlineData("directory", null)]
    public async Task Path_that_cannot_be_written_throws_and_leaves_no_file(string path, Type? cause)
    {
        await File.WriteAllTextAsync(Path.Combine(_directory, "file"), "old");
        Directory.CreateDirectory(Path.Combine(_directory, "directory"));
        await using var download = await Download(10);

        var e = await Assert.ThrowsAsync<ApiException>(() => download.SaveAsync(Path.Combine(_directory, path)));

        Assert.Contains("the destination could not be written", e.Message, StringComparison.Ordinal);
        Assert.True(e.InnerException is IOException or UnauthorizedAccessException);
        Assert.True(cause is null || e.InnerException.GetType() == cause);
        Assert.Equal(["directory", "file"], Names());
    }

    [Fact]
    public async Task File_name_of_the_maximum_length_is_saved()
    {
        var name = new string('n', 250);
        await using var download = await Download(10);

        await download.SaveAsync(Path.Combine(_directory, name));

        Assert.Equal([name], Names());
    }

    [Fact]
    public async Task Canceled_download_leaves_no_file()
    {
        using var cancellation = new CancellationTokenSource();
        await using var download = await Download(300_000);
        var options = new DownloadOptions { Progress = new ActingProgress(cancellation.Cancel) };

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => download.SaveAsync(Path.Combine(_directory, "x"), options, cancellation.Token));

        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.Empty(Names());
    }

    [Fact]
    public async Task Download_that_is_canceled_in_advance_creates_no_file()
    {
        await using var download = await Download(10);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => download.SaveAsync(Path.Combine(_directory, "missing", "x"), null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Partial_file_that_cannot_be_deleted_does_not_replace_the_exception()
    {
        using var source = new FailingStream("abc"u8.ToArray());
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(source) });
        await using var download = await TestClient.Create(server).Download(ApiRequest.Get("op", $"/x"));
        var options = new DownloadOptions { Progress = new ActingProgress(ReplacePartialFile) };

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => download.SaveAsync(Path.Combine(_directory, "x"), options));

        Assert.Equal("reset", e.InnerException!.Message);
        Assert.Equal(Directory.GetDirectories(_directory).Single(), e.Data["Cf1Gen.PartialFile"]);
        Assert.NotNull(e.Data["Cf1Gen.PartialFileError"]);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static Task<ApiDownload> Download(int length)
    {
        var server = new FakeServer().Respond(200, new string('x', length), ("cf-ray", "8f2"));
        return TestClient.Create(server).Download(ApiRequest.Get("op", $"/x"));
    }

    // No operating system deletes a directory as a file.
    private void ReplacePartialFile()
    {
        var partial = Directory.GetFiles(_directory).Single();
        File.Move(partial, partial + ".moved");
        Directory.CreateDirectory(partial);
    }

    private IEnumerable<string?> Names() =>
        Directory.GetFileSystemEntries(_directory).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private sealed class ActingProgress(Action act) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => act();
    }

    private sealed class CancelledDestination(CancellationTokenSource cancellation) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await cancellation.CancelAsync();
            throw new IOException("aborted");
        }
    }
}
