using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

public class FilterTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task ListAsync_filters_requests_by_status()
    {
        await using var api = await Api.StartAsync();
        var open = await api.CreateRequestAsync("open");
        var accepted = await api.CreateRequestAsync("accepted");
        api.Emulator.Analyst.SetStatus(accepted.Id, RequestStatus.Values.Accepted);

        Assert.Equal([open.Id], await ListIdsAsync(api, new RequestListOptions { Status = RequestStatus.Open }));
        Assert.Equal([accepted.Id], await ListIdsAsync(api, new RequestListOptions { Status = RequestStatus.Accepted }));
        Assert.Empty(await ListIdsAsync(api, new RequestListOptions { Status = RequestStatus.Declined }));
    }

    [Fact]
    public async Task ListAsync_filters_requests_by_type()
    {
        await using var api = await Api.StartAsync();
        await api.Client.Requests.CreateAsync(new RequestCreate { RequestType = "Indicators of Compromise" });
        var victims = await api.Client.Requests.CreateAsync(new RequestCreate { RequestType = "Victomology" });

        Assert.Equal([victims.Id], await ListIdsAsync(api, new RequestListOptions { RequestType = "Victomology" }));
    }

    [Fact]
    public async Task ListAsync_filters_requests_by_time()
    {
        await using var api = await Api.StartAsync(new EmulatorOptions { Clock = _clock });
        var first = await api.CreateRequestAsync("first");
        _clock.Advance(TimeSpan.FromHours(1));
        var second = await api.CreateRequestAsync("second");
        _clock.Advance(TimeSpan.FromHours(1));
        api.Emulator.Analyst.Complete(first.Id, "Done.");

        Assert.Equal([second.Id], await ListIdsAsync(api, new RequestListOptions { CreatedAfter = first.Created }));
        Assert.Equal([first.Id], await ListIdsAsync(api, new RequestListOptions { CreatedBefore = second.Created }));
        Assert.Equal([first.Id], await ListIdsAsync(api, new RequestListOptions { CompletedAfter = second.Created }));
        Assert.Empty(await ListIdsAsync(api, new RequestListOptions { CompletedBefore = second.Created }));
    }

    [Fact]
    public async Task ListAsync_converts_a_time_with_an_offset_to_the_same_instant()
    {
        await using var api = await Api.StartAsync(new EmulatorOptions { Clock = _clock });
        await api.CreateRequestAsync();
        var sameInstant = _clock.GetUtcNow().ToOffset(TimeSpan.FromHours(5.5));

        Assert.Empty(await ListIdsAsync(api, new RequestListOptions { CreatedAfter = sameInstant }));
        Assert.Single(await ListIdsAsync(api, new RequestListOptions { CreatedAfter = sameInstant.AddSeconds(-1) }));
    }

    [Fact]
    public async Task ListAsync_sorts_requests_in_both_directions()
    {
        await using var api = await Api.StartAsync();
        var b = await api.CreateRequestAsync("b", RequestPriority.Routine);
        var a = await api.CreateRequestAsync("a", RequestPriority.Urgent);
        var c = await api.CreateRequestAsync("c", RequestPriority.High);

        var ascending = new RequestListOptions { SortBy = "summary", SortOrder = SortOrder.Asc };
        var descending = new RequestListOptions { SortBy = "summary", SortOrder = SortOrder.Desc };
        Assert.Equal([a.Id, b.Id, c.Id], await ListIdsAsync(api, ascending));
        Assert.Equal([c.Id, b.Id, a.Id], await ListIdsAsync(api, descending));
        Assert.Equal([a.Id, c.Id, b.Id], await ListIdsAsync(api, new RequestListOptions { SortBy = "priority" }));
    }

    [Fact]
    public async Task ListAsync_filters_and_sorts_messages()
    {
        await using var api = await Api.StartAsync(new EmulatorOptions { Clock = _clock });
        var request = await api.CreateRequestAsync();
        var messages = api.Client.Requests.Messages;
        var first = await messages.CreateAsync(request.Id, new RequestMessageCreate { Content = "first" });
        _clock.Advance(TimeSpan.FromMinutes(1));
        var second = await messages.CreateAsync(request.Id, new RequestMessageCreate { Content = "second" });

        Assert.Equal([second.Id, first.Id], await ListMessageIdsAsync(new RequestMessageListOptions { SortBy = "created" }));
        Assert.Equal([first.Id, second.Id], await ListMessageIdsAsync(new RequestMessageListOptions { SortOrder = SortOrder.Asc }));
        Assert.Equal([second.Id], await ListMessageIdsAsync(new RequestMessageListOptions { After = first.Created }));
        Assert.Equal([first.Id], await ListMessageIdsAsync(new RequestMessageListOptions { Before = second.Created }));

        async Task<IEnumerable<int>> ListMessageIdsAsync(RequestMessageListOptions filter) =>
            (await messages.ListAsync(request.Id, filter).ToListAsync()).Select(message => message.Id);
    }

    private static async Task<IEnumerable<string>> ListIdsAsync(Api api, RequestListOptions filter) =>
        (await api.Client.Requests.ListAsync(filter).ToListAsync()).Select(item => item.Id);
}
