using System.Globalization;
using System.Web;
using Cf1Gen.Runtime.Tests.Fakes;

// The namespace is not Tests.Paging, which would hide the type Paging.
namespace Cf1Gen.Runtime.Tests;

/// <summary>Tests paging with cursors, with offsets, and of lists in a single response.</summary>
public class OtherPagingTests
{
    [Theory]
    [InlineData("""{"cursor":"a/b c"}""")]
    [InlineData("""{"cursors":{"before":"x","after":"a/b c"}}""")]
    [InlineData("""{"cursors":{"after":"a/b c"},"cursor":""}""")]
    [InlineData("""{"count":2,"cursor":"a/b c","cursors":null}""")]
    [InlineData("""{"cursor":"no","cursors":{"after":"a/b c"}}""")]
    [InlineData("""{"cursors":{"after":"no"},"cursor":"a/b c"}""")]
    [InlineData("""{"cursors":{"before":{"after":"no"},"after":"a/b c"}}""")]
    [InlineData("""{"cursors":["no"],"cursor":"a/b c"}""")]
    [InlineData("""{"previous":{"cursor":"no"},"cursor":"a/b c"}""")]
    public async Task Cursor_of_each_response_requests_the_next_page(string info)
    {
        var server = new FakeServer().RespondWithResult("[1,2]", info).RespondWithResult("[3]", """{"cursor":null,"cursors":{"after":""}}""");

        var items = await Cursor(server).ToListAsync();

        Assert.Equal([1, 2, 3], items);
        Assert.Equal(["?limit=50", "?cursor=a%2Fb%20c&limit=50"], server.Requests.Select(request => request.Uri.Query));
    }

    [Fact]
    public async Task Cursor_can_be_sent_in_the_body()
    {
        var server = new FakeServer().RespondWithResult("[1]", """{"cursor":"a\"b"}""").RespondWithResult("[2]");

        await TestClient.Create(server)
            .Pages(ApiRequest.Post("op", $"/x").WithEmptyJson(), Paging.ByCursor("cursor", "limit", inBody: true), JsonCodec.Int32)
            .ToListAsync();

        Assert.Equal(["""{"limit":50}""", """{"cursor":"a\u0022b","limit":50}"""], server.Requests.Select(request => request.Text));
    }

    [Fact]
    public async Task Page_parameters_throw_when_the_body_is_not_an_object()
    {
        var list = TestClient.Create(new FakeServer()).Pages(
            ApiRequest.Post("op", $"/x").WithJson([1], JsonCodec.List(JsonCodec.Int32)),
            Paging.ByCursor("cursor", "limit", inBody: true),
            JsonCodec.Int32);

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => list.ToListAsync().AsTask());

        Assert.Contains("only be added to a JSON object", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_is_requested_with_all_parameters_of_the_request()
    {
        var server = new FakeServer().RespondWithResult("[1]", """{"cursor":"a"}""").RespondWithResult("[2]");
        var request = ApiRequest.Get("op", $"/x").AddQuery("q", "1").AddHeader("X-Level", "low").AddCookie("sid", "s", JsonCodec.String)
            .Accept("application/vnd.list+json").WithServer("/v5").WithSecurity();

        await TestClient.Create(server).Pages(request, Paging.ByCursor("cursor", size: null), JsonCodec.Int32).ToListAsync();

        Assert.Equal(["/v5/x?q=1", "/v5/x?q=1&cursor=a"], server.Requests.Select(page => page.Uri.PathAndQuery));
        Assert.All(server.Requests, page =>
        {
            Assert.Equal("low", page.Header("X-Level"));
            Assert.Equal("sid=s", page.Header("Cookie"));
            Assert.Equal("application/vnd.list+json", page.Header("Accept"));
            Assert.Null(page.Header("Authorization"));
        });
    }

    [Fact]
    public async Task Repeated_cursor_throws()
    {
        var page = 0;
        var server = new FakeServer().Respond(() => FakeResponse.CreateResult($"[{++page}]", """{"cursor":"same"}"""));

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Cursor(server).ToListAsync().AsTask());

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task New_cursors_of_the_same_page_throw()
    {
        var page = 0;
        var server = new FakeServer().Respond(() => FakeResponse.CreateResult("[1]", $$"""{"cursor":"c{{++page}}"}"""));

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Cursor(server).ToListAsync().AsTask());

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task New_cursors_of_empty_pages_throw_after_a_limit()
    {
        var page = 0;
        var endless = new FakeServer().Respond(() => FakeResponse.CreateResult("[]", $$"""{"cursor":"c{{++page}}"}"""));
        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Cursor(endless).ToListAsync().AsTask());
        Assert.Equal(20, endless.Requests.Count);

        var sparse = new FakeServer().RespondWithResult("[]", """{"cursor":"a"}""").RespondWithResult("[]", """{"cursor":"b"}""").RespondWithResult("[1]");
        Assert.Equal([1], await Cursor(sparse).ToListAsync());
    }

