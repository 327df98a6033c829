using Cf1Gen.Runtime.Tests.Fakes;

// Not Tests.Paging, which would hide the type of that name.
namespace Cf1Gen.Runtime.Tests;

/// <summary>Where a list ends: not before its last item, and with no request more than it takes to know.</summary>
public class PagingEndTests
{
    private readonly ApiRequest _request = ApiRequest.Get("op", $"/x");

    [Fact]
    public async Task Server_that_promises_pages_and_gives_only_empty_ones_is_believed_twenty_times()
    {
        var server = new ListServer(0) { Info = (_, _) => """{"total_pages":1000}""" }.Create();

        Assert.Empty(await Numbered(server).ToListAsync());
        Assert.Equal(20, server.Requests.Count);
    }

    [Fact]
    public async Task Only_empty_pages_in_a_row_count()
    {
        var page = 0;
        var server = new FakeServer().Answer(() =>
        {
            page++;
            return Answers.Result(page % 2 == 0 ? $"[{page}]" : "[]", page < 60 ? $$"""{"cursor":"c{{page}}"}""" : null);
        });

        var items = await TestClient.Of(server).Pages(_request, Paging.Cursor("cursor", "limit"), JsonCodec.Int32).ToListAsync();

        Assert.Equal(Enumerable.Range(1, 30).Select(index => index * 2), items);
    }

    [Fact]
    public async Task Empty_page_in_the_middle_does_not_end_a_list_whose_total_needs_more_pages()
    {
        var server = new ListServer(0)
        {
            Items = (page, size) => page is 1 or 3 ? Enumerable.Range(page * size, size) : [],
            Info = (_, size) => $$"""{"per_page":{{size}},"total_count":130}""",
        }.Create();

        Assert.Equal(100, (await Numbered(server).ToListAsync()).Count);
    }

    [Fact]
    public async Task Pages_that_the_server_makes_shorter_than_asked_for_are_counted_by_their_items()
    {
        var server = new ListServer(60) { Cap = 20, Info = (_, _) => """{"total_count":60}""" }.Create();

        Assert.Equal(Enumerable.Range(0, 60), await Numbered(server).ToListAsync());
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Total_saves_the_request_behind_the_last_items_of_an_offset()
    {
        var server = new FakeServer().Result("[1,2]", """{"total_count":4}""").Result("[3,4]", """{"total_count":4}""").Result("[]");

        Assert.Equal([1, 2, 3, 4], await TestClient.Of(server).Pages(_request, Paging.Offset("offset", "limit"), JsonCodec.Int32).ToListAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Cancellation_that_is_neither_the_call_s_nor_the_enumeration_s_passes_on()
    {
        var client = TestClient.Of(new ListServer(1).Create());
        client.OnSending = _ => throw new OperationCanceledException("of the hook");

        var e = await Assert.ThrowsAsync<OperationCanceledException>(
            () => client.Pages(_request, Paging.Query("page", "per_page"), JsonCodec.Int32).ToListAsync().AsTask());

        Assert.Equal("of the hook", e.Message);
    }

    private Pageable<int> Numbered(FakeServer server) => TestClient.Of(server).Pages(_request, Paging.Query("page", "per_page"), JsonCodec.Int32);
}
