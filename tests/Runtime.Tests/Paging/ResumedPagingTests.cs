using Cf1Gen.Runtime.Tests.Fakes;
using static Cf1Gen.Runtime.Tests.NumberedLists;

// Not Tests.Paging, which would hide the type of that name.
namespace Cf1Gen.Runtime.Tests;

/// <summary>A list that goes on at a token knows as much as one that was read from its start.</summary>
public class ResumedPagingTests
{
    private readonly ApiRequest _request = ApiRequest.Get("op", $"/x");

    [Fact]
    public async Task Tokens_that_were_stored_by_an_earlier_version_stay_the_same()
    {
        var numbered = await Query(new ListServer(130).Create()).AsPages().Select(page => page.ContinuationToken).ToListAsync();
        var offset = await Offset(new FakeServer().Result("[1,2]", """{"total_count":9}""")).AsPages().FirstAsync();
        var cursor = await Cursor(new FakeServer().Result("[1]", """{"cursor":"a/b"}""")).AsPages(5).FirstAsync();

        Assert.Equal(["2/50/1/", "3/50/1/", null], numbered);
        Assert.Equal("2/50", offset.ContinuationToken);
        Assert.Equal("5/a/b", cursor.ContinuationToken);
    }

    [Fact]
    public async Task Total_saves_the_request_behind_the_last_page_also_when_only_the_last_pages_were_read()
    {
        var server = new ListServer(150) { Info = (_, _) => """{"total_count":150}""" }.Create();

        Assert.Equal(100, await Query(server).AsPages(continuationToken: "2/50/1/").SelectMany(page => page.Items).CountAsync());
        Assert.Equal([2, 3], server.Requests.Select(request => ListServer.Asked(request).Page));
    }

    [Fact]
    public async Task Pages_are_as_long_as_the_server_says_and_not_as_was_asked_for()
    {
        var server = new ListServer(60) { Cap = 20, Info = (_, _) => """{"per_page":20,"total_count":60}""" }.Create();

        Assert.Equal(40, await Query(server).AsPages(continuationToken: "2/50/1/").SelectMany(page => page.Items).CountAsync());
        Assert.Equal([2, 3], server.Requests.Select(request => ListServer.Asked(request).Page));
    }

    [Fact]
    public async Task Page_behind_the_largest_number_is_not_asked_for()
    {
        var server = new FakeServer().Result("[1]", """{"total_pages":9999999999}""");

        Assert.Single(await Query(server).AsPages(continuationToken: "2147483647/1/1/").ToListAsync());
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("2147483645/2", 2)]
    [InlineData("2147483646/2", 1)]
    public async Task Offset_goes_up_to_the_largest_number_and_not_beyond(string token, int requests)
    {
        var server = new FakeServer().Result("[1,2]").Result("[]");

        await Offset(server).AsPages(continuationToken: token).ToListAsync();

        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task Cursor_that_a_list_was_resumed_with_must_not_come_again()
    {
        var server = new FakeServer().Result("[2]", """{"cursor":"same"}""");

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Cursor(server).AsPages(continuationToken: "5/same").ToListAsync().AsTask());
        Assert.Single(server.Requests);
    }

    private AsyncPageable<int> Offset(FakeServer server) => TestClient.Of(server).Pages(_request, Paging.ByOffset("offset", "limit"), JsonCodec.Int32);

    private AsyncPageable<int> Cursor(FakeServer server) => TestClient.Of(server).Pages(_request, Paging.ByCursor("cursor", "limit"), JsonCodec.Int32);
}
