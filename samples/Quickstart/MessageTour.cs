using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>The conversation about a request.</summary>
internal static class MessageTour
{
    public static async Task RunAsync(CloudforceOneClient cf1, Narrator tell, string requestId)
    {
        var message = await tell.Call(
            cf1.Requests.Messages.CreateAsync(requestId, new RequestMessageCreate { Content = "We have a sample." }),
            message => $"message {message.Id}: {message.Content}");

        await tell.Call(
            cf1.Requests.Messages.UpdateAsync(requestId, message.Id, new RequestMessageUpdate { Content = "We have two samples." }),
            message => $"message {message.Id}: {message.Content}");

        await tell.Pages(cf1.Requests.Messages.ListAsync(requestId), pageSize: 10, message => $"{message.Author}: {message.Content}");

        await tell.Call(cf1.Requests.Messages.DeleteAsync(requestId, message.Id), $"message {message.Id} is deleted");
    }
}
