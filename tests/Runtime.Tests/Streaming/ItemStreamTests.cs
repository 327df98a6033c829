using System.Net;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Streaming;

/// <summary>Tests streamed responses.</summary>
public class ItemStreamTests
{
    [Theory]
    [InlineData("{\"number\":1}\n{\"number\":2}\n")]
    [InlineData("{\"number\":1}\r\n\r\n  \r\n{\"number\":2}")]
    [InlineData("\uFEFF\u001E{\"number\":1}\n\u001E{\"number\":2}\n")]
    public async Task Each_line_is_an_item(string body)
    {
        Assert.Equal([1, 2], await Numbers(body, StreamFormat.JsonLines));
        Assert.Equal([1, 2], await Numbers(body, StreamFormat.JsonLines, byteByByte: true));
    }

    [Theory]
    [InlineData("data: {\"number\":1}\n\ndata:{\"number\":2}\n\n")]
    [InlineData(": comment\r\nevent: a\r\ndata: {\"number\":\r\ndata: 1}\r\n\r\nevent: nothing\r\n\r\ndata: {\"number\":2}\r\n\r\ndata: [DONE]\r\n\r\ndata: {\"number\":3}\r\n\r\n")]
    [InlineData("data: {\"number\":1}\r\rdata: {\"number\":2}\r\r")]
    [InlineData("data: {\"number\":1}\r\n\ndata: {\"number\":2}\n\n")]
    public async Task Data_of_each_event_is_an_item(string body)
    {
        Assert.Equal([1, 2], await Numbers(body, StreamFormat.EventData));
        Assert.Equal([1, 2], await Numbers(body, StreamFormat.EventData, byteByByte: true));
    }

    [Theory]
    [InlineData("data: {\"number\":1}\n\ndata: {\"number\":2}")]
    [InlineData("data: {\"number\":1}\n\ndata: {\"number\":2}\n")]
    [InlineData("data: {\"number\":1}\r\n\r\ndata: {\"number\":2}\r\n")]
    [InlineData("data: {\"number\":1}\n\ndata: {\"number\":2}\nid: 3")]
    public async Task Last_event_without_a_blank_line_after_it_is_dropped(string body)
    {
        foreach (var byteByByte in new[] { false, true })
        {
            Assert.Equal([1], await Numbers(body, StreamFormat.EventData, byteByByte));
            Assert.Single(await Items(body, StreamFormat.Events, JsonCodec.Json, byteByByte));
            Assert.Single(await Items(body, StreamFormat.EventText, JsonCodec.String, byteByByte));
        }
    }

    [Fact]
    public async Task Events_are_read_as_objects()
    {
        var events = await Items(
            "event: add\ndata: a\ndata: b\nid: 7\nretry: 100\n\nevent: without data\nid: 8\n\nid: 9\0\nretry: +5\ndata: c\n\n",
            StreamFormat.Events,
            JsonCodec.Json);

        Assert.Equal(
            ["""{"event":"add","data":"a\nb","id":"7","retry":100}""", """{"data":"c"}"""], events.Select(item => item.GetRawText()));
    }

    [Fact]
    public async Task Data_of_events_can_be_text()
    {
        Assert.Equal(["plain \"text\"", "x"], await Items("data: plain \"text\"\n\ndata: x\n\n", StreamFormat.EventText, JsonCodec.String));

        // A field without a colon has an empty value. A byte order mark is recognized only at the start of the stream.
        Assert.Equal(["", "b"], await Items("data\n\n\uFEFFdata: a\n\ndata: b\n\n", StreamFormat.EventText, JsonCodec.String));
    }

