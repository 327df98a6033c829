using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Mocking;

/// <summary>A root client that hands out others than the generated ones.</summary>
internal sealed class FixedClient(RequestsClient requests) : CloudforceOneClient(new CloudforceOneClientOptions())
{
    public override RequestsClient Requests => requests;

    public override CloudforceOneClient ForAccount(string accountId) => this;
}
