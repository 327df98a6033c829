using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Responses;

/// <summary>Tests the decompression of responses, its size limit, and truncated data.</summary>
public class CompressionTests
{
    private const string Envelope = """{"success":true,"errors":[],"messages":[],"result":"a result that is long enough to be worth it"}""";

    private static readonly byte[] s_compressed = Gzip.Compress(Encoding.UTF8.GetBytes(Envelope));

    private readonly ImmediateTimeProvider _time = new();

    [Fact]
    public async Task Gzip_is_requested_for_a_buffered_response_but_not_for_a_stream()
    {
        var server = new FakeServer().RespondWithResult("1");
        var client = Client(server);

        await client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32);
        (await client.Download(ApiRequest.Get("op", $"/x"))).Dispose();

        Assert.Equal(["gzip", "identity"], server.Requests.Select(request => request.Headers["Accept-Encoding"]));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    [InlineData("identity, gzip")]
    public async Task Compressed_response_is_read(string coding)
    {
        Assert.StartsWith("a result", await Read(s_compressed, coding), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_response_of_several_members_is_read()
    {
        var text = Encoding.UTF8.GetBytes(Envelope);

        Assert.StartsWith(
            "a result", await Read([.. Gzip.Compress(text.AsSpan(..30)), .. Gzip.Compress(text.AsSpan(30..))], "gzip"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identity_coding_is_not_decompressed()
    {
        Assert.StartsWith("a result", await Read(Encoding.UTF8.GetBytes(Envelope), "identity"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_response_throws_when_it_is_truncated_at_any_byte()
    {
        for (var length = 1; length < s_compressed.Length; length++)
        {
            var e = await Assert.ThrowsAnyAsync<ApiException>(() => Read(s_compressed[..length], "gzip"));
            Assert.True(e is ApiConnectionException, $"{length} of {s_compressed.Length} bytes: {e}");
        }
    }

    [Fact]
    public async Task Compressed_response_throws_when_any_byte_is_wrong()
    {
        // The first ten bytes are the header of gzip, such as the time of compression, which does not matter.
        for (var i = 10; i < s_compressed.Length; i++)
        {
            var damaged = s_compressed.ToArray();
            damaged[i] ^= 0x55;
            await Assert.ThrowsAnyAsync<ApiException>(() => Read(damaged, "gzip"));
        }
    }

    [Fact]
    public async Task Truncated_compressed_response_is_retried()
    {
        var server = new FakeServer()
            .Respond(() => CompressedResponse(s_compressed[..^4], "gzip"))
            .Respond(() => CompressedResponse(s_compressed, "gzip"));

        await Client(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.String);

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("zstd")]
    [InlineData("gzip, gzip")]
    public async Task Content_coding_that_was_not_requested_throws_without_a_retry(string coding)
    {
        foreach (var call in FaultCall.All.Append(FaultCall.Stream))
        {
            var server = new FakeServer().Respond(() => CompressedResponse(s_compressed, coding));

            var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => call.RunAsync(Client(server), default));

            Assert.Contains("a content coding that was not requested", e.Message, StringComparison.Ordinal);
            Assert.Equal((HttpStatusCode.OK, 1), (e.StatusCode, e.Attempts));
            Assert.Equal(coding, e.Headers["Content-Encoding"]);
            Assert.Single(server.Requests);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip")]
    public async Task Invalid_data_for_the_decompressor_of_a_handler_throws_with_the_status(string coding)
    {
        foreach (var call in FaultCall.All.Append(FaultCall.Stream))
        {
            await using var server = new FaultServer(_ => Fault.Bytes(Invalid(200, coding)));
            using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
            var client = FaultClient.Create(server.Address, _time, configure: options => options.HttpClient = http);

            var e = await Assert.ThrowsAsync<ApiConnectionException>(() => call.RunAsync(client, default));

            Assert.Equal(HttpStatusCode.OK, e.StatusCode);
            Assert.IsType<InvalidDataException>(e.InnerException);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip")]
    public async Task Error_has_its_status_when_the_decompressor_of_a_handler_fails(string coding)
    {
        await using var server = new FaultServer(_ => Fault.Bytes(Invalid(404, coding)));
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
        var client = FaultClient.Create(server.Address, _time, configure: options => options.HttpClient = http);

        await Assert.ThrowsAsync<ApiNotFoundException>(() => FaultCall.Get.RunAsync(client, default));
    }

    [Fact]
    public async Task Decompression_stops_at_the_maximum_size()
    {
        var bomb = Gzip.Compress(new byte[65 * 1024 * 1024]);

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Read(bomb, "gzip"));

        Assert.Contains("64 MiB", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_error_body_is_read()
    {
        var body = Gzip.Compress("""{"success":false,"errors":[{"code":7003,"message":"no route"}]}"""u8.ToArray());

        var e = await Assert.ThrowsAsync<ApiNotFoundException>(() => Read(body, "gzip", 404));

        Assert.Equal("7003 no route", Assert.Single(e.Errors).ToString());
    }

    [Fact]
    public async Task Error_has_its_status_when_its_body_cannot_be_decompressed()
    {
        var e = await Assert.ThrowsAsync<ApiNotFoundException>(() => Read(s_compressed, "br", 404));

        Assert.Empty(e.Errors);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Download_allows_empty_reads_and_throws_after_disposal(string coding)
    {
        var body = coding == "gzip" ? Gzip.Compress(new byte[100]) : new byte[100];
        var server = new FakeServer().Respond(() =>
        {
            var response = new HttpResponseMessage { Content = new ByteArrayContent(body) };
            response.Content.Headers.ContentEncoding.Add(coding);
            return response;
        });
        var download = await TestClient.Create(server).Download(ApiRequest.Get("op", $"/x"));

        Assert.Equal(0, await download.Stream.ReadAsync(Memory<byte>.Empty));
        Assert.Equal(10, await download.Stream.ReadAsync(new byte[10]));
        await download.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(
            async () => Assert.Fail($"{await download.Stream.ReadAsync(new byte[10])} bytes"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Canceled_download_returns_no_buffered_bytes(string coding)
    {
        using var cancellation = new CancellationTokenSource();
        var body = coding == "gzip" ? Gzip.Compress(new byte[100]) : new byte[100];
        var server = new FakeServer().Respond(() => CompressedResponse(body, coding));
        await using var download = await Client(server).Download(ApiRequest.Get("op", $"/x"));
        Assert.Equal(10, await download.Stream.ReadAsync(new byte[10], cancellation.Token));

        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => Assert.Fail($"{await download.Stream.ReadAsync(new byte[10], cancellation.Token)} bytes"));
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task Compressed_download_is_decompressed_completely_or_throws()
    {
        var content = new byte[300_000];
        new Random(1).NextBytes(content);
        var compressed = Gzip.Compress(content, CompressionLevel.NoCompression);
        var server = new FakeServer()
            .Respond(() => CompressedResponse(compressed, "gzip"))
            .Respond(() => CompressedResponse(compressed[..^9], "gzip"))
            .Respond(() => CompressedResponse(compressed[..150_000], "gzip"));
        var client = Client(server);

        await using var whole = await client.Download(ApiRequest.Get("op", $"/x"));
        using var copy = new MemoryStream();
        await whole.CopyToAsync(copy);
        Assert.Equal(content, copy.ToArray());
        Assert.Null(whole.Length);

        await using var almost = await client.Download(ApiRequest.Get("op", $"/x"));
        await Assert.ThrowsAsync<ApiConnectionException>(() => almost.CopyToAsync(Stream.Null));

        // GZipStream does not detect this truncation.
        await using var half = await client.Download(ApiRequest.Get("op", $"/x"));
        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => half.CopyToAsync(Stream.Null));
        Assert.Contains("truncated", e.InnerException!.Message, StringComparison.Ordinal);
    }

    private static byte[] Invalid(int status, string coding) =>
    [
        .. Encoding.Latin1.GetBytes(Fault.Head(status, "Content-Length: 40", $"Content-Encoding: {coding}")),
        .. Enumerable.Repeat((byte)0xFF, 40),
    ];

    private static HttpResponseMessage CompressedResponse(byte[] body, string coding, int status = 200)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        response.Content.Headers.Add("Content-Encoding", coding);
        return response;
    }

    private Task<string> Read(byte[] body, string coding, int status = 200) =>
        Client(new FakeServer().Respond(() => CompressedResponse(body, coding, status))).Send(ApiRequest.Get("op", $"/x"), JsonCodec.String);

    private TestClient Client(FakeServer server) => TestClient.Create(server, _time.Use);
}
