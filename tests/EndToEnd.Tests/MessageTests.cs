using Cf1Gen.CloudforceOne;

namespace Cf1Gen.EndToEnd.Tests;

public class MessageTests
{
    [Fact]
    public async Task Message_can_be_created_changed_listed_and_deleted()
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
        Assert.Equal("We have two.", Assert.Single(await messages.ListAsync(request.Id).ToListAsync()).Content);

        await messages.DeleteAsync(request.Id, created.Id);
        Assert.Empty(await messages.ListAsync(request.Id).ToListAsync());
        await Assert.ThrowsAsync<ApiNotFoundException>(() => messages.DeleteAsync(request.Id, created.Id));
    }

    [Fact]
    public async Task CreateAsync_creates_a_follow_on_request_when_the_request_is_completed()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        api.Emulator.Analyst.Complete(request.Id, "It is sold in a forum.");

        var message = await api.Client.Requests.Messages.CreateAsync(request.Id, new RequestMessageCreate { Content = "Which one?" });

        Assert.True(message.IsFollowOnRequest);
        Assert.Equal(1, (await api.Client.Requests.GetAsync(request.Id)).MessageTokens);
    }

    [Fact]
    public async Task UpdateAsync_throws_ApiPermissionException_when_the_analyst_is_the_author()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        api.Emulator.Analyst.Complete(request.Id, "It is sold in a forum.");
        var reply = Assert.Single(await api.Client.Requests.Messages.ListAsync(request.Id).ToListAsync());

        await Assert.ThrowsAsync<ApiPermissionException>(
            () => api.Client.Requests.Messages.UpdateAsync(request.Id, reply.Id, new RequestMessageUpdate { Content = "?" }));
    }

    [Fact]
    public async Task DeleteAsync_throws_ApiNotFoundException_when_the_message_belongs_to_another_request()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        var other = await api.CreateRequestAsync();
        var message = await api.Client.Requests.Messages.CreateAsync(request.Id, new RequestMessageCreate { Content = "Here." });

        await Assert.ThrowsAsync<ApiNotFoundException>(() => api.Client.Requests.Messages.DeleteAsync(other.Id, message.Id));
        Assert.Empty(await api.Client.Requests.Messages.ListAsync(other.Id).ToListAsync());
    }
}