    [Fact]
    public async Task Items_are_returned_before_the_response_ends()
    {
        var stream = new PushStream();
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(stream) });
        await using var items = TestClient.Create(server)
            .Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Int32).GetAsyncEnumerator();

        stream.Write("1\n2");
        Assert.True(await items.MoveNextAsync());
        Assert.Equal(1, items.Current);

        stream.Write("3\n");
        Assert.True(await items.MoveNextAsync());
        Assert.Equal(23, items.Current);

        stream.Write("");
        Assert.False(await items.MoveNextAsync());
    }

    [Theory]
    [InlineData("data: ", "\n", "An event is longer")]
    [InlineData("", "", "A line is longer")]
    public async Task Endless_item_throws(string start, string end, string reason)
    {
        await using var stream = new RepeatingStream(Encoding.ASCII.GetBytes(start + new string('x', 65536) + end), 1025);
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(stream) });
        await using var items = TestClient.Create(server)
            .Items(ApiRequest.Get("op", $"/x"), StreamFormat.EventText, JsonCodec.String).GetAsyncEnumerator();

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(async () => await items.MoveNextAsync());

        Assert.Contains("64 MiB", e.Message, StringComparison.Ordinal);
        Assert.Contains(reason, e.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Total_size_of_the_items_is_not_limited()
    {
        await using var stream = new RepeatingStream(Encoding.ASCII.GetBytes($"\"{new string('x', 65533)}\"\n"), 1100);
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(stream) });

        Assert.Equal(
            1100, await TestClient.Create(server).Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.String).CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_cancellation_token_ends_the_wait_for_an_item(bool isOfCall)
    {
        using var cancellation = new CancellationTokenSource();
        var stream = new PushStream();
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(stream) });
        stream.Write("1\n");
        var (ofCall, ofEnumeration) = isOfCall ? (cancellation.Token, default) : (default(CancellationToken), cancellation.Token);
        await using var items = TestClient.Create(server)
            .Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Int32, cancellationToken: ofCall).GetAsyncEnumerator(
                ofEnumeration);
        Assert.True(await items.MoveNextAsync());

        var next = items.MoveNextAsync().AsTask();
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task Cancellation_ends_the_request()
    {
        using var cancellation = new CancellationTokenSource();
        var server = new FakeServer().Respond((_, token) => Task.Delay(Timeout.Infinite, token).ContinueWith<HttpResponseMessage>(
            _ => throw new TaskCanceledException("by another token"), TaskScheduler.Default));
        await using var items = TestClient.Create(server).Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Int32)
            .GetAsyncEnumerator(cancellation.Token);

        var first = items.MoveNextAsync().AsTask();
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task Cancellation_by_neither_token_is_rethrown()
    {
        var client = TestClient.Create(new FakeServer().RespondWithResult("1"));
        client.SendingHook = _ => throw new OperationCanceledException("of the hook");

        var e = await Assert.ThrowsAsync<OperationCanceledException>(
            () => client.Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Int32).CountAsync().AsTask());

        Assert.Equal("of the hook", e.Message);
    }

    [Theory]
    [InlineData("nonsense", "not the expected JSON")]
    [InlineData("null", "found null")]
    [InlineData("\"x\"", "found a string")]
    public async Task Item_of_another_type_throws_after_the_items_before_it(string item2, string reason)
    {
        var server = new FakeServer().Respond(200, $"1\n{item2}\n");
        var seen = new List<int>();

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(async () =>
        {
            await foreach (var item in TestClient.Create(server).Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Int32))
            {
                seen.Add(item);
            }
        });

        Assert.Equal([1], seen);
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_client_throws_at_the_first_item_that_does_not_match_the_document()
    {
        var client = TestClient.Create(
            new FakeServer().Respond(200, "{\"number\":1}\n{\"number\":\"two\"}\n"), options => options.Strict = true);
        await using var items = client.Items(ApiRequest.Get("part-stream", $"/x"), StreamFormat.JsonLines, JsonCodec.Model<Part>())
            .GetAsyncEnumerator();
        Assert.True(await items.MoveNextAsync());

        var e = await Assert.ThrowsAnyAsync<ApiException>(async () => await items.MoveNextAsync());

        Assert.Equal("$.number", Assert.IsType<SchemaMismatchException>(e).Path);
        Assert.Equal((HttpStatusCode.OK, "part-stream"), (e.StatusCode, e.OperationId));
    }

    [Fact]
    public async Task Error_response_throws_and_no_request_is_sent_before_the_enumeration()
    {
        var server = new FakeServer().Respond(404, "");
        var items = TestClient.Create(server).Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Int32);
        Assert.Empty(server.Requests);

        await Assert.ThrowsAsync<ApiNotFoundException>(async () => await items.GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task Accept_header_is_sent()
    {
        var server = new FakeServer().Respond(200, "");
        await foreach (var _ in TestClient.Create(server).Items(
            ApiRequest.Get("op", $"/x").Accept("text/event-stream"), StreamFormat.EventData, JsonCodec.Int32))
        {
        }

        Assert.Equal("text/event-stream", server.Request.Header("Accept"));
    }

    [Fact]
    public async Task Text_is_decoded_in_its_charset()
    {
        var server = new FakeServer()
            .Respond(() => new HttpResponseMessage { Content = new StringContent("ü", Encoding.Latin1, "text/plain") })
            .Respond(() => new HttpResponseMessage { Content = new StringContent("") });

        Assert.Equal("ü", await TestClient.Create(server).Text(ApiRequest.Get("op", $"/x").Accept("text/plain")));
        Assert.Equal("", await TestClient.Create(server).Text(ApiRequest.Get("op", $"/x")));
        Assert.Equal("text/plain", server.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task Empty_response_is_null_when_the_document_allows_it()
    {
        var server = new FakeServer().Respond(204);

        Assert.Null(
            await TestClient.Create(server).Send(
                ApiRequest.Get("op", $"/x").AllowEmptyResponse(), JsonCodec.NullableReference(JsonCodec.Model<Part>())));
        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => TestClient.Create(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Model<Part>()));
    }

    private static async Task<List<int>> Numbers(string body, StreamFormat format, bool byteByByte = false) =>
        (await Items(body, format, JsonCodec.Model<Part>(), byteByByte)).ConvertAll(part => part.Number);

    private static async Task<List<T>> Items<T>(string body, StreamFormat format, JsonCodec<T> codec, bool byteByByte = false)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var server = new FakeServer().Respond(() => new HttpResponseMessage
        {
            Content = byteByByte ? new StreamContent(new SingleByteStream(bytes, () => { })) : new ByteArrayContent(bytes),
        });
        return await TestClient.Create(server).Items(ApiRequest.Get("op", $"/x"), format, codec).ToListAsync();
    }
}
