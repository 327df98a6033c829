using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Runtime;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>From UTF-8 text to objects.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ReadingBenchmarks
{
    private static readonly JsonCodec<IReadOnlyList<RequestListItem>> s_items = JsonCodec.List(JsonCodec.Model<RequestListItem>());

    /// <summary>System.Text.Json's source generator.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("List of 50")]
    public object? PlainList() => JsonSerializer.Deserialize(Answers.Items, PlainContext.Default.ListPlainListItem);

    /// <summary>System.Text.Json's source generator with a type that promises less.</summary>
    [Benchmark]
    [BenchmarkCategory("List of 50")]
    public object? SettableList() => JsonSerializer.Deserialize(Answers.Items, PlainContext.Default.ListSettableListItem);

    /// <summary>What Cf1Gen generates.</summary>
    [Benchmark]
    [BenchmarkCategory("List of 50")]
    public object? Cf1GenList() => Read(Answers.Items, s_items);

    /// <inheritdoc cref="PlainList"/>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Quota")]
    public object? PlainQuota() => JsonSerializer.Deserialize(Answers.QuotaResult, PlainContext.Default.PlainQuota);

    /// <inheritdoc cref="Cf1GenList"/>
    [Benchmark]
    [BenchmarkCategory("Quota")]
    public object? Cf1GenQuota() => Read(Answers.QuotaResult, JsonCodec.Model<RequestQuota>());

    private static T? Read<T>(byte[] json, JsonCodec<T> codec)
        where T : class
    {
        var reader = new ApiJsonReader(json);
        return codec.TryRead(ref reader, out var value) ? value : null;
    }
}
