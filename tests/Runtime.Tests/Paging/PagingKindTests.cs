using System.Collections.Specialized;
using System.Globalization;
using System.Web;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests;

/// <summary>Tests what all kinds of paging guarantee, against a server of each kind that has the numbers 0 to 9.</summary>
public sealed class PagingKindTests
{
    private const int Count = 10;

    private static readonly Dictionary<string, Kind> s_kinds = new(StringComparer.Ordinal)
    {
        ["page, total"] = new(
            Paging.ByPageNumber("page", "size").WithItems("/items").WithTotal("/total"),
            query => (Number(query, "page", 1) - 1) * Number(query, "size", 1),
            (start, next) => $$"""{"items":[{{Items(start, next)}}],"total":{{Count}}}"""),
        ["page, flag"] = new(
            Paging.ByPageNumber("page", "size").WithItems("/items").WithMore("/meta/more"),
            query => (Number(query, "page", 1) - 1) * Number(query, "size", 1),
            (start, next) => $$"""{"items":[{{Items(start, next)}}],"meta":{"more":{{(next < Count ? "true" : "false")}} } }"""),
        ["page, next"] = new(
            Paging.ByPageNumber("page", "size").WithItems("/items").WithNext("/next_page"),
            query => (Number(query, "page", 1) - 1) * Number(query, "size", 1),
            (start, next) => $$"""{"items":[{{Items(start, next)}}],"next_page":{{(next < Count ? "7" : "null")}}}"""),
        ["page, nothing"] = new(
            Paging.ByPageNumber("page", "size").WithItems("/items"),
            query => (Number(query, "page", 1) - 1) * Number(query, "size", 1),
            (start, next) => $$"""{"items":[{{Items(start, next)}}]}""")
        {
            AnnouncesPages = false,
        },
        ["offset, last"] = new(
            Paging.ByOffset("startAt", "size").WithItems("/items").WithLast("/isLast"),
            query => Number(query, "startAt", 0),
            (start, next) => $$"""{"isLast":{{(next < Count ? "false" : "true")}},"items":[{{Items(start, next)}}]}"""),
        ["offset from 1, text total"] = new(
            Paging.ByOffset("start", "size", first: 1).WithItems("/items").WithTotal("/total"),
            query => Number(query, "start", 1) - 1,
            (start, next) => $$"""{"total":"{{Count}}","items":[{{Items(start, next)}}]}"""),
        ["cursor"] = new(
            Paging.ByCursor("token", "size").WithItems("/items").WithNext("/paging/next"),
            query => Number(query, "token", 0),
            (start, next) => $$"""{"paging":{"next":{{(next < Count ? $"\"{next}\"" : "\"\"")}} },"items":[{{Items(start, next)}}]}"""),
        ["cursor in a link"] = new(
            Paging.ByCursor("token", "size").WithItems("/items").WithNext("/links/next"),
            query => Number(query, "token", 0),
            (start, next) => $$"""
                {"items":[{{Items(start, next)}}],
                "links":{"next":{{(next < Count ? $"\"https://other.example/?a=b&token={next}\"" : "null")}} } }
                """),
        ["last item"] = new(
            Paging.ByCursor("after", "size").WithItems("/items").WithLastItem("/id").WithMore("/has_more"),
            query => Number(query, "after", -1) + 1,
            (start, next) => $$"""{"items":[{{Objects(start, next)}}],"has_more":{{(next < Count ? "true" : "false")}}}"""),
        ["last item, nothing"] = new(
            Paging.ByCursor("after", "size").WithItems("/items").WithLastItem("/id"),
            query => Number(query, "after", -1) + 1,
            (start, next) => $$"""{"items":[{{Objects(start, next)}}]}"""),
        ["link"] = new(
            Paging.ByLink("size").WithItems("/items").WithNext("/@odata.nextLink"),
            query => Number(query, "from", 0),
            (start, next) => $$"""
                {"items":[{{Items(start, next)}}]{{(next < Count ? $",\"@odata.nextLink\":\"?size={next - start}&from={next}\"" : "")}}}
                """),
        ["link header"] = new(
            Paging.ByLink("size").WithItems("/items"),
            query => Number(query, "from", 0),
            (start, next) => $$"""{"items":[{{Items(start, next)}}]}""")
        {
            LinksInHeader = true,
        },
    };

