namespace Cf1Gen.CloudforceOne;

/// <content>An extension of the root client: a hook that receives the requests of all its subclients.</content>
partial class CloudforceOneClient
{
    private readonly List<string> _sentMethods = [];

    /// <summary>Gets the HTTP methods of the sent requests, in order.</summary>
    public IReadOnlyList<string> SentMethods => _sentMethods;

    protected override void OnSending(HttpRequestMessage request)
    {
        lock (_sentMethods)
        {
            _sentMethods.Add(request.Method.Method);
        }
    }
}
