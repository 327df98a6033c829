using System.Globalization;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;
using static Cf1Gen.Client.Tests.Http.TestApi;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>The requests and results of <see cref="RequestMessagesClient"/>.</summary>
public sealed class RequestMessagesTests
{
    private const string RequestId = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
    private const string Messages = $"{Requests}/{RequestId}/message";

    [WireFact("cloudforce-one-request-message-list")]
    public async Task List_sends_the_page_in_the_body()
    {
        var api = RespondingWith("cloudforce-one-request-message-list");

        var messages = await api.Client.Requests.Messages.ListAsync(RequestId).ToListAsync();

        api.Request.Is($"POST {Messages}", """{"page":0,"per_page":50}""");
        var message = Assert.Single(messages);
        Assert.Equal(42, message.Id);
        Assert.Equal("user@example.com", message.Author);
        Assert.Equal("Do you have samples of the traffic?", message.Content);
        Assert.False(message.IsFollowOnRequest);
        Assert.Equal(new DateTimeOffset(2022, 4, 1, 5, 20, 0, TimeSpan.Zero), message.Updated);
        Assert.Equal(message.Updated, message.Created);
    }

    [WireFact("cloudforce-one-request-message-list")]
    public async Task List_sends_its_filter_with_every_page()
    {
        var pages = new ListServer("cloudforce-one-request-message-list", items: 5);
        var filter = new RequestMessageListOptions
        {
            Before = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero),
            After = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero),
            SortOrder = SortOrder.Asc,
            SortBy = "created",
        };

        var messages = await pages.Api.Client.Requests.Messages.ListAsync(RequestId, filter, new() { PageSize = 2 }).ToListAsync();

        const string Filter = """
            "after":"2022-01-01T00:00:00Z","before":"2024-01-01T00:00:00Z","sort_by":"created","sort_order":"asc"
            """;
        Assert.Equal(pages.Ids, messages.Select(message => message.Id.ToString(CultureInfo.InvariantCulture)));
        Assert.Collection(
            pages.Api.Sent,
            request => request.Is($"POST {Messages}", $$"""{"page":0,"per_page":2,{{Filter}}}"""),
            request => request.Is($"POST {Messages}", $$"""{"page":1,"per_page":2,{{Filter}}}"""),
            request => request.Is($"POST {Messages}", $$"""{"page":2,"per_page":2,{{Filter}}}"""));
    }

    [WireFact("cloudforce-one-request-message-new")]
    public async Task Create_sends_the_content()
    {
        var api = RespondingWith("cloudforce-one-request-message-new");

        var message = await api.Client.Requests.Messages.CreateAsync(RequestId, new() { Content = "Do you have samples of the traffic?" });

        api.Request.Is($"POST {Messages}/new", """{"content":"Do you have samples of the traffic?"}""");
        Assert.Equal(42, message.Id);
    }

    [WireFact("cloudforce-one-request-message-update")]
    public async Task Update_sends_the_content()
    {
        var api = RespondingWith("cloudforce-one-request-message-update");

        var message = await api.Client.Requests.Messages.UpdateAsync(RequestId, 42, new() { Content = "C" });

        api.Request.Is($"PUT {Messages}/42", """{"content":"C"}""");
        Assert.Equal("Do you have samples of the traffic?", message.Content);
    }

    [WireFact("cloudforce-one-request-message-delete")]
    public async Task Delete_sends_no_body()
    {
        var api = RespondingWith("cloudforce-one-request-message-delete");

        await api.Client.Requests.Messages.DeleteAsync(RequestId, int.MaxValue);

        api.Request.Is($"DELETE {Messages}/2147483647");
    }
}
