using Cf1Gen.Runtime.Tests.Fakes;
using static Cf1Gen.Runtime.Tests.NumberedLists;

// The namespace is not Tests.Paging, which would hide the type Paging.
namespace Cf1Gen.Runtime.Tests;

/// <summary>Tests that a list ends after its last item, without an unnecessary request.</summary>
public class PagingEndTests
{
    private readonly ApiRequest _request = ApiRequest.Get("op", $"/x");

    [Fact]
    public async Task Enumeration_ends_after_twenty_consecutive_empty_pages()
    {
        var server = new NumberListServer(0) { GetInfo = (_, _) => """{"total_pages":1000}""" }.Create();

        Assert.Empty(await Query(server).ToListAsync());
        Assert.Equal(20, server.Requests.Count);
    }

    [Fact]
    public async Task Only_consecutive_empty_pages_are_counted()
    {
        var page = 0;
        var server = new FakeServer().Respond(() =>
        {
            page++;
            return FakeResponse.CreateResult(page % 2 == 0 ? $"[{page}]" : "[]", page < 60 ? $$"""{"cursor":"c{{page}}"}""" : null);
        });

        var items = await TestClient.Create(server).Pages(_request, Paging.ByCursor("cursor", "limit"), JsonCodec.Int32).ToListAsync();

        Assert.Equal(Enumerable.Range(1, 30).Select(index => index * 2), items);
    }

    [Fact]
    public async Task Empty_page_does_not_end_a_list_whose_total_needs_more_pages()
    {
        var server = new NumberListServer(0)
        {
            GetItems = (page, size) => page is 1 or 3 ? Enumerable.Range(page * size, size) : [],
            GetInfo = (_, size) => $$"""{"per_page":{{size}},"total_count":130}""",
        }.Create();

        Assert.Equal(100, (await Query(server).ToListAsync()).Count);
    }

    [Fact]
    public async Task Empty_page_does_not_end_a_list_of_pages_of_one_item()
    {
        var server = new NumberListServer(0)
        {
            GetItems = (page, _) => page is 1 or 3 ? [page] : [],
            GetInfo = (_, _) => """{"per_page":1,"total_count":3}""",
        }.Create();

        Assert.Equal([1, 3], await Query(server).AsPages(1).SelectMany(page => page.Items).ToListAsync());
    }

    [Theory]
    [InlineData("\"many\"")]
    [InlineData("-1")]
    [InlineData("1.5")]
    public async Task Invalid_number_of_pages_does_not_end_the_list(string pages)
    {
        var server = new NumberListServer(60) { MaxPageSize = 20, GetInfo = (_, _) => $$"""{"total_pages":{{pages}}}""" }.Create();

        Assert.Equal(Enumerable.Range(0, 60), await Query(server).ToListAsync());
    }

