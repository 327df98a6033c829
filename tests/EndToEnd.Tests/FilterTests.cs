using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

public class FilterTests
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Requests_are_filtered_by_status()
    {
        await using var api = await Api.StartAsync();
        var open = await api.CreateRequestAsync("open");
        var accepted = await api.CreateRequestAsync("accepted");
        api.Emulator.Analyst.Move(accepted.Id, RequestStatus.Values.Accepted);

        Assert.Equal([open.Id], await IdsAsync(api, new RequestListOptions { Status = RequestStatus.Open }));
        Assert.Equal([accepted.Id], await IdsAsync(api, new RequestListOptions { Status = RequestStatus.Accepted }));
        Assert.Empty(await IdsAsync(api, new RequestListOptions { Status = RequestStatus.Declined }));
    }

    [Fact]
    public async Task Requests_are_filtered_by_type()
    {
        await using var api = await Api.StartAsync();
        await api.Client.Requests.CreateAsync(new RequestCreate { RequestType = "Indicators of Compromise" });
        var victims = await api.Client.Requests.CreateAsync(new RequestCreate { RequestType = "Victomology" });

        Assert.Equal([victims.Id], await IdsAsync(api, new RequestListOptions { RequestType = "Victomology" }));
    }

    [Fact]
    public async Task Requests_are_filtered_by_their_times()
    {
        await using var api = await Api.StartAsync(new EmulatorOptions { Clock = _clock });
        var first = await api.CreateRequestAsync("first");
        _clock.Advance(TimeSpan.FromHours(1));
        var second = await api.CreateRequestAsync("second");
        _clock.Advance(TimeSpan.FromHours(1));
        api.Emulator.Analyst.Complete(first.Id, "Done.");

        Assert.Equal([second.Id], await IdsAsync(api, new RequestListOptions { CreatedAfter = first.Created }));
        Assert.Equal([first.Id], await IdsAsync(api, new RequestListOptions { CreatedBefore = second.Created }));
        Assert.Equal([first.Id], await IdsAsync(api, new RequestListOptions { CompletedAfter = second.Created }));
        Assert.Empty(await IdsAsync(api, new RequestListOptions { CompletedBefore = second.Created }));
    }

    [Fact]
    public async Task A_time_with_an_offset_means_the_same_instant()
    {
        await using var api = await Api.StartAsync(new EmulatorOptions { Clock = _clock });
        await api.CreateRequestAsync();
        var sameInstant = _clock.GetUtcNow().ToOffset(TimeSpan.FromHours(5.5));

        Assert.Empty(await IdsAsync(api, new RequestListOptions { CreatedAfter = sameInstant }));
        Assert.Single(await IdsAsync(api, new RequestListOptions { CreatedAfter = sameInstant.AddSeconds(-1) }));
    }

    [Fact]
    public async Task Requests_are_sorted_both_ways()
    {
        await using var api = await Api.StartAsync();
        var b = await api.CreateRequestAsync("b", RequestPriority.Routine);
        var a = await api.CreateRequestAsync("a", RequestPriority.Urgent);
        var c = await api.CreateRequestAsync("c", RequestPriority.High);

        Assert.Equal([a.Id, b.Id, c.Id], await IdsAsync(api, new RequestListOptions { SortBy = "summary", SortOrder = SortOrder.Asc }));
        Assert.Equal([c.Id, b.Id, a.Id], await IdsAsync(api, new RequestListOptions { SortBy = "summary", SortOrder = SortOrder.Desc }));
        Assert.Equal([a.Id, c.Id, b.Id], await IdsAsync(api, new RequestListOptions { SortBy = "priority" }));
    }

    [Fact]
    public async Task Messages_are_filtered_and_sorted()
    {
        await using var api = await Api.StartAsync(new EmulatorOptions { Clock = _clock });
        var request = await api.CreateRequestAsync();
        var messages = api.Client.Requests.Messages;
        var first = await messages.CreateAsync(request.Id, new RequestMessageCreate { Content = "first" });
        _clock.Advance(TimeSpan.FromMinutes(1));
        var second = await messages.CreateAsync(request.Id, new RequestMessageCreate { Content = "second" });

        Assert.Equal([second.Id, first.Id], await MessageIdsAsync(new RequestMessageListOptions { SortBy = "created" }));
        Assert.Equal([first.Id, second.Id], await MessageIdsAsync(new RequestMessageListOptions { SortOrder = SortOrder.Asc }));
        Assert.Equal([second.Id], await MessageIdsAsync(new RequestMessageListOptions { After = first.Created }));
        Assert.Equal([first.Id], await MessageIdsAsync(new RequestMessageListOptions { Before = second.Created }));

        async Task<IEnumerable<int>> MessageIdsAsync(RequestMessageListOptions filter) =>
            (await messages.ListAsync(request.Id, filter).AllAsync()).Select(message => message.Id);
    }

    private static async Task<IEnumerable<string>> IdsAsync(Api api, RequestListOptions filter) =>
        (await api.Client.Requests.ListAsync(filter).AllAsync()).Select(item => item.Id);
}
