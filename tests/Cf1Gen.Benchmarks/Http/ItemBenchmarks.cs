using BenchmarkDotNet.Attributes;
using Cf1Gen.Startup;

namespace Cf1Gen.Benchmarks.Http;

/// <summary>Measures one GET of an item with responses from memory, by the clients of the fresh processes.</summary>
public class ItemBenchmarks : IDisposable
{
    private readonly PlainReader _plain = new();
    private readonly GeneratedReader _generated = new();

    /// <summary>The hand-written client.</summary>
    [Benchmark(Baseline = true)]
    public Task<object> Plain() => _plain.ReadAsync();

    /// <summary>The generated client with its defaults.</summary>
    [Benchmark]
    public Task<object> Cf1Gen() => _generated.ReadAsync();

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        _plain.Dispose();
        GC.SuppressFinalize(this);
    }
}
