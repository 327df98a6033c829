using System.Net;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>The enumeration of lists.</summary>
public sealed class PagingTests
{
    private const string List = "cloudforce-one-request-list";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(20)]
    [InlineData(101)]
    public async Task List_returns_each_item_once_and_in_order(int count)
    {
        var pages = new ListServer(List, count);

        var items = await pages.Api.Client.Requests.ListAsync(options: new() { PageSize = 10 }).ToListAsync();

        Assert.Equal(pages.Ids, items.Select(item => item.Id));
        Assert.InRange(pages.Api.Sent.Count, (count / 10) + 1, (count / 10) + 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(25)]
    public async Task List_returns_each_item_once_when_the_service_counts_pages_from_one(int count)
    {
        var pages = new ListServer(List, count, firstPage: 1);

        var items = await pages.Api.Client.Requests.ListAsync(options: new() { PageSize = 10 }).ToListAsync();

        Assert.Equal(pages.Ids, items.Select(item => item.Id));
    }

    [Fact]
    public async Task List_begins_with_the_first_page_of_the_call()
    {
        var pages = new ListServer(List, items: 3, firstPage: 1);

        await pages.Api.Client.Requests.ListAsync(options: new() { FirstPage = 1, PageSize = 2 }).ToListAsync();

        Assert.Equal([1, 2], pages.Api.Sent.Select(request => (int)request.Json["page"]!));
    }

    [Fact]
    public async Task List_returns_all_items_when_the_service_returns_smaller_pages_than_requested()
    {
        var whole = new ListServer(List, items: 25);
        var capped = TestApi.RespondingWith(request => ServiceResponse.Result(whole.Page((int)request.Json["page"]!, size: 10)));

        var items = await capped.Client.Requests.ListAsync(options: new() { PageSize = 100 }).ToListAsync();

        Assert.Equal(whole.Ids, items.Select(item => item.Id));
    }

    [Fact]
    public async Task List_ends_when_the_service_repeats_a_page_and_announces_no_other()
    {
        var whole = new ListServer(List, items: 10);
        var stuck = TestApi.RespondingWith(_ => ServiceResponse.Result(whole.Page(0, size: 10)));

        var items = await stuck.Client.Requests.ListAsync(options: new() { PageSize = 10 }).ToListAsync();

        Assert.Equal(whole.Ids, items.Select(item => item.Id));
        Assert.InRange(stuck.Sent.Count, 2, 3);
    }

    [Fact]
    public async Task List_requests_pages_only_while_it_is_enumerated()
    {
        var pages = new ListServer(List, items: 100);
        var list = pages.Api.Client.Requests.ListAsync(options: new() { PageSize = 10 });
        Assert.Empty(pages.Api.Sent);

        var items = await list.Take(15).ToListAsync();

        Assert.Equal(15, items.Count);
        Assert.Equal(2, pages.Api.Sent.Count);
    }

    [Fact]
    public async Task List_can_be_enumerated_again()
    {
        var pages = new ListServer(List, items: 15);
        var list = pages.Api.Client.Requests.ListAsync(options: new() { PageSize = 10 });

        Assert.Equal(15, await list.CountAsync());
        Assert.Equal(15, await list.CountAsync());
    }

    [Fact]
    public async Task List_sends_the_filter_with_its_values_at_the_time_of_the_call()
    {
        var pages = new ListServer(List, items: 1);
        var filter = new RequestListOptions { SortBy = "created" };
        var list = pages.Api.Client.Requests.ListAsync(filter);
        filter.SortBy = "updated";

        await list.ToListAsync();

        Assert.All(pages.Api.Sent, request => Assert.Equal("created", (string?)request.Json["sort_by"]));
    }

    [Fact]
    public async Task List_continues_after_the_page_of_a_continuation_token()
    {
        var pages = new ListServer(List, items: 25);
        var first = await pages.Api.Client.Requests.ListAsync().AsPages(pageSize: 10).FirstAsync();

        var rest = await pages.Api.Client.Requests.ListAsync().AsPages(continuationToken: first.ContinuationToken).ToListAsync();

        Assert.Equal(pages.Ids, first.Items.Concat(rest.SelectMany(page => page.Items)).Select(item => item.Id));
        Assert.Equal([0, 1, 2], pages.Api.Sent.Select(request => (int)request.Json["page"]!));
        Assert.All(pages.Api.Sent, request => Assert.Equal(10, (int)request.Json["per_page"]!));
        Assert.Null(rest[^1].ContinuationToken);
    }

    [Fact]
    public async Task Enumeration_sends_no_more_requests_when_it_is_canceled()
    {
        using var cancellation = new CancellationTokenSource();
        var pages = new ListServer(List, items: 100);
        var list = pages.Api.Client.Requests.ListAsync(options: new() { PageSize = 10 });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var page in list.AsPages().WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });

        Assert.Single(pages.Api.Sent);
    }

    [Fact]
    public async Task List_returns_the_items_before_an_error_and_then_throws()
    {
        var whole = new ListServer(List, items: 20);
        var api = TestApi.RespondingWith(request => request.IsForLaterPage()
            ? ServiceResponse.Body(ApiDocument.Failure, HttpStatusCode.Forbidden)
            : ServiceResponse.Result(whole.Page(0, size: 10)));
        var received = new List<string>();

        await Assert.ThrowsAsync<ApiPermissionException>(async () =>
        {
            await foreach (var item in api.Client.Requests.ListAsync(options: new() { PageSize = 10 }))
            {
                received.Add(item.Id);
            }
        });

        Assert.Equal(whole.Ids.Take(10), received);
    }
}
