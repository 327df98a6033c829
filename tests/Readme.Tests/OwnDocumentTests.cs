using System.Net;
using System.Reflection;
using Acme.Intel;
using Acme.Snippets;

namespace Cf1Gen.Readme.Tests;

/// <summary>Tests what the snippets for <c>intel.yaml</c> send, and how they handle the responses.</summary>
public sealed class OwnDocumentTests
{
    [Theory]
    [InlineData("""{"kind":"domain","name":"example.com"}""", "example.com")]
    [InlineData("""{"kind":"address","ip":"192.0.2.1","port":443}""", "192.0.2.1, port 443")]
    [InlineData("""{"kind":"hash","md5":"0"}""", """unknown: {"kind":"hash","md5":"0"}""")]
    public async Task Union_snippet_matches_the_type_of_the_value(string response, string text)
    {
        using var server = new StubServer(response);

        Assert.Equal(text, await Unions.RunAsync(server.Client));
        Assert.Equal("""POST https://eu.intel.example/v1/indicators secret {"kind":"domain","name":"example.com"}""", server.Request);
    }

    [Fact]
    public async Task Stream_snippet_sends_the_query()
    {
        using var server = new StubServer("""{"at":"2026-05-06T07:08:09Z","country":"DE"}""" + "\n", "application/x-ndjson");

        await Streams.RunAsync(server.Client, "1");

        Assert.Equal(
            "GET https://eu.intel.example/v1/indicators/1/sightings?since=2026-05-06&country=DE&country=FR secret ", server.Request);
    }

    [Fact]
    public async Task Parts_snippet_sends_a_file_and_JSON()
    {
        var folder = Directory.GetCurrentDirectory();
        await File.WriteAllTextAsync(Path.Combine(folder, "triage.pdf"), "%PDF");
        using var server = new StubServer("""{"title":"Triage"}""");

        Assert.Equal("Triage", (await Parts.RunAsync(server.Client)).Title);
        Assert.Contains("""name="file"; filename="triage.pdf""", server.Request, StringComparison.Ordinal);
        Assert.Contains("""{"title":"Triage","published":"2026-05-06"}""", server.Request, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_contains_the_filters_of_this_project()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/openapi.md"));
        var start = page.IndexOf("<Cf1Spec Include=\"intel.yaml\"", StringComparison.Ordinal);
        var item = page[start..(page.IndexOf("/>", start, StringComparison.Ordinal) + 2)];
        var project = File.ReadAllText(Repository.Project).Replace("../../docs/", "", StringComparison.Ordinal);

        Assert.Contains(NormalizeWhiteSpace(item), NormalizeWhiteSpace(project), StringComparison.Ordinal);
        Assert.Equal(
            ["CreateAsync", "GetFileAsync", "ListAsync"],
            typeof(ReportsClient).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(method => method.Name)
                .Order());
    }

    private static string NormalizeWhiteSpace(string text) =>
        string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private sealed class StubServer(string response, string contentType = "application/json") : HttpMessageHandler
    {
        private HttpClient? _http;

        public string Request { get; private set; } = "";

        public IntelClient Client => Servers.Create("secret", _http ??= new HttpClient(this, disposeHandler: false));

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Request = $"{request.Method} {request.RequestUri} {request.Headers.GetValues("X-Intel-Key").Single()} {body}";
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(response, null, contentType) };
        }

        protected override void Dispose(bool disposing)
        {
            _http?.Dispose();
            base.Dispose(disposing);
        }
    }
}
