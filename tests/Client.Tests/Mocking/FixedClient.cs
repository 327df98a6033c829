using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Mocking;

/// <summary>A root client that returns a derived subclient.</summary>
internal sealed class FixedClient(RequestsClient requests) : CloudforceOneClient
{
    public override RequestsClient Requests => requests;

    public override CloudforceOneClient ForAccount(string accountId) => this;
}
