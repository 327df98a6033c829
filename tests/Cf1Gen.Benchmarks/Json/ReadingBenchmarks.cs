using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Runtime;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>Measures deserialization from UTF-8 text.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ReadingBenchmarks
{
    private static readonly JsonCodec<IReadOnlyList<RequestListItem>> s_items = JsonCodec.List(JsonCodec.Model<RequestListItem>());

    /// <summary>Deserializes with the source generator of System.Text.Json.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("List of 50")]
    public object? PlainList() => JsonSerializer.Deserialize(ResponseBodies.Items, PlainContext.Default.ListPlainListItem);

    /// <summary>Deserializes with the source generator of System.Text.Json to a type without required and init-only properties.</summary>
    [Benchmark]
    [BenchmarkCategory("List of 50")]
    public object? SettableList() => JsonSerializer.Deserialize(ResponseBodies.Items, PlainContext.Default.ListSettableListItem);

    /// <summary>Deserializes with the code that Cf1Gen generates.</summary>
    [Benchmark]
    [BenchmarkCategory("List of 50")]
    public object? Cf1GenList() => Read(ResponseBodies.Items, s_items);

    /// <inheritdoc cref="PlainList"/>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Quota")]
    public object? PlainQuota() => JsonSerializer.Deserialize(ResponseBodies.QuotaResult, PlainContext.Default.PlainQuota);

    /// <inheritdoc cref="Cf1GenList"/>
    [Benchmark]
    [BenchmarkCategory("Quota")]
    public object? Cf1GenQuota() => Read(ResponseBodies.QuotaResult, JsonCodec.Model<RequestQuota>());

    private static T? Read<T>(byte[] json, JsonCodec<T> codec)
        where T : class
    {
        var reader = new ApiJsonReader(json);
        return codec.TryRead(ref reader, out var value) ? value : null;
    }
}
