using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

#region fake
internal sealed class FakeCloudforceOne : CloudforceOneClient
{
    public override RequestsClient Requests { get; } = new FakeRequests();

    private sealed class FakeRequests : RequestsClient
    {
        public override AsyncPageable<RequestListItem> ListAsync(
            RequestListOptions? filter = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            AsyncPageable.FromItems(RequestListItem.FromJson("""{ "readable_id": "RFI-2026-000001", "summary": "Phishing kit" }"""));
    }
}
#endregion