    public static TheoryData<string> Kinds => [.. s_kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task List_has_every_item_once(string kind)
    {
        foreach (var size in new[] { 1, 3, 5, Count, 50 })
        {
            var server = s_kinds[kind].Serve();

            var items = await PagedLists.Of(server, s_kinds[kind].Paging, options: new() { PageSize = size }).ToListAsync();

            Assert.Equal(Enumerable.Range(0, Count), items);
            Assert.All(server.Requests, request => Assert.Equal($"{size}", HttpUtility.ParseQueryString(request.Uri.Query)["size"]));
            Assert.InRange(server.Requests.Count, (Count + size - 1) / size, (Count / size) + 2);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Items_that_are_returned_while_a_page_is_received_need_the_same_requests(string kind)
    {
        foreach (var size in new[] { 1, 3, 5, Count, 50 })
        {
            var (buffered, streamed) = (s_kinds[kind].Serve(), s_kinds[kind].Serve());
            _ = await PagedLists.Of(buffered, s_kinds[kind].Paging, options: new() { PageSize = size }).ToListAsync();

            var items = await PagedLists.Streamed(streamed, s_kinds[kind].Paging, new() { PageSize = size }).ToListAsync();

            Assert.Equal(Enumerable.Range(0, Count), items);
            Assert.Equal(buffered.Requests.Select(request => request.Uri), streamed.Requests.Select(request => request.Uri));
        }

        var endless = s_kinds[kind].Serve(ignoresPosition: true);
        var e = await Record.ExceptionAsync(
            () => PagedLists.Streamed(endless, s_kinds[kind].Paging, new() { PageSize = 3 }).ToListAsync().AsTask());
        Assert.Equal(s_kinds[kind].AnnouncesPages, e is ApiUnexpectedResponseException);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_has_the_response_that_contains_it(string kind)
    {
        var pages = await PagedLists.Of(s_kinds[kind].Serve(), s_kinds[kind].Paging).AsPages(4).ToListAsync();

        Assert.Equal([0, 1, 2, 3], pages[0].Items);
        Assert.All(pages, page => Assert.Equal(page.Items.Count, page.Response.GetProperty("items").GetArrayLength()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Continuation_token_continues_after_each_page_with_the_same_size(string kind)
    {
        var list = PagedLists.Of(s_kinds[kind].Serve(), s_kinds[kind].Paging);
        var pages = await list.AsPages(3).ToListAsync();

        foreach (var page in pages.SkipLast(1))
        {
            var rest = await list.AsPages(continuationToken: page.ContinuationToken).SelectMany(next => next.Items).ToListAsync();
            Assert.Equal(Enumerable.Range(page.Items[^1] + 1, Count - page.Items[^1] - 1), rest);
        }

        Assert.Null(pages[^1].ContinuationToken);
        Assert.Throws<ArgumentException>(() => list.AsPages(continuationToken: "?"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Error_in_the_middle_loses_no_page_and_can_be_resumed(string kind)
    {
        var requests = 0;
        var server = s_kinds[kind].Serve(() => ++requests is 2 or 3 ? FakeResponse.Create(403, """{"error":"no"}""") : null);
        var list = PagedLists.Of(server, s_kinds[kind].Paging);
        var received = new List<Page<int>>();

        await Assert.ThrowsAsync<ApiPermissionException>(async () =>
        {
            await foreach (var page in list.AsPages(3))
            {
                received.Add(page);
            }
        });
        Assert.Equal([0, 1, 2], Assert.Single(received).Items);

        var token = received[0].ContinuationToken;
        await Assert.ThrowsAsync<ApiPermissionException>(() => list.AsPages(continuationToken: token).ToListAsync().AsTask());
        var rest = await list.AsPages(continuationToken: token).SelectMany(page => page.Items).ToListAsync();
        Assert.Equal(Enumerable.Range(3, 7), rest);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Server_that_always_returns_the_first_page_throws_if_it_announces_more(string kind)
    {
        var server = s_kinds[kind].Serve(ignoresPosition: true);

        var list = PagedLists.Of(server, s_kinds[kind].Paging, options: new() { PageSize = 3 });
        if (s_kinds[kind].AnnouncesPages)
        {
            await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => list.ToListAsync().AsTask());
        }
        else
        {
            Assert.Equal([0, 1, 2], await list.ToListAsync());
        }

        Assert.Equal(2, server.Requests.Count);
    }

    private static int Number(NameValueCollection query, string name, int otherwise) =>
        query[name] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static string Items(int start, int next) => string.Join(',', Enumerable.Range(start, Math.Max(0, next - start)));

    private static string Objects(int start, int next) =>
        string.Join(',', Enumerable.Range(start, Math.Max(0, next - start)).Select(id => $$"""{"name":"n","id":{{id}}}"""));

    /// <summary>A kind of paging with a server for it.</summary>
    private sealed record Kind(
        Paging Paging, Func<NameValueCollection, int> Position, Func<int, int, string> Respond)
    {
        public bool LinksInHeader { get; init; }

        public bool AnnouncesPages { get; init; } = true;

        public FakeServer Serve(Func<HttpResponseMessage?>? fault = null, bool ignoresPosition = false) =>
            new FakeServer().Respond(request =>
        {
            var query = HttpUtility.ParseQueryString(request.Uri.Query);
            var size = Number(query, "size", 50);
            var start = ignoresPosition ? 0 : Math.Min(Position(query), Count);
            var next = Math.Min(start + size, Count);
            var link = LinksInHeader && next < Count
                ? new[] { ("Link", $"<https://api.test/x?size={size}>; rel=\"first\", </x?size={size}&from={next}>; rel=\"next\"") }
                : [];
            return fault?.Invoke() ?? FakeResponse.Create(200, Respond(start, next), link);
        });
    }
}
