using System.Net;
using Acme.Intel;
using Acme.Snippets;

namespace Cf1Gen.Readme.Tests;

/// <summary>What the snippets for <c>intel.yaml</c> send, and what they make of the answers.</summary>
public sealed class OwnDocumentTests
{
    [Theory]
    [InlineData("""{"kind":"domain","name":"example.com"}""", "example.com")]
    [InlineData("""{"kind":"address","ip":"192.0.2.1","port":443}""", "192.0.2.1, port 443")]
    [InlineData("""{"kind":"hash","md5":"0"}""", """new to this version: {"kind":"hash","md5":"0"}""")]
    public async Task A_union_is_matched_by_the_type_of_its_value(string answer, string text)
    {
        using var server = new Server(answer);

        Assert.Equal(text, await Unions.RunAsync(server.Client));
        Assert.Equal("""POST https://eu.intel.example/v1/indicators secret {"kind":"domain","name":"example.com"}""", server.Request);
    }

    [Fact]
    public async Task A_stream_is_read_item_by_item()
    {
        using var server = new Server("""{"at":"2026-05-06T07:08:09Z","country":"DE"}""" + "\n", "application/x-ndjson");

        await Streams.RunAsync(server.Client, "1");

        Assert.Equal("GET https://eu.intel.example/v1/indicators/1/sightings?since=2026-05-06&country=DE&country=FR secret ", server.Request);
    }

    [Fact]
    public async Task Parts_are_a_file_and_JSON()
    {
        var folder = Directory.GetCurrentDirectory();
        await File.WriteAllTextAsync(Path.Combine(folder, "triage.pdf"), "%PDF");
        using var server = new Server("""{"title":"Triage"}""");

        Assert.Equal("Triage", (await Parts.RunAsync(server.Client)).Title);
        Assert.Contains("""name="file"; filename="triage.pdf""", server.Request, StringComparison.Ordinal);
        Assert.Contains("""{"title":"Triage","published":"2026-05-06"}""", server.Request, StringComparison.Ordinal);
    }

    [Fact]
    public void The_filters_of_the_README_are_those_of_this_project()
    {
        var readme = File.ReadAllText(Repository.Readme);
        var start = readme.IndexOf("<Cf1Spec Include=\"intel.yaml\"", StringComparison.Ordinal);
        var item = readme[start..(readme.IndexOf("/>", start, StringComparison.Ordinal) + 2)];

        Assert.Contains(OneLine(item), OneLine(File.ReadAllText(Repository.Project)), StringComparison.Ordinal);
        Assert.Equal(
            ["GetFileAsync", "ListAsync", "UploadAsync"],
            typeof(ReportsClient).GetMethods().Where(method => method.DeclaringType == typeof(ReportsClient)).Select(method => method.Name).Order());
    }

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private sealed class Server(string answer, string contentType = "application/json") : HttpMessageHandler
    {
        private HttpClient? _http;

        public string Request { get; private set; } = "";

        public IntelClient Client => Servers.Make("secret", _http ??= new HttpClient(this, disposeHandler: false));

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Request = $"{request.Method} {request.RequestUri} {request.Headers.GetValues("X-Intel-Key").Single()} {body}";
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, null, contentType) };
        }

        protected override void Dispose(bool disposing)
        {
            _http?.Dispose();
            base.Dispose(disposing);
        }
    }
}
