using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Streaming;

/// <summary>Answers whose items come one by one.</summary>
public class ItemStreamTests
{
    [Theory]
    [InlineData("{\"number\":1}\n{\"number\":2}\n")]
    [InlineData("{\"number\":1}\r\n\r\n  \r\n{\"number\":2}")]
    [InlineData("\uFEFF\u001E{\"number\":1}\n\u001E{\"number\":2}\n")]
    public async Task Each_line_is_an_item(string body) => Assert.Equal([1, 2], await Numbers(body, StreamFormat.JsonLines));

    [Theory]
    [InlineData("data: {\"number\":1}\n\ndata:{\"number\":2}\n\n")]
    [InlineData(": comment\r\nevent: a\r\ndata: {\"number\":\r\ndata: 1}\r\n\r\nevent: nothing\r\n\r\ndata: {\"number\":2}\r\n\r\ndata: [DONE]\r\n\r\ndata: {\"number\":3}\r\n\r\n")]
    [InlineData("data: {\"number\":1}\r\rdata: {\"number\":2}\r")]
    public async Task Data_of_each_event_is_an_item(string body) => Assert.Equal([1, 2], await Numbers(body, StreamFormat.EventData));

    [Fact]
    public async Task Whole_events_are_objects()
    {
        var events = await Items("event: add\ndata: a\ndata: b\nid: 7\nretry: 100\n\ndata: c\n\n", StreamFormat.Events, JsonCodec.Json);

        Assert.Equal(["""{"event":"add","data":"a\nb","id":"7","retry":100}""", """{"data":"c"}"""], events.Select(item => item.GetRawText()));
    }

    [Fact]
    public async Task Data_may_be_text() =>
        Assert.Equal(["plain \"text\"", "x"], await Items("data: plain \"text\"\n\ndata: x\n\n", StreamFormat.EventText, JsonCodec.String));

    [Fact]
    public async Task Items_are_given_before_the_answer_ends()
    {
        var stream = new SlowStream();
        var server = new FakeServer().Answer(() => new HttpResponseMessage { Content = new StreamContent(stream) });
        await using var items = TestClient.Of(server).Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Int32).GetAsyncEnumerator();

        stream.Write("1\n2");
        Assert.True(await items.MoveNextAsync());
        Assert.Equal(1, items.Current);

        stream.Write("3\n");
        Assert.True(await items.MoveNextAsync());
        Assert.Equal(23, items.Current);

        stream.Write("");
        Assert.False(await items.MoveNextAsync());
    }

    [Fact]
    public async Task Event_without_an_end_is_given_up()
    {
        await using var stream = new RepeatedStream(Encoding.ASCII.GetBytes($"data: {new string('x', 65536)}\n"), 2000);
        var server = new FakeServer().Answer(() => new HttpResponseMessage { Content = new StreamContent(stream) });
        await using var items = TestClient.Of(server).Items(ApiRequest.Get("op", $"/x"), StreamFormat.EventText, JsonCodec.String).GetAsyncEnumerator();

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(async () => await items.MoveNextAsync());

        Assert.Contains("64 MiB", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_that_is_no_JSON_is_a_typed_error_after_those_before_it()
    {
        var server = new FakeServer().Answer(200, "1\nnonsense\n");
        var seen = new List<int>();

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(async () =>
        {
            await foreach (var item in TestClient.Of(server).Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Int32))
            {
                seen.Add(item);
            }
        });

        Assert.Equal([1], seen);
    }

    [Fact]
    public async Task Refusal_is_the_usual_exception_and_nothing_is_sent_before_the_enumeration()
    {
        var server = new FakeServer().Answer(404, "");
        var items = TestClient.Of(server).Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Int32);
        Assert.Empty(server.Requests);

        await Assert.ThrowsAsync<ApiNotFoundException>(async () => await items.GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task Type_that_is_asked_for_is_in_the_request()
    {
        var server = new FakeServer().Answer(200, "");
        await foreach (var _ in TestClient.Of(server).Items(ApiRequest.Get("op", $"/x").Accept("text/event-stream"), StreamFormat.EventData, JsonCodec.Int32))
        {
        }

        Assert.Equal("text/event-stream", server.Only.Header("Accept"));
    }

    [Fact]
    public async Task Text_is_read_in_its_charset()
    {
        var server = new FakeServer()
            .Answer(() => new HttpResponseMessage { Content = new StringContent("ü", Encoding.Latin1, "text/plain") })
            .Answer(() => new HttpResponseMessage { Content = new StringContent("") });

        Assert.Equal("ü", await TestClient.Of(server).Text(ApiRequest.Get("op", $"/x").Accept("text/plain")));
        Assert.Equal("", await TestClient.Of(server).Text(ApiRequest.Get("op", $"/x")));
        Assert.Equal("text/plain", server.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task Empty_success_is_null_where_the_document_has_one()
    {
        var server = new FakeServer().Answer(204);

        Assert.Null(await TestClient.Of(server).Send(ApiRequest.Get("op", $"/x").OrEmpty(), JsonCodec.NullableReference(JsonCodec.Model<Part>())));
        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => TestClient.Of(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Model<Part>()));
    }

    private static async Task<List<int>> Numbers(string body, StreamFormat format) =>
        (await Items(body, format, JsonCodec.Model<Part>())).ConvertAll(part => part.Number);

    private static async Task<List<T>> Items<T>(string body, StreamFormat format, JsonCodec<T> codec)
    {
        var items = new List<T>();
        var server = new FakeServer().Answer(200, body);
        await foreach (var item in TestClient.Of(server).Items(ApiRequest.Get("op", $"/x"), format, codec))
        {
            items.Add(item);
        }

        return items;
    }
}
