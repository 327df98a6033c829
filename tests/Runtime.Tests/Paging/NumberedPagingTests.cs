using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;
using static Cf1Gen.Runtime.Tests.NumberedLists;

// The namespace is not Tests.Paging, which would hide the type Paging.
namespace Cf1Gen.Runtime.Tests;

/// <summary>Tests that numbered paging returns every item once and ends, whatever the paging details of the server are.</summary>
public class NumberedPagingTests
{
    private static readonly Paging s_body = Paging.ByPageNumber("page", "per_page", first: 0, inBody: true);
    private static readonly Paging s_query = Paging.ByPageNumber("page", "per_page");

    [Fact]
    public async Task Page_parameters_precede_the_filter_properties_in_the_body()
    {
        var server = new NumberListServer(3) { FirstPage = 0 }.Create();
        var request = ApiRequest.Post("op", $"/x").AsReplaySafe().WithJson(new Part { Number = 5, Name = "n" });

        await TestClient.Create(server).Pages(request, s_body, JsonCodec.Int32).ToListAsync();

        Assert.Equal("""{"page":0,"per_page":50,"number":5,"name":"n"}""", server.Requests[0].Text);
        Assert.Equal("""{"page":1,"per_page":50,"number":5,"name":"n"}""", server.Requests[1].Text);
    }

    [Fact]
    public async Task Page_parameters_are_the_body_when_there_is_no_filter()
    {
        foreach (var request in new[] { ApiRequest.Post("op", $"/x").WithEmptyJson(), ApiRequest.Post("op", $"/x") })
        {
            var server = new NumberListServer(0) { FirstPage = 0 }.Create();
            await TestClient.Create(server).Pages(request, s_body, JsonCodec.Int32).ToListAsync();
            Assert.Equal("""{"page":0,"per_page":50}""", server.Request.Text);
            Assert.Equal("application/json", server.Request.Header("Content-Type"));
        }
    }

