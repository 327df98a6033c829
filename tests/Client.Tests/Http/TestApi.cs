using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Http;

/// <summary>A client with an HTTP handler in memory.</summary>
/// <remarks>It sets every option that has an environment variable, so that no test depends on the machine.</remarks>
internal sealed class TestApi
{
    public const string AccountId = "023e105f4ecef8ad9ca31a8372d0c353";
    public const string Token = "v1.0-1234567890abcdef";

    /// <summary>The common start of every path.</summary>
    public const string Requests = $"/client/v4/accounts/{AccountId}/cloudforce-one/requests";

    private readonly FakeServer _server;

    private TestApi(Func<RecordedRequest, HttpResponseMessage> respond, Action<CloudforceOneClientOptions>? configure)
    {
        _server = new FakeServer().Respond(async (request, _) =>
        {
            // A real response arrives later and on another thread.
            await Task.Yield();
            return respond(request);
        });
        var options = new CloudforceOneClientOptions
        {
            AccountId = AccountId,
            BaseAddress = new Uri(ApiDocument.BaseAddress),
            Credential = ApiCredential.BearerToken(Token),
            HttpClient = new HttpClient(_server),
            MaxRetries = 0,
        };

        configure?.Invoke(options);
        Client = new CloudforceOneClient(options);
    }

    public CloudforceOneClient Client { get; }

    /// <summary>Gets all requests.</summary>
    public IReadOnlyList<RecordedRequest> Sent => _server.Requests;

    /// <summary>Gets the requests, without those for later pages of lists.</summary>
    public IReadOnlyList<RecordedRequest> Calls => [.. Sent.Where(request => !request.IsForLaterPage())];

    /// <summary>Gets the request of the only call.</summary>
    public RecordedRequest Request => Assert.Single(Calls);

    /// <summary>Creates an API that responds with the example of the document for an operation; lists have one page.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="example">Which of the examples.</param>
    /// <param name="configure">Changes the options.</param>
    public static TestApi RespondingWith(string operationId, int example = 0, Action<CloudforceOneClientOptions>? configure = null) =>
        RespondingWith(ApiDocument.Operations[operationId].ResponseExamples[example], configure);

    /// <summary>Creates an API that responds with an envelope; lists have one page.</summary>
    public static TestApi RespondingWith(JsonNode envelope, Action<CloudforceOneClientOptions>? configure = null) =>
        RespondingWith(
            request => request.IsForLaterPage() ? ServiceResponse.Result(new JsonArray()) : ServiceResponse.Body(envelope), configure);

    /// <summary>Creates an API that responds to every request.</summary>
    /// <param name="respond">Creates the response; called from several threads.</param>
    /// <param name="configure">Changes the options.</param>
    public static TestApi RespondingWith(
        Func<RecordedRequest, HttpResponseMessage> respond, Action<CloudforceOneClientOptions>? configure = null) =>
        new(respond, configure);
}
