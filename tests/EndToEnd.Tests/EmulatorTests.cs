using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

/// <summary>What the generated client cannot send, or does not show.</summary>
public class EmulatorTests
{
    [Fact]
    public async Task A_call_without_a_credential_is_unauthorized()
    {
        await using var emulator = await Emulator.StartAsync();
        using var http = new HttpClient();

        using var answer = await http.GetAsync(Requests(emulator, "/types"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await AssertFailedAsync(answer);
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
    public async Task A_list_refuses_a_body_it_does_not_understand(string body)
    {
        await using var emulator = await Emulator.StartAsync();
        using var http = Authorized(emulator);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await http.PostAsync(Requests(emulator, ""), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await AssertFailedAsync(answer);
    }

    [Theory]
    [InlineData("PATCH", "/types")]
    [InlineData("GET", "/a/b/c")]
    public async Task A_path_or_method_that_is_not_there_is_not_found(string method, string path)
    {
        await using var emulator = await Emulator.StartAsync();
        using var http = Authorized(emulator);
        using var request = new HttpRequestMessage(new HttpMethod(method), Requests(emulator, path));

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await AssertFailedAsync(answer);
    }

    [Fact]
    public async Task Every_answer_has_a_ray_and_says_how_many_calls_are_left()
    {
        await using var emulator = await Emulator.StartAsync(new EmulatorOptions { RateLimit = 10, RateWindow = TimeSpan.FromSeconds(60) });
        using var http = Authorized(emulator);

        using var answer = await http.GetAsync(Requests(emulator, "/types"));

        Assert.Matches("^[0-9a-f]{16}-EMU$", answer.Headers.GetValues("cf-ray").Single());
        Assert.StartsWith("\"default\";r=9;t=", answer.Headers.GetValues("Ratelimit").Single(), StringComparison.Ordinal);
        Assert.Equal("\"default\";q=10;w=60", answer.Headers.GetValues("Ratelimit-Policy").Single());
    }

    private static HttpClient Authorized(Emulator emulator)
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", emulator.Options.Token);
        return http;
    }

    private static Uri Requests(Emulator emulator, string path) =>
        new($"{emulator.BaseAddress}/accounts/{emulator.Options.AccountId}/cloudforce-one/requests{path}");

    private static async Task AssertFailedAsync(HttpResponseMessage answer)
    {
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.False(body.RootElement.GetProperty("success").GetBoolean());
        Assert.NotEmpty(body.RootElement.GetProperty("errors").EnumerateArray());
        Assert.True(answer.Headers.Contains("cf-ray"));
    }
}
