using Cf1Gen.CloudforceOne;

namespace Cf1Gen.EndToEnd.Tests;

public class MessageTests
{
    [Fact]
    public async Task A_message_lives_from_create_to_delete()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        var messages = api.Client.Requests.Messages;

        var created = await messages.CreateAsync(request.Id, new RequestMessageCreate { Content = "We have a sample." });
        Assert.Equal("We have a sample.", created.Content);
        Assert.Equal(api.Emulator.Options.Email, created.Author);
        Assert.False(created.IsFollowOnRequest);

        var updated = await messages.UpdateAsync(request.Id, created.Id, new RequestMessageUpdate { Content = "We have two." });
        Assert.Equal(created.Id, updated.Id);
        Assert.Equal("We have two.", Assert.Single(await messages.ListAsync(request.Id).AllAsync()).Content);

        await messages.DeleteAsync(request.Id, created.Id);
        Assert.Empty(await messages.ListAsync(request.Id).AllAsync());
        await Assert.ThrowsAsync<ApiNotFoundException>(() => messages.DeleteAsync(request.Id, created.Id));
    }

    [Fact]
    public async Task A_message_to_a_completed_request_asks_for_more()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        api.Emulator.Analyst.Complete(request.Id, "It is sold in a forum.");

        var message = await api.Client.Requests.Messages.CreateAsync(request.Id, new RequestMessageCreate { Content = "Which one?" });

        Assert.True(message.IsFollowOnRequest);
        Assert.Equal(1, (await api.Client.Requests.GetAsync(request.Id)).MessageTokens);
    }

    [Fact]
    public async Task A_message_of_the_analyst_cannot_be_changed()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        api.Emulator.Analyst.Complete(request.Id, "It is sold in a forum.");
        var answer = Assert.Single(await api.Client.Requests.Messages.ListAsync(request.Id).AllAsync());

        await Assert.ThrowsAsync<ApiPermissionException>(
            () => api.Client.Requests.Messages.UpdateAsync(request.Id, answer.Id, new RequestMessageUpdate { Content = "?" }));
    }

    [Fact]
    public async Task A_message_is_only_found_under_its_own_request()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        var other = await api.CreateRequestAsync();
        var message = await api.Client.Requests.Messages.CreateAsync(request.Id, new RequestMessageCreate { Content = "Here." });

        await Assert.ThrowsAsync<ApiNotFoundException>(() => api.Client.Requests.Messages.DeleteAsync(other.Id, message.Id));
        Assert.Empty(await api.Client.Requests.Messages.ListAsync(other.Id).AllAsync());
    }
}
