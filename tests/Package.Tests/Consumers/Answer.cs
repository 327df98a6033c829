namespace Cf1Gen.Package.Tests.Consumers;

/// <summary>
/// A source file of the consumer projects: an <c>HttpClient</c> that prints the request line and returns a fixed response.
/// </summary>
internal static class Answer
{
    public const string Source = """
        using System.Text;

        internal sealed class Answer(string json) : HttpMessageHandler
        {
            public static HttpClient With(string json) => new(new Answer(json));

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Console.WriteLine($"{request.Method} {request.RequestUri}");
                return Task.FromResult(new HttpResponseMessage
                {
                    RequestMessage = request,
                    Content = new StringContent(json, Encoding.UTF8, "application/json"),
                });
            }
        }
        """;
}
