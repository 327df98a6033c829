using System.Net.Http.Headers;
using System.Net.Http.Json;
using BenchmarkDotNet.Attributes;
using Cf1Gen.Benchmarks.Json;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Benchmarks.Http;

/// <summary>Measures one GET of the quota with responses from memory: the overhead of a client.</summary>
public class CallBenchmarks : IDisposable
{
    private const string Account = "0123456789abcdef0123456789abcdef";

    private readonly HttpClient _http = new(new CannedHandler(ResponseBodies.Quota))
    {
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "token") },
    };

    private readonly HttpClient _httpOfClient = new(new CannedHandler(ResponseBodies.Quota));
    private readonly CloudforceOneClient _client;

    /// <summary>Creates both clients.</summary>
    public CallBenchmarks() =>
        _client = new(new() { AccountId = Account, Credential = ApiCredential.BearerToken("token"), HttpClient = _httpOfClient });

    /// <summary>
    /// <see cref="HttpClient"/> and System.Text.Json's source generator; no retries, no time limit of its own, no typed errors.
    /// </summary>
    [Benchmark(Baseline = true)]
    public async Task<object?> Plain()
    {
        var uri = $"https://api.cloudflare.com/client/v4/accounts/{Uri.EscapeDataString(Account)}/cloudforce-one/requests/quota";
        using var response = await _http.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        var envelope = await response.Content.ReadFromJsonAsync(PlainContext.Default.PlainEnvelopePlainQuota);
        return envelope is { Success: true } ? envelope.Result : throw new HttpRequestException("The call failed.");
    }

    /// <summary>The generated client with its defaults.</summary>
    [Benchmark]
    public async Task<object?> Cf1Gen() => await _client.Requests.GetQuotaAsync();

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        _http.Dispose();
        _httpOfClient.Dispose();
        GC.SuppressFinalize(this);
    }
}
