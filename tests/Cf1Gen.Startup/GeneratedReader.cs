using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Startup;

/// <summary>The generated client with its defaults.</summary>
internal sealed class GeneratedReader : IItemReader
{
    private readonly CloudforceOneClient _client = new(new()
    {
        AccountId = CannedHandler.Account,
        Credential = ApiCredential.BearerToken(CannedHandler.Token),
        HttpClient = new HttpClient(new CannedHandler()),
    });

    public async Task<object> ReadAsync() => await _client.Requests.GetAsync(CannedHandler.Id);
}
