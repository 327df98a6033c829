using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Responses;

/// <summary>Tests the size limits and buffers of response bodies.</summary>
public class ResponseBodyTests
{
    [Fact]
    public async Task Endless_body_is_read_up_to_64_MiB()
    {
        var body = new EndlessStream();
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(body) });

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => TestClient.Create(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Json));

        Assert.InRange(body.BytesRead, 64L << 20, 129L << 20);
        Assert.Equal(1024, e.ResponseText!.Length);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Body_of_64_MiB_is_read_but_not_one_of_another_byte()
    {
        var spaces = Spaces((64 << 20) + 1);

        await Send(new ByteArrayContent(spaces, 0, 64 << 20));
        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Send(new ByteArrayContent(spaces)));
    }

    [Fact]
    public async Task Content_length_of_the_maximum_value_is_not_allocated()
    {
        var server = new FakeServer().Respond(200, """{"success":true,"result":1}""", ("Content-Length", "9223372036854775807"));

        Assert.Equal(1, await TestClient.Create(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));
    }

    [Fact]
    public async Task Body_of_known_length_is_read_with_one_read()
    {
        var body = new RecordingStream(Spaces(500_000));

        await Send(new StreamContent(body) { Headers = { ContentLength = 500_000 } });

        // The second read detects the end.
        Assert.Equal(2, body.BufferSizes.Count);
    }

    [Fact]
    public async Task Lack_of_memory_is_not_a_failure_of_the_connection()
    {
        var body = new FailingStream([], new InsufficientMemoryException());
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(body) });

        await Assert.ThrowsAsync<InsufficientMemoryException>(
            () => TestClient.Create(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Json));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Initial_buffer_has_at_most_1_MiB()
    {
        var body = new RecordingStream(Spaces(1));

        await Send(new StreamContent(body) { Headers = { ContentLength = 1 << 30 } });

        Assert.InRange(body.BufferSizes[0], 1, 1 << 20);
    }

    [Fact]
    public async Task Body_that_ends_with_a_connection_failure_throws_a_connection_exception()
    {
        var server = new FakeServer().Respond(
            () => new HttpResponseMessage { Content = new StreamContent(new FailingStream("{"u8.ToArray())) });
        var client = TestClient.Create(server, options => options.MaxRetries = 0);

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));

        Assert.EndsWith("the connection broke.", e.Message, StringComparison.Ordinal);
    }

    private static byte[] Spaces(int count)
    {
        var spaces = new byte[count];
        spaces.AsSpan().Fill((byte)' ');
        return spaces;
    }

    private static Task Send(HttpContent content) =>
        TestClient.Create(new FakeServer().Respond(() => new HttpResponseMessage { Content = content })).Send(ApiRequest.Delete("op", $"/x"));
}
