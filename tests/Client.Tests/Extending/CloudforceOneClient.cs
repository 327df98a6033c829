namespace Cf1Gen.CloudforceOne;

/// <content>What a program adds to the root client: a hook that sees the requests of all clients behind it.</content>
partial class CloudforceOneClient
{
    private readonly List<string> _seen = [];

    /// <summary>The methods of the requests that were sent, in their order.</summary>
    public IReadOnlyList<string> Seen => _seen;

    protected override void OnSending(HttpRequestMessage request)
    {
        lock (_seen)
        {
            _seen.Add(request.Method.Method);
        }
    }
}
