using System.Net;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Responses;

/// <summary>Tests that the connection and the buffers of a response are released, however the call ends.</summary>
public sealed class ResponseDisposalTests : IDisposable
{
    private readonly ArrayPoolListener _pool = new();
    private readonly ApiRequest _request = ApiRequest.Get("op", $"/x");

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    public async Task Response_is_disposed_of_after_reading(string coding)
    {
        using var content = Content(Body(coding), coding);

        await Client(content).Send(_request, JsonCodec.Int32);

        await AssertDisposedAsync(content);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    public async Task Response_is_disposed_of_after_a_connection_failure(string coding)
    {
        using var content = Content(new FailingStream([]), coding);
        var client = Client(content, options => options.MaxRetries = 0);

        await Assert.ThrowsAsync<ApiConnectionException>(() => client.Send(_request, JsonCodec.Int32));

        await AssertDisposedAsync(content);
    }

    [Fact]
    public async Task Response_is_read_and_disposed_of_when_its_buffer_grows()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000));
        using var body = new UnseekableStream(Encoding.UTF8.GetBytes($"\"{text}\""));
        using var content = Content(body, "identity");

        Assert.Equal(text, await Client(content).Send(_request.WithResponseFormat(ResponseFormat.Bare), JsonCodec.String));

        await AssertDisposedAsync(content);
    }

    [Fact]
    public async Task Error_response_is_disposed_of()
    {
        using var content = Content(Body("identity"), "identity");
        var client = TestClient.Create(
            new FakeServer().Respond(() => new HttpResponseMessage(HttpStatusCode.NotFound) { Content = content }));

        await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Send(_request));

        await AssertDisposedAsync(content);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    public async Task Item_stream_is_disposed_of_when_the_enumeration_ends_early(string coding)
    {
        using var content = Content(Body(coding), coding);

        Assert.Equal(1, await Client(content).Items(_request, StreamFormat.JsonLines, JsonCodec.Int32).FirstAsync());

        await AssertDisposedAsync(content);
    }

    [Theory]
    [InlineData("identity", false)]
    [InlineData("identity", true)]
    [InlineData("gzip", false)]
    [InlineData("gzip", true)]
    public async Task Download_disposes_of_its_response(string coding, bool waits)
    {
        var body = Body(coding);
        using var content = Content(body, coding);
        var download = await Client(content).Download(_request);
        await download.CopyToAsync(Stream.Null);

        if (waits)
        {
            await download.DisposeAsync();
        }
        else
        {
            download.Dispose();
        }

        await AssertDisposedAsync(content);
        Assert.Equal(waits, body.IsDisposedOfAsynchronously);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => Assert.Fail($"{await download.Stream.ReadAsync(new byte[1])} bytes"));
    }

    [Fact]
    public async Task Download_is_disposed_of_when_OnResponse_throws()
    {
        using var content = Content(Body("gzip"), "gzip");
        var options = new RequestOptions { OnResponse = _ => throw new NotSupportedException("of the caller") };

        await Assert.ThrowsAsync<NotSupportedException>(() => Client(content).Download(_request, options));

        await AssertDisposedAsync(content);
    }

    public void Dispose() => _pool.Dispose();

    private static RecordingStream Body(string coding) => new(coding == "identity" ? "1"u8.ToArray() : Gzip.Compress("1"u8));

    private static StreamContent Content(Stream body, string coding) => new(body) { Headers = { ContentEncoding = { coding } } };

    private static TestClient Client(HttpContent content, Action<TestClientOptions>? configure = null) =>
        TestClient.Create(new FakeServer().Respond(() => new HttpResponseMessage { Content = content }), configure);

    private async Task AssertDisposedAsync(HttpContent content)
    {
        await Assert.ThrowsAsync<ObjectDisposedException>(content.ReadAsStreamAsync);
        Assert.Empty(_pool.Missing);
    }
}
