using Cf1Gen.Runtime.Tests.Fakes;
using static Cf1Gen.Runtime.Tests.NumberedLists;

// The namespace is not Tests.Paging, which would hide the type Paging.
namespace Cf1Gen.Runtime.Tests;

/// <summary>Tests lists that are continued with a token.</summary>
public class ResumedPagingTests
{
    private readonly ApiRequest _request = ApiRequest.Get("op", $"/x");

    [Fact]
    public async Task Continuation_tokens_have_a_stable_format()
    {
        var numbered = await Query(new NumberListServer(130).Create()).AsPages().Select(page => page.ContinuationToken).ToListAsync();
        var offset = await Offset(new FakeServer().RespondWithResult("[1,2]", """{"total_count":9}""")).AsPages().FirstAsync();
        var cursor = await Cursor(new FakeServer().RespondWithResult("[1]", """{"cursor":"a/b"}""")).AsPages(5).FirstAsync();

        Assert.Equal(["2/50/1/", "3/50/1/", null], numbered);
        Assert.Equal("2/50", offset.ContinuationToken);
        Assert.Equal("5/a/b", cursor.ContinuationToken);
    }

    [Fact]
    public async Task Total_ends_a_continued_list_without_another_request()
    {
        var server = new NumberListServer(150) { GetInfo = (_, _) => """{"total_count":150}""" }.Create();

        Assert.Equal(100, await Query(server).AsPages(continuationToken: "2/50/1/").SelectMany(page => page.Items).CountAsync());
        Assert.Equal([2, 3], server.Requests.Select(request => request.GetPage().Page));
    }

    [Fact]
    public async Task Continued_list_uses_the_page_size_of_the_server()
    {
        var server = new NumberListServer(60) { MaxPageSize = 20, GetInfo = (_, _) => """{"per_page":20,"total_count":60}""" }.Create();

        Assert.Equal(40, await Query(server).AsPages(continuationToken: "2/50/1/").SelectMany(page => page.Items).CountAsync());
        Assert.Equal([2, 3], server.Requests.Select(request => request.GetPage().Page));
    }

    [Fact]
    public async Task Page_number_does_not_exceed_the_maximum()
    {
        var server = new FakeServer().RespondWithResult("[1]", """{"total_pages":9999999999}""");

        Assert.Single(await Query(server).AsPages(continuationToken: "2147483647/1/1/").ToListAsync());
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("2147483645/2", 2)]
    [InlineData("2147483646/2", 1)]
    public async Task Offset_does_not_exceed_the_maximum(string token, int requests)
    {
        var server = new FakeServer().RespondWithResult("[1,2]").RespondWithResult("[]");

        await Offset(server).AsPages(continuationToken: token).ToListAsync();

        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task Cursor_of_the_continuation_token_throws_when_it_is_repeated()
    {
        var server = new FakeServer().RespondWithResult("[2]", """{"cursor":"same"}""");

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => Cursor(server).AsPages(continuationToken: "5/same").ToListAsync().AsTask());
        Assert.Single(server.Requests);
    }

    private AsyncPageable<int> Offset(FakeServer server) =>
        TestClient.Create(server).Pages(_request, Paging.ByOffset("offset", "limit"), JsonCodec.Int32);

    private AsyncPageable<int> Cursor(FakeServer server) =>
        TestClient.Create(server).Pages(_request, Paging.ByCursor("cursor", "limit"), JsonCodec.Int32);
}
