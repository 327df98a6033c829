using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Mocking;

/// <summary>A derived client without a connection, as in the tests of a program.</summary>
internal sealed class FixedRequestsClient(RequestItem item) : RequestsClient
{
    public override RequestMessagesClient Messages { get; } = new FixedMessagesClient();

    public override Task<RequestItem> GetAsync(
        string requestId, RequestOptions? options = null, CancellationToken cancellationToken = default) => requestId == item.Id
        ? Task.FromResult(item)
        : Task.FromException<RequestItem>(new ApiNotFoundException($"The request {requestId} does not exist."));

    public override AsyncPageable<RequestListItem> ListAsync(
        RequestListOptions? filter = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        AsyncPageable.FromItems(new RequestListItem
        {
            Id = item.Id,
            Created = item.Created,
            Priority = item.Priority,
            Request = item.Request,
            Summary = item.Summary,
            Tlp = item.Tlp,
            Updated = item.Updated,
        });

    private sealed class FixedMessagesClient : RequestMessagesClient
    {
        public override Task DeleteAsync(
            string requestId, int messageId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.CompletedTask;
    }
}
