using BenchmarkDotNet.Attributes;
using Cf1Gen.Benchmarks.Json;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Benchmarks.Http;

/// <summary>Measures the enumeration of a list whose only page has 3.3 MB, from memory.</summary>
public class ListBenchmarks : IDisposable
{
    private readonly HttpClient _http = new(new CannedHandler(ResponseBodies.LargePage));
    private readonly RequestOptions _buffered = new() { BufferPages = true };
    private readonly RequestOptions _streamed = new() { BufferPages = false };
    private readonly CloudforceOneClient _client;

    /// <summary>Creates the client.</summary>
    public ListBenchmarks() => _client = new(new()
    {
        AccountId = "0123456789abcdef0123456789abcdef",
        Credential = ApiCredential.BearerToken("token"),
        HttpClient = _http,
    });

    /// <summary>Gets or sets the number of items after which the enumeration ends.</summary>
    [Params(1, ResponseBodies.LargePageItems)]
    public int Items { get; set; }

    /// <summary>Reads the page completely before its first item is returned.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> Buffered() => EnumerateAsync(_buffered);

    /// <summary>Returns the items while the page is received.</summary>
    [Benchmark]
    public Task<int> Streamed() => EnumerateAsync(_streamed);

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<int> EnumerateAsync(RequestOptions options)
    {
        var count = 0;
        await foreach (var item in _client.Requests.ListAsync(options: options))
        {
            if (++count == Items)
            {
                break;
            }
        }

        return count;
    }
}
