using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests;

/// <summary>Tests how the details of a page are read from its response.</summary>
public sealed class PageDetailsTests
{
    [Theory]
    [InlineData("""{"a/b":{"~c":"n"},"items":[1]}""", "/a~1b/~0c")]
    [InlineData("""{"a":{"x":[{"next":"no"}],"next":"n"},"items":[1],"next":"no"}""", "/a/next")]
    [InlineData("""{"a":[{"next":"no"}],"items":[{"id":1,"next":"no"}],"next":"n"}""", "/next")]
    [InlineData("""{"\u006eext":"n","items":[1]}""", "/next")]
    public async Task Cursor_is_read_at_its_location(string response, string location)
    {
        var server = new FakeServer().Respond(200, response).Respond(200, """{"items":[2]}""");

        await PagedLists.Of(server, Paging.ByCursor("c", size: null).WithItems("/items").WithNext(location)).ToListAsync();

        Assert.Equal(["", "?c=n"], server.Requests.Select(request => request.Uri.Query));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("false")]
    [InlineData("[]")]
    public async Task Value_that_is_not_a_cursor_ends_the_list(string next)
    {
        var server = new FakeServer().Respond(200, $$"""{"items":[1],"next":{{next}}}""");

        var paging = Paging.ByCursor("c", size: null).WithItems("/items").WithNext("/next");
        Assert.Equal([1], await PagedLists.Of(server, paging).ToListAsync());
    }

    [Fact]
    public async Task Cursor_is_not_used_when_the_flag_denies_another_page()
    {
        var server = new FakeServer().Respond(200, """{"items":[1],"last_id":"x","has_more":false}""");
        var paging = Paging.ByCursor("after", size: null).WithItems("/items").WithNext("/last_id").WithMore("/has_more");

        Assert.Equal([1], await PagedLists.Of(server, paging).ToListAsync());
    }

    [Theory]
    [InlineData("true", 2)]
    [InlineData("\"true\"", 2)]
    [InlineData("1", 2)]
    [InlineData("false", 1)]
    [InlineData("\"false\"", 1)]
    [InlineData("0", 1)]
    public async Task Flag_decides_whether_there_is_another_page(string flag, int expected)
    {
        var server = new FakeServer().Respond(200, $$"""{"items":[1],"more":{{flag}}}""").Respond(200, """{"items":[2],"more":false}""");

        await PagedLists.Of(server, Paging.ByPageNumber("page", size: null).WithItems("/items").WithMore("/more")).ToListAsync();

        Assert.Equal(expected, server.Requests.Count);
    }

    [Fact]
    public async Task Page_that_differs_only_next_to_its_items_is_a_repeated_page()
    {
        var request = 0;
        var server = new FakeServer().Respond(() => FakeResponse.Create(200, $$"""{"items":[1],"time":{{++request}},"more":true}"""));

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => PagedLists
            .Of(server, Paging.ByPageNumber("page", size: null).WithItems("/items").WithMore("/more")).ToListAsync().AsTask());

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Response_without_a_list_is_an_empty_page()
    {
        var server = new FakeServer().Respond(200, """{"next":"n"}""").Respond(200, """{"items":[2]}""");

        var paging = Paging.ByCursor("c", size: null).WithItems("/items").WithNext("/next");
        Assert.Equal([2], await PagedLists.Of(server, paging).ToListAsync());
    }

    [Fact]
    public async Task Envelope_that_the_document_does_not_describe_is_passed_over()
    {
        var server = new FakeServer().RespondWithResult("""{"items":[1],"next":"n"}""").RespondWithResult("""{"items":[2]}""");

        var paging = Paging.ByCursor("c", size: null).WithItems("/items").WithNext("/next");
        Assert.Equal([1, 2], await PagedLists.Of(server, paging).ToListAsync());
    }

    [Fact]
    public async Task Whole_envelope_is_the_response_and_its_failure_is_an_error()
    {
        var server = new FakeServer()
            .Respond(200, """{"success":true,"result":[1],"paging":{"next":"n"},"seen":7}""")
            .Respond(200, """{"success":false,"errors":[{"code":5,"message":"no"}],"result":null}""");
        var list = TestClient.Create(server).Pages(
            ApiRequest.Get("op", $"/x").WithResponseFormat(ResponseFormat.WholeEnvelope),
            Paging.ByCursor("c", size: null).WithItems("/result").WithNext("/paging/next"),
            JsonCodec.Json,
            static response => (int[])[response.GetProperty("result")[0].GetInt32()]);
        var pages = new List<Page<int, System.Text.Json.JsonElement>>();

        var e = await Assert.ThrowsAnyAsync<ApiException>(async () =>
        {
            await foreach (var page in list.AsPages())
            {
                pages.Add(page);
            }
        });

        Assert.Equal(7, Assert.Single(pages).Response.GetProperty("seen").GetInt32());
        Assert.Equal("no", Assert.Single(e.Errors).Message);
    }

    [Fact]
    public async Task Existing_pages_with_responses_are_a_list()
    {
        var list = AsyncPageable.FromPages(new Page<int, string>([1], "a", "first"), new Page<int, string>([2], null, "second"));

        Assert.Equal([1, 2], await list.ToListAsync());
        Assert.Equal(["second"], await list.AsPages(continuationToken: "a").Select(page => page.Response).ToListAsync());
    }

    [Fact]
    public void Location_does_not_change_the_paging_that_it_is_added_to()
    {
        var paging = Paging.SinglePage.WithItems("/items");

        Assert.NotSame(Paging.SinglePage, paging);
        Assert.True(Paging.SinglePage.Fields.IsEmpty);
    }
}
