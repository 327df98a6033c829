namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Sends token requests to one server, and all others to the service.</summary>
/// <param name="tokens">The authorization server.</param>
/// <param name="service">The service.</param>
internal sealed class TokenRouter(FakeServer tokens, FakeServer service) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _tokens = new(tokens);
    private readonly HttpMessageInvoker _service = new(service);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        (request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal) ? _tokens : _service)
        .SendAsync(request, cancellationToken);
}
