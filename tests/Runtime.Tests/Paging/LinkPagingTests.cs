using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests;

/// <summary>Tests which links to the next page are followed.</summary>
public sealed class LinkPagingTests
{
    private static readonly Paging s_paging = Paging.ByLink().WithItems("/items").WithNext("/next");

    [Theory]
    [InlineData("?page=2", "/base/x?page=2")]
    [InlineData("/base/x?page=2", "/base/x?page=2")]
    [InlineData("/other?page=2&q=a%20b", "/other?page=2&q=a%20b")]
    [InlineData("https://api.test/base/x?page=2", "/base/x?page=2")]
    [InlineData("http://api.test/base/x?page=2", "/base/x?page=2")]
    public async Task Link_to_the_same_origin_is_followed_with_the_credential(string link, string expected)
    {
        var server = new FakeServer().Respond(200, $$"""{"items":[1],"next":"{{link}}"}""").Respond(200, """{"items":[2]}""");

        Assert.Equal([1, 2], await List(server).ToListAsync());

        Assert.Equal("https://api.test" + expected, server.Requests[1].Uri.AbsoluteUri);
        Assert.Equal("Bearer t0ken", server.Requests[1].Header("Authorization"));
    }

    [Theory]
    [InlineData("https://evil.test/base/x?page=2")]
    [InlineData("//evil.test/x")]
    [InlineData("https://api.test:444/base/x")]
    [InlineData("https://api.test.evil.test/base/x")]
    [InlineData("http://api.test:8080/base/x")]
    [InlineData("ftp://api.test/base/x")]
    public async Task Link_to_another_origin_throws_after_the_page_and_sends_nothing(string link)
    {
        var server = new FakeServer().Respond(200, $$"""{"items":[1],"next":"{{link}}"}""");
        var items = new List<int>();

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(async () =>
        {
            await foreach (var item in List(server))
            {
                items.Add(item);
            }
        });

        Assert.Contains("another origin", e.Message, StringComparison.Ordinal);
        Assert.Equal([1], items);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("50/https://evil.test/x")]
    [InlineData("50///evil.test/x")]
    public async Task Continuation_token_with_another_origin_throws_and_sends_nothing(string token)
    {
        var server = new FakeServer().Respond(200, """{"items":[1]}""");

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => List(server).AsPages(continuationToken: token).ToListAsync().AsTask());

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Credential_in_a_link_is_neither_sent_twice_nor_part_of_the_token()
    {
        var server = new FakeServer().Respond(200, """{"items":[1],"next":"?key=s3cret&page=2"}""").Respond(200, """{"items":[2]}""");
        var list = List(server, options => options.Credential = ApiCredential.Query("key", "s3cret"));

        var pages = await list.AsPages().ToListAsync();

        Assert.Equal("?page=2&key=s3cret", server.Requests[1].Uri.Query);
        Assert.DoesNotContain("s3cret", pages[0].ContinuationToken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_of_empty_pages_throw_after_a_limit()
    {
        var page = 0;
        var server = new FakeServer().Respond(() => FakeResponse.Create(200, $$"""{"items":[],"next":"?page={{++page}}"}"""));

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => List(server).ToListAsync().AsTask());

        Assert.Equal(20, server.Requests.Count);
    }

    [Theory]
    [InlineData("</x?page=2>; rel=next")]
    [InlineData("</x?page=1>; rel=\"prev\", </x?page=2>; rel=\"next\"")]
    [InlineData("</x?page=2>;title=\"a\";rel=\"last next\"")]
    [InlineData("</x?page=9>;rel=last,</x?page=2>;REL=Next")]
    public async Task Next_link_of_the_header_is_followed(string header)
    {
        var server = new FakeServer().Respond(200, """{"items":[1]}""", ("Link", header)).Respond(200, """{"items":[2]}""");

        Assert.Equal([1, 2], await PagedLists.Of(server, Paging.ByLink("n").WithItems("/items")).ToListAsync());
        Assert.Equal("/x?page=2", server.Requests[1].Uri.PathAndQuery);
    }

    [Theory]
    [InlineData("</x?page=2>; rel=prev")]
    [InlineData("</x?page=2>")]
    [InlineData("<next")]
    [InlineData("next")]
    public async Task Header_without_a_next_link_ends_the_list(string header)
    {
        var server = new FakeServer().Respond(200, """{"items":[1]}""", ("Link", header));

        Assert.Equal([1], await PagedLists.Of(server, Paging.ByLink().WithItems("/items")).ToListAsync());
    }

    private static AsyncPageable<int> List(FakeServer server, Action<TestClientOptions>? configure = null) =>
        PagedLists.Of(server, s_paging, configure: options =>
        {
            options.BaseAddress = new Uri("https://api.test/base");
            configure?.Invoke(options);
        });
}
