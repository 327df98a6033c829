using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Http;

/// <summary>A client whose requests end in memory.</summary>
/// <remarks>It says everything that the environment could say, so that no test depends on where it runs.</remarks>
internal sealed class TestApi
{
    public const string AccountId = "023e105f4ecef8ad9ca31a8372d0c353";
    public const string Token = "v1.0-1234567890abcdef";

    /// <summary>The part of every path before the part that tells the operations apart.</summary>
    public const string Requests = $"/client/v4/accounts/{AccountId}/cloudforce-one/requests";

    private readonly ConcurrentQueue<RecordedRequest> _sent = new();

    private TestApi(Func<RecordedRequest, HttpResponseMessage> answer, Action<CloudforceOneClientOptions>? configure)
    {
        var options = new CloudforceOneClientOptions
        {
            AccountId = AccountId,
            BaseAddress = new Uri(ApiDocument.BaseAddress),
            Credential = ApiCredential.BearerToken(Token),
            HttpClient = new HttpClient(new RecordingHandler(_sent, answer)),
            MaxRetries = 0,
        };

        configure?.Invoke(options);
        Client = new CloudforceOneClient(options);
    }

    public CloudforceOneClient Client { get; }

    /// <summary>All that was sent.</summary>
    public IReadOnlyList<RecordedRequest> Sent => [.. _sent];

    /// <summary>What was sent, without the requests for the second and later pages of lists.</summary>
    public IReadOnlyList<RecordedRequest> Calls => [.. _sent.Where(request => !request.IsForLaterPage)];

    /// <summary>The request of the one call.</summary>
    public RecordedRequest Request => Assert.Single(Calls);

    /// <summary>Answers with the document's example for an operation; behind the first page, a list has nothing more.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="example">Which of the examples.</param>
    /// <param name="configure">Changes the options.</param>
    public static TestApi Answering(string operationId, int example = 0, Action<CloudforceOneClientOptions>? configure = null) =>
        Answering(ApiDocument.Operations[operationId].ResponseExamples[example], configure);

    /// <summary>Answers with an envelope; behind the first page, a list has nothing more.</summary>
    public static TestApi Answering(JsonNode envelope, Action<CloudforceOneClientOptions>? configure = null) =>
        Answering(request => request.IsForLaterPage ? Answer.Result(new JsonArray()) : Answer.Body(envelope), configure);

    /// <summary>Answers every request.</summary>
    /// <param name="answer">Gives the answer; it may be called from several threads.</param>
    /// <param name="configure">Changes the options.</param>
    public static TestApi Answering(
        Func<RecordedRequest, HttpResponseMessage> answer, Action<CloudforceOneClientOptions>? configure = null) => new(answer, configure);
}