    [Fact]
    public async Task Continuation_token_of_cursor_paging_continues_with_the_next_page()
    {
        var server = new FakeServer().RespondWithResult("[1]", """{"cursor":"a/b"}""").RespondWithResult("[2]");
        var list = Cursor(server);
        var first = await list.AsPages(5).FirstAsync();

        Assert.Equal([2], await list.AsPages(continuationToken: first.ContinuationToken).SelectMany(page => page.Items).ToListAsync());
        Assert.Equal("?cursor=a%2Fb&limit=5", server.Requests[1].Uri.Query);
        Assert.Throws<ArgumentException>(() => list.AsPages(continuationToken: "5/"));
        Assert.Throws<ArgumentException>(() => list.AsPages(continuationToken: "a"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(130)]
    public async Task Offset_advances_by_the_received_items_when_the_server_limits_the_page_size(int count)
    {
        foreach (var cap in new[] { int.MaxValue, 20 })
        {
            foreach (var info in new[] { null, $$"""{"total_count":{{count}}}""" })
            {
                var server = OffsetServer(count, cap, info);
                Assert.Equal(Enumerable.Range(0, count), await Offset(server).ToListAsync());
            }
        }
    }

    [Fact]
    public async Task Offset_that_the_server_ignores_throws()
    {
        var server = new FakeServer().RespondWithResult("[1,2]", """{"total_count":9}""");

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Offset(server).ToListAsync().AsTask());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Continuation_token_of_offset_paging_continues_with_the_next_page()
    {
        var list = Offset(OffsetServer(30, int.MaxValue, info: null));
        var first = await list.AsPages(20).FirstAsync();

        Assert.Equal(Enumerable.Range(20, 10), await list.AsPages(3, first.ContinuationToken).SelectMany(page => page.Items).ToListAsync());
    }

    [Fact]
    public async Task List_in_a_single_response_is_requested_once()
    {
        var server = new FakeServer().RespondWithResult("[1,2]", """{"total_pages":5,"cursor":"x"}""");
        var list = TestClient.Create(server).Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Int32);

        var page = Assert.Single(await list.AsPages().ToListAsync());

        Assert.Null(page.ContinuationToken);
        Assert.Equal("", server.Request.Uri.Query);
        Assert.Null(server.Request.Body);
        Assert.Equal("continuationToken", Assert.Throws<ArgumentException>(() => list.AsPages(continuationToken: "x")).ParamName);
    }

    [Fact]
    public async Task Lists_can_be_created_by_tests_that_replace_the_API()
    {
        Assert.Equal([1, 2], await AsyncPageable.FromItems(1, 2).ToListAsync());

        var list = AsyncPageable.FromPages(new Page<int>([1], "a"), new Page<int>([2], null));
        Assert.Equal([1, 2], await list.ToListAsync());
        Assert.Equal([2], await list.AsPages(continuationToken: "a").SelectMany(page => page.Items).ToListAsync());
    }

    private static FakeServer OffsetServer(int count, int cap, string? info) => new FakeServer().Respond(request =>
    {
        var query = HttpUtility.ParseQueryString(request.Uri.Query);
        var items = Enumerable.Range(0, count)
            .Skip(int.Parse(query["offset"]!, CultureInfo.InvariantCulture))
            .Take(Math.Min(cap, int.Parse(query["limit"]!, CultureInfo.InvariantCulture)));
        return FakeResponse.CreateResult($"[{string.Join(',', items)}]", info);
    });

    private static AsyncPageable<int> Cursor(FakeServer server) =>
        TestClient.Create(server).Pages(ApiRequest.Get("op", $"/x"), Paging.ByCursor("cursor", "limit"), JsonCodec.Int32);

    private static AsyncPageable<int> Offset(FakeServer server) =>
        TestClient.Create(server).Pages(ApiRequest.Get("op", $"/x"), Paging.ByOffset("offset", "limit"), JsonCodec.Int32);
}
