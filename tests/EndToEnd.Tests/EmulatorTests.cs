using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

/// <summary>Tests of requests that the generated client cannot send, and of headers that it does not expose.</summary>
public class EmulatorTests
{
    [Fact]
    public async Task Call_without_a_credential_returns_401()
    {
        await using var emulator = await Emulator.StartAsync();
        using var http = new HttpClient();

        using var response = await http.GetAsync(RequestsUri(emulator, "/types"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        await AssertErrorAsync(response);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"page\":0")]
    [InlineData("{\"page\":-1,\"per_page\":1}")]
    [InlineData("{\"page\":0,\"per_page\":101}")]
    [InlineData("{\"page\":0,\"per_page\":1,\"created_after\":\"yesterday\"}")]
    [InlineData("{\"page\":0,\"per_page\":1,\"sort_by\":\"colour\"}")]
    [InlineData("{\"page\":0,\"per_page\":1,\"sort_order\":\"up\"}")]
    public async Task List_returns_400_when_the_body_is_invalid(string body)
    {
        await using var emulator = await Emulator.StartAsync();
        using var http = CreateAuthorizedClient(emulator);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await http.PostAsync(RequestsUri(emulator, ""), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await AssertErrorAsync(response);
    }

    [Theory]
    [InlineData("PATCH", "/types")]
    [InlineData("GET", "/a/b/c")]
    public async Task Unknown_path_or_method_returns_404(string method, string path)
    {
        await using var emulator = await Emulator.StartAsync();
        using var http = CreateAuthorizedClient(emulator);
        using var request = new HttpRequestMessage(new HttpMethod(method), RequestsUri(emulator, path));

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        await AssertErrorAsync(response);
    }

    [Fact]
    public async Task Every_response_has_the_request_id_and_rate_limit_headers()
    {
        await using var emulator = await Emulator.StartAsync(new EmulatorOptions { RateLimit = 10, RateWindow = TimeSpan.FromSeconds(60) });
        using var http = CreateAuthorizedClient(emulator);

        using var response = await http.GetAsync(RequestsUri(emulator, "/types"));

        Assert.Matches("^[0-9a-f]{16}-EMU$", response.Headers.GetValues("cf-ray").Single());
        Assert.StartsWith("\"default\";r=9;t=", response.Headers.GetValues("Ratelimit").Single(), StringComparison.Ordinal);
        Assert.Equal("\"default\";q=10;w=60", response.Headers.GetValues("Ratelimit-Policy").Single());
    }

    private static HttpClient CreateAuthorizedClient(Emulator emulator)
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", emulator.Options.Token);
        return http;
    }

    private static Uri RequestsUri(Emulator emulator, string path) =>
        new($"{emulator.BaseAddress}/accounts/{emulator.Options.AccountId}/cloudforce-one/requests{path}");

    private static async Task AssertErrorAsync(HttpResponseMessage response)
    {
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.False(body.RootElement.GetProperty("success").GetBoolean());
        Assert.NotEmpty(body.RootElement.GetProperty("errors").EnumerateArray());
        Assert.True(response.Headers.Contains("cf-ray"));
    }
}
