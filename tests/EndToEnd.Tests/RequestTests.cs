using Cf1Gen.CloudforceOne;

namespace Cf1Gen.EndToEnd.Tests;

public class RequestTests
{
    [Fact]
    public async Task Request_can_be_created_read_changed_and_deleted()
    {
        await using var api = await Api.StartAsync();
        var requests = api.Client.Requests;

        var created = await requests.CreateAsync(new RequestCreate
        {
            Summary = "Phishing kit",
            Content = "Who sells it?",
            Priority = RequestPriority.High,
            RequestType = "Victomology",
            Tlp = Tlp.AmberStrict,
        });
        Assert.True(Guid.TryParse(created.Id, out _));
        Assert.Matches("^RFI-[0-9]{4}-000001$", created.ReadableId);
        Assert.Equal("Who sells it?", created.Content);
        Assert.Equal(RequestPriority.High, created.Priority);
        Assert.Equal("Victomology", created.Request);
        Assert.Equal(Tlp.AmberStrict, created.Tlp);
        Assert.Equal(RequestStatus.Open, created.Status);
        Assert.Null(created.Completed);

        var updated = await requests.UpdateAsync(created.Id, new RequestUpdate { Summary = "Phishing kits" });
        Assert.Equal("Phishing kits", updated.Summary);
        Assert.Equal("Who sells it?", updated.Content);
        Assert.True(updated.Updated >= created.Updated);

        var read = await requests.GetAsync(created.Id);
        Assert.Equal("Phishing kits", read.Summary);
        Assert.Equal(created.Created, read.Created);

        await requests.DeleteAsync(created.Id);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => requests.GetAsync(created.Id));
        Assert.Empty(await requests.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task CreateAsync_applies_defaults_when_no_property_is_set()
    {
        await using var api = await Api.StartAsync();

        var created = await api.Client.Requests.CreateAsync(new RequestCreate());

        Assert.Equal(RequestPriority.Routine, created.Priority);
        Assert.Equal("", created.Content);
    }

    [Fact]
    public async Task Non_ASCII_text_round_trips()
    {
        await using var api = await Api.StartAsync();
        const string Summary = "Zugangsdaten für \"Ω\" \\ 日本 🦊 \t<b>&amp;</b>";

        var created = await api.CreateRequestAsync(Summary);

        Assert.Equal(Summary, (await api.Client.Requests.GetAsync(created.Id)).Summary);
    }

    [Fact]
    public async Task Completed_is_set_when_the_request_is_completed()
    {
        await using var api = await Api.StartAsync();
        var created = await api.CreateRequestAsync();

        api.Emulator.Analyst.Complete(created.Id, "It is sold in a forum.");

        var read = await api.Client.Requests.GetAsync(created.Id);
        Assert.Equal(RequestStatus.Completed, read.Status);
        Assert.True(read.Completed >= created.Created);
    }

    [Fact]
    public async Task GetConstantsAsync_returns_the_values_of_the_enums()
    {
        await using var api = await Api.StartAsync();

        var constants = await api.Client.Requests.GetConstantsAsync();

        Assert.Equal([RequestPriority.Routine, RequestPriority.High, RequestPriority.Urgent], constants.Priority!);
        Assert.All(constants.Status!, status => Assert.True(status.IsKnown));
        Assert.Equal(6, constants.Status!.Count);
        Assert.All(constants.Tlp!, tlp => Assert.True(tlp.IsKnown));
        Assert.Equal(5, constants.Tlp!.Count);
    }

    [Fact]
    public async Task ListTypesAsync_returns_strings()
    {
        await using var api = await Api.StartAsync();

        Assert.Equal(["Indicators of Compromise", "Victomology"], await api.Client.Requests.ListTypesAsync());
    }

    [Fact]
    public async Task Concurrent_calls_each_receive_their_own_response()
    {
        await using var api = await Api.StartAsync();

        var created = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => api.CreateRequestAsync($"request {n}")));

        Assert.Equal(Enumerable.Range(0, 50).Select(n => $"request {n}"), created.Select(item => item.Summary));
        Assert.Equal(50, created.Select(item => item.ReadableId).Distinct().Count());
    }
}
