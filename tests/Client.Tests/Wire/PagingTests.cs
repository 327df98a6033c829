using System.Net;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>How a list goes from page to page.</summary>
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
    public async Task Every_item_comes_once_and_in_its_order_whatever_the_number_of_items(int count)
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
    public async Task A_service_that_counts_from_one_gives_every_item_once(int count)
    {
        var pages = new ListServer(List, count, firstPage: 1);

        var items = await pages.Api.Client.Requests.ListAsync(options: new() { PageSize = 10 }).ToListAsync();

        Assert.Equal(pages.Ids, items.Select(item => item.Id));
    }

    [Fact]
    public async Task The_first_page_is_the_one_that_the_call_says()
    {
        var pages = new ListServer(List, items: 3, firstPage: 1);

        await pages.Api.Client.Requests.ListAsync(options: new() { FirstPage = 1, PageSize = 2 }).ToListAsync();

        Assert.Equal([1, 2], pages.Api.Sent.Select(request => (int)request.Json["page"]!));
    }

    [Fact]
    public async Task A_service_that_gives_fewer_items_than_asked_for_loses_none()
    {
        var whole = new ListServer(List, items: 25);
        var capped = TestApi.Answering(request => Answer.Result(whole.Page((int)request.Json["page"]!, size: 10)));

        var items = await capped.Client.Requests.ListAsync(options: new() { PageSize = 100 }).ToListAsync();

        Assert.Equal(whole.Ids, items.Select(item => item.Id));
    }

    [Fact]
    public async Task A_full_page_that_comes_again_and_again_ends_the_list_with_an_error()
    {
        var whole = new ListServer(List, items: 10);
        var stuck = TestApi.Answering(_ => Answer.Result(whole.Page(0, size: 10)));

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            async () => await stuck.Client.Requests.ListAsync(options: new() { PageSize = 10 }).ToListAsync());

        Assert.InRange(stuck.Sent.Count, 2, 3);
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_list_is_enumerated_nor_after_the_caller_has_enough()
    {
        var pages = new ListServer(List, items: 100);
        var list = pages.Api.Client.Requests.ListAsync(options: new() { PageSize = 10 });
        Assert.Empty(pages.Api.Sent);

        var items = await list.Take(15).ToListAsync();

        Assert.Equal(15, items.Count);
        Assert.Equal(2, pages.Api.Sent.Count);
    }

    [Fact]
    public async Task A_list_can_be_enumerated_again()
    {
        var pages = new ListServer(List, items: 15);
        var list = pages.Api.Client.Requests.ListAsync(options: new() { PageSize = 10 });

        Assert.Equal(15, await list.CountAsync());
        Assert.Equal(15, await list.CountAsync());
    }

    [Fact]
    public async Task The_body_is_sent_as_it_was_when_the_list_was_asked_for()
    {
        var pages = new ListServer(List, items: 1);
        var filter = new RequestListOptions { SortBy = "created" };
        var list = pages.Api.Client.Requests.ListAsync(filter);
        filter.SortBy = "updated";

        await list.ToListAsync();

        Assert.All(pages.Api.Sent, request => Assert.Equal("created", (string?)request.Json["sort_by"]));
    }

    [Fact]
    public async Task A_list_goes_on_where_a_page_of_another_run_ended()
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
    public async Task An_enumeration_that_is_cancelled_sends_nothing_more()
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
    public async Task An_error_in_the_middle_of_a_list_comes_after_the_items_before_it()
    {
        var whole = new ListServer(List, items: 20);
        var api = TestApi.Answering(request => request.IsForLaterPage
            ? Answer.Body(ApiDocument.Failure, HttpStatusCode.Forbidden)
            : Answer.Result(whole.Page(0, size: 10)));
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
