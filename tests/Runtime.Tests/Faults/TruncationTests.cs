using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 23: a response that is truncated at any byte is never taken for complete.</summary>
public class TruncationTests
{
    private const string Item = """{"number":5,"name":"Ünïcode \u00e9 and \"quotes\"","tags":["a",null,"🦊"],"when":"2026-01-31T10:00:00Z","unknown":{"a":[1,-2.5e3,true,false,null]}}""";

    private static readonly byte[] s_one = Encoding.UTF8.GetBytes(
        """{"success":true,"errors":[],"messages":[{"code":1,"message":"said"}],"result":""" + Item + "}");

    private static readonly byte[] s_page = Encoding.UTF8.GetBytes(
        $$"""{"success":true,"errors":[],"messages":[],"result":[{{Item}},{{Item}}],""" + "\"result_info\":{\"page\":1,\"per_page\":50,\"total_count\":2}}");

    private static readonly byte[] s_reasons =
        """{"success":false,"errors":[{"code":1002,"message":"no such thing","source":{"pointer":"/id"},"error_chain":[{"code":7,"message":"why"}]}],"result":null}"""u8.ToArray();

    private readonly ImmediateTimeProvider _time = new();

    [Fact]
    public async Task Result_throws_when_it_is_truncated_at_any_byte()
    {
        for (var length = 0; length < s_one.Length; length++)
        {
            var server = Server(200, s_one[..length]);
            await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
                () => Client(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Model<Widget>()));
        }
    }

    [Fact]
    public async Task Page_throws_and_returns_no_item_when_it_is_truncated_at_any_byte()
    {
        for (var length = 0; length < s_page.Length; length++)
        {
            var server = Server(200, s_page[..length]);
            var items = new List<Widget>();
            await Assert.ThrowsAsync<ApiUnexpectedResponseException>(async () =>
            {
                await foreach (var item in Client(server).Pages(
                    ApiRequest.Get("op", $"/x"), Paging.ByPageNumber("page", "per_page"), JsonCodec.Model<Widget>()))
                {
                    items.Add(item);
                }
            });
            Assert.Empty(items);
        }
    }

    [Fact]
    public async Task Error_has_its_status_when_its_body_is_truncated_at_any_byte()
    {
        for (var length = 0; length <= s_reasons.Length; length++)
        {
            var server = Server(404, s_reasons[..length]);
            var e = await Assert.ThrowsAsync<ApiNotFoundException>(() => Client(server).Send(ApiRequest.Get("op", $"/x")));
            Assert.Equal(length == 0, e.ResponseText is null);
        }
    }

    [Fact]
    public async Task Result_throws_when_the_connection_ends_at_any_byte()
    {
        var length = 0;
        await using var server = new FaultServer(_ => Fault.Close(Fault.Head(200) + Encoding.Latin1.GetString(s_one[..length])));

        for (; length < s_one.Length; length++)
        {
            await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
                () => Client(server).Send(ApiRequest.Post("op", $"/x").WithEmptyJson(), JsonCodec.Model<Widget>()));
        }

        Assert.Equal(s_one.Length, server.Requests.Count);
    }

    [Fact]
    public async Task Result_throws_a_connection_exception_when_it_is_shorter_than_its_length()
    {
        var length = 0;
        await using var server = new FaultServer(_ =>
            Fault.Close(Fault.Head(200, $"Content-Length: {s_one.Length}") + Encoding.Latin1.GetString(s_one[..length])));

        for (; length < s_one.Length; length++)
        {
            var e = await Assert.ThrowsAsync<ApiConnectionException>(
                () => Client(server).Send(ApiRequest.Post("op", $"/x").WithEmptyJson(), JsonCodec.Model<Widget>()));
            Assert.Equal(1, e.Attempts);
        }
    }

    private static FakeServer Server(int status, byte[] body) => new FakeServer().Respond(() =>
    {
        var response = FakeResponse.Create(status);
        response.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        return response;
    });

    private TestClient Client(FakeServer server) => TestClient.Create(server, _time.Use);

    private TestClient Client(FaultServer server) => FaultClient.Create(server.Address, _time);
}