    [Fact]
    public async Task Page_parameters_follow_the_other_query_parameters()
    {
        var server = new FakeServer().RespondWithResult("[1]").RespondWithResult("[]");

        await TestClient.Create(server)
            .Pages(ApiRequest.Get("op", $"/x").AddQuery("a", "b"), Paging.ByPageNumber("page", size: null), JsonCodec.Int32).ToListAsync();

        Assert.Equal(["?a=b&page=1", "?a=b&page=2"], server.Requests.Select(request => request.Uri.Query));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(49)]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(100)]
    [InlineData(130)]
    public async Task All_items_are_returned_once_whether_the_server_counts_from_0_or_1(int count)
    {
        foreach (var first in new[] { 0, 1 })
        {
            foreach (var cap in new[] { int.MaxValue, 20 })
            {
                var server = new NumberListServer(count) { FirstPage = first, MaxPageSize = cap }.Create();
                Assert.Equal(Enumerable.Range(0, count), await Body(server).ToListAsync());
            }
        }
    }

    [Fact]
    public async Task Page_that_is_shorter_than_an_earlier_one_is_the_last()
    {
        var server = new NumberListServer(130) { FirstPage = 0 }.Create();

        await Body(server).ToListAsync();

        Assert.Equal([0, 1, 2], server.Requests.Select(request => request.GetPage().Page));
    }

    [Fact]
    public async Task Short_first_page_is_not_the_last()
    {
        var server = new NumberListServer(20) { FirstPage = 0 }.Create();

        await Body(server).ToListAsync();

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task First_page_is_not_returned_twice_when_the_server_counts_from_1()
    {
        var server = new NumberListServer(120) { FirstPage = 1 }.Create();

        var pages = await Body(server).AsPages().ToListAsync();

        Assert.Equal([50, 50, 20], pages.Select(page => page.Items.Count));
        Assert.Equal([0, 1, 2, 3], server.Requests.Select(request => request.GetPage().Page));
    }

    [Fact]
    public async Task Cancellation_ends_the_enumeration_within_a_page()
    {
        var client = TestClient.Create(new NumberListServer(20).Create());
        foreach (var isOfCall in new[] { true, false })
        {
            using var cancellation = new CancellationTokenSource();
            var pages = client.Pages(ApiRequest.Get("op", $"/x"), s_query, JsonCodec.Int32, null, isOfCall ? cancellation.Token : default);
            var seen = 0;

            var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (var _ in pages.WithCancellation(isOfCall ? default : cancellation.Token))
                {
                    seen++;
                    await cancellation.CancelAsync();
                }
            });

            Assert.Equal(1, seen);
            Assert.Equal(cancellation.Token, e.CancellationToken);
        }
    }

    [Fact]
    public async Task Null_result_is_an_empty_page()
    {
        var server = new FakeServer().RespondWithResult("null");

        Assert.Empty(await Query(server).ToListAsync());
    }

    [Fact]
    public async Task Page_size_is_that_of_AsPages_the_call_the_client_or_the_document_in_this_order()
    {
        var server = new NumberListServer(0).Create();
        var client = TestClient.Create(server, options => options.PageSize = 7);
        var request = ApiRequest.Get("op", $"/x");

        await client.Pages(request, s_query, JsonCodec.Int32, new RequestOptions { PageSize = 8 }).AsPages(9).ToListAsync();
        await client.Pages(request, s_query, JsonCodec.Int32, new RequestOptions { PageSize = 8 }).ToListAsync();
        await client.Pages(request, s_query, JsonCodec.Int32).ToListAsync();
        await TestClient.Create(server).Pages(request, Paging.ByPageNumber("page", "per_page", defaultSize: 25), JsonCodec.Int32).ToListAsync();

        Assert.Equal([9, 8, 7, 25], server.Requests.Select(sent => sent.GetPage().Size));
    }

    [Fact]
    public async Task First_page_is_that_of_the_call_the_client_or_the_document_in_this_order()
    {
        var server = new NumberListServer(0).Create();
        var client = TestClient.Create(server, options => options.FirstPage = 5);
        var request = ApiRequest.Get("op", $"/x");

        await client.Pages(request, s_query, JsonCodec.Int32, new RequestOptions { FirstPage = 0 }).ToListAsync();
        await client.Pages(request, s_query, JsonCodec.Int32).ToListAsync();
        await TestClient.Create(server).Pages(request, s_query, JsonCodec.Int32).ToListAsync();

        Assert.Equal([0, 5, 1], server.Requests.Select(sent => sent.GetPage().Page));
    }

    [Fact]
    public async Task Continuation_token_continues_with_the_next_page()
    {
        foreach (var first in new[] { 0, 1 })
        {
            Func<int, int, string?>[] infos = [(_, _) => null, (_, size) => $$"""{"per_page":{{size}},"total_count":130}"""];
            foreach (var info in infos)
            {
                var server = new NumberListServer(130) { FirstPage = first, GetInfo = info }.Create();
                var list = Body(server);
                var read = 0;
                await foreach (var page in list.AsPages(20))
                {
                    read += page.Items.Count;
                    var rest = page.ContinuationToken is null
                        ? []
                        : await list.AsPages(7, page.ContinuationToken).SelectMany(next => next.Items).ToListAsync();
                    Assert.Equal(Enumerable.Range(read, 130 - read), rest);
                }

                Assert.Equal(130, read);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1/50")]
    [InlineData("-1/50/0/")]
    [InlineData("1/0/0/")]
    [InlineData("1/50/0/xyz")]
    [InlineData("99999999999/50/0/")]
    public void Invalid_continuation_token_throws_immediately(string token)
    {
        var e = Assert.Throws<ArgumentException>(() => Body(new FakeServer()).AsPages(continuationToken: token));

        Assert.Equal("continuationToken", e.ParamName);
        Assert.Contains("continuation token", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_size_must_be_positive()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Body(new FakeServer()).AsPages(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RequestOptions { PageSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RequestOptions { FirstPage = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TestClientOptions { PageSize = -1 });
    }

    [Fact]
    public async Task Failed_page_is_retried_and_the_list_continues()
    {
        var time = new ImmediateTimeProvider();
        var failed = false;
        var server = new FakeServer().Respond(request =>
        {
            var (page, size) = request.GetPage();
            if (page == 1 && !failed)
            {
                failed = true;
                return FakeResponse.Create(500);
            }

            return FakeResponse.CreateResult($"[{string.Join(',', Enumerable.Range(0, 130).Skip(page * size).Take(size))}]");
        });

        var items = await TestClient.Create(server, time.Use)
            .Pages(ApiRequest.Post("op", $"/x").AsReplaySafe().WithEmptyJson(), s_body, JsonCodec.Int32).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 130), items);
        Assert.Equal([0, 1, 1, 2], server.Requests.Select(request => request.GetPage().Page));
    }

    [Fact]
    public async Task List_can_be_enumerated_several_times_and_sends_no_request_before()
    {
        var server = new NumberListServer(3) { FirstPage = 0 }.Create();
        var list = Body(server);
        Assert.Empty(server.Requests);

        Assert.Equal([0, 1, 2], await list.ToListAsync());
        Assert.Equal([0, 1, 2], await list.ToListAsync());
    }

    [Fact]
    public async Task Pages_after_the_last_enumerated_item_are_not_requested()
    {
        var server = new NumberListServer(1000) { FirstPage = 0 }.Create();

        await foreach (var item in Body(server))
        {
            if (item == 49)
            {
                break;
            }
        }

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_cancellation_token_ends_the_enumeration_and_is_in_the_exception(bool isOfCall)
    {
        using var ofCall = new CancellationTokenSource();
        using var ofEnumeration = new CancellationTokenSource();
        var source = isOfCall ? ofCall : ofEnumeration;
        var server = new NumberListServer(1000) { FirstPage = 0 }.Create();
        var list = TestClient.Create(server).Pages(
            ApiRequest.Post("op", $"/x").WithEmptyJson(), s_body, JsonCodec.Int32, cancellationToken: ofCall.Token);

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var page in list.AsPages().WithCancellation(ofEnumeration.Token))
            {
                await source.CancelAsync();
            }
        });

        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Single(server.Requests);
    }
}
