using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>Adds, changes and deletes a message of a request.</summary>
internal static class MessageExample
{
    public static async Task RunAsync(CloudforceOneClient cf1, ConsoleReporter reporter, string requestId)
    {
        var message = await reporter.RunAsync(
            cf1.Requests.Messages.CreateAsync(requestId, new RequestMessageCreate { Content = "We have a sample." }),
            message => $"message {message.Id}: {message.Content}");

        await reporter.RunAsync(
            cf1.Requests.Messages.UpdateAsync(requestId, message.Id, new RequestMessageUpdate { Content = "We have two samples." }),
            message => $"message {message.Id}: {message.Content}");

        await reporter.ListPagesAsync(
            cf1.Requests.Messages.ListAsync(requestId), pageSize: 10, message => $"{message.Author}: {message.Content}");

        await reporter.RunAsync(cf1.Requests.Messages.DeleteAsync(requestId, message.Id), $"message {message.Id} was deleted");
    }
}