    [Fact]
    public async Task Items_are_counted_when_pages_are_shorter_than_requested()
    {
        var server = new NumberListServer(60) { MaxPageSize = 20, GetInfo = (_, _) => """{"total_count":60}""" }.Create();

        Assert.Equal(Enumerable.Range(0, 60), await Query(server).ToListAsync());
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Total_ends_offset_paging_without_another_request()
    {
        var server = new FakeServer().RespondWithResult("[1,2]", """{"total_count":4}""").RespondWithResult("[3,4]", """{"total_count":4}""").RespondWithResult("[]");

        Assert.Equal(
            [1, 2, 3, 4], await TestClient.Create(server).Pages(_request, Paging.ByOffset("offset", "limit"), JsonCodec.Int32).ToListAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Page_number_that_the_server_ignores_ends_the_list_after_the_first_page()
    {
        foreach (var (list, requests) in new[] { (Query, 2), ((Func<FakeServer, AsyncPageable<int>>)Body, 3) })
        {
            var server = new NumberListServer(50) { IgnoresPage = true }.Create();

            var pages = await list(server).AsPages().ToListAsync();

            Assert.Equal(Enumerable.Range(0, 50), Assert.Single(pages).Items);
            Assert.Equal(requests, server.Requests.Count);
        }
    }

    [Fact]
    public async Task Offset_that_the_server_ignores_ends_the_list_after_the_first_page()
    {
        var server = new FakeServer().Respond(() => FakeResponse.CreateResult("[1,2]"));

        Assert.Equal(
            [1, 2], await TestClient.Create(server).Pages(_request, Paging.ByOffset("offset", "limit"), JsonCodec.Int32).ToListAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("""{"total_count":100}""")]
    [InlineData("""{"total_pages":2}""")]
    public async Task Page_that_is_repeated_although_more_are_announced_throws(string info)
    {
        var server = new NumberListServer(50) { IgnoresPage = true, GetInfo = (_, _) => info }.Create();
        var items = new List<int>();

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(async () =>
        {
            await foreach (var item in Query(server))
            {
                items.Add(item);
            }
        });

        Assert.Equal(50, items.Count);
        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("repeat", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_repeat_in_a_cycle_throw()
    {
        foreach (var list in new[] { Query, Body })
        {
            var server = new NumberListServer(0) { GetItems = (page, size) => Enumerable.Range(page % 3 * size, size) }.Create();

            await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => list(server).ToListAsync().AsTask());

            Assert.Equal(4, server.Requests.Count);
        }
    }

    [Fact]
    public async Task Repeated_last_page_throws_immediately()
    {
        var server = new NumberListServer(0) { GetItems = (page, size) => Enumerable.Range(Math.Min(page, 2) * size, size) }.Create();

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Body(server).ToListAsync().AsTask());

        Assert.Equal([0, 1, 2, 3], server.Requests.Select(request => request.GetPage().Page));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(50, 1)]
    [InlineData(100, 2)]
    [InlineData(130, 3)]
    public async Task Total_ends_the_list_without_a_request_for_an_empty_page(int count, int requests)
    {
        foreach (var info in new Func<int, int, string?>[]
        {
            (page, size) =>
                $$"""{"page":{{page}},"per_page":{{size}},"count":1,"total_count":{{count}},"total_pages":{{(count + size - 1) / size}}}""",
            (_, size) => $$"""{"per_page":{{size}},"total_count":{{count}}}""",
            (_, _) => $$"""{"total_count":"{{count}}"}""",
        })
        {
            var server = new NumberListServer(count) { GetInfo = info }.Create();
            Assert.Equal(Enumerable.Range(0, count), await Query(server).ToListAsync());
            Assert.Equal(requests, server.Requests.Count);
        }
    }

    [Fact]
    public async Task Total_is_used_when_the_server_counts_from_1_but_page_0_was_requested()
    {
        foreach (var count in new[] { 10, 60 })
        {
            var server = new NumberListServer(count)
            {
                FirstPage = 1,
                GetInfo = (_, size) =>
                    $$"""{"per_page":{{size}},"total_count":{{count}},"total_pages":{{(count + size - 1) / size}}}""",
            }.Create();
            Assert.Equal(Enumerable.Range(0, count), await Body(server).ToListAsync());
        }
    }

    [Fact]
    public async Task Wrong_number_of_pages_neither_loses_items_nor_is_endless()
    {
        foreach (var pages in new[] { "1", "2", "1000000000", "-1", "null", "\"many\"", "0" })
        {
            var server = new NumberListServer(130) { GetInfo = (_, _) => $$"""{"total_pages":{{pages}}}""" }.Create();
            Assert.Equal(Enumerable.Range(0, 130), await Query(server).ToListAsync());
            Assert.InRange(server.Requests.Count, 3, 30);
        }
    }

    [Fact]
    public async Task Empty_page_does_not_end_a_list_that_has_more_pages()
    {
        var server = new NumberListServer(0)
        {
            GetItems = (page, size) => page == 2 ? [] : Enumerable.Range(page * size, page < 4 ? size : page == 4 ? 3 : 0),
            GetInfo = (_, _) => """{"total_pages":4}""",
        }.Create();

        Assert.Equal(103, (await Query(server).ToListAsync()).Count);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task Total_that_contradicts_the_items_loses_no_item()
    {
        var server = new NumberListServer(130) { GetInfo = (_, size) => $$"""{"per_page":{{size}},"total_count":1}""" }.Create();

        var list = TestClient.Create(server).Pages(ApiRequest.Get("op", $"/x"), Paging.ByPageNumber("page", "per_page"), JsonCodec.Int32);

        Assert.Equal(130, (await list.ToListAsync()).Count);
    }

    [Fact]
    public async Task Total_that_decreases_during_the_enumeration_loses_no_item()
    {
        var server = new NumberListServer(130)
        {
            GetInfo = (page, size) => $$"""{"per_page":{{size}},"total_count":{{130 - (page * 10)}}}""",
        }.Create();

        Assert.Equal(Enumerable.Range(0, 130), await Query(server).ToListAsync());
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Cancellation_by_neither_token_is_rethrown()
    {
        var client = TestClient.Create(new NumberListServer(1).Create());
        client.SendingHook = _ => throw new OperationCanceledException("of the hook");

        var e = await Assert.ThrowsAsync<OperationCanceledException>(
            () => client.Pages(_request, Paging.ByPageNumber("page", "per_page"), JsonCodec.Int32).ToListAsync().AsTask());

        Assert.Equal("of the hook", e.Message);
    }
}
