using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Runtime;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>Measures serialization to UTF-8 text in a reused buffer.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WritingBenchmarks : IDisposable
{
    private static readonly JsonCodec<IReadOnlyList<RequestListItem>> s_items = JsonCodec.List(JsonCodec.Model<RequestListItem>());

    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private readonly Utf8JsonWriter _plainWriter = new(Stream.Null);
    private readonly List<PlainListItem> _plainItems =
        JsonSerializer.Deserialize(ResponseBodies.Items, PlainContext.Default.ListPlainListItem)!;
    private readonly PlainQuota _plainQuota =
        JsonSerializer.Deserialize(ResponseBodies.QuotaResult, PlainContext.Default.PlainQuota)!;
    private readonly IReadOnlyList<RequestListItem> _items = Read(ResponseBodies.Items, s_items);
    private readonly RequestQuota _quota = Read(ResponseBodies.QuotaResult, JsonCodec.Model<RequestQuota>());

    /// <summary>Serializes with the fast path of the source generator of System.Text.Json and a reused writer.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("List of 50")]
    public int PlainList()
    {
        _output.ResetWrittenCount();
        _plainWriter.Reset(_output);
        JsonSerializer.Serialize(_plainWriter, _plainItems, PlainContext.Default.ListPlainListItem);
        return _output.WrittenCount;
    }

    /// <summary>Serializes with the code that Cf1Gen generates.</summary>
    [Benchmark]
    [BenchmarkCategory("List of 50")]
    public int Cf1GenList() => Write(_items, s_items);

    /// <inheritdoc cref="PlainList"/>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Quota")]
    public int PlainQuota()
    {
        _output.ResetWrittenCount();
        _plainWriter.Reset(_output);
        JsonSerializer.Serialize(_plainWriter, _plainQuota, PlainContext.Default.PlainQuota);
        return _output.WrittenCount;
    }

    /// <inheritdoc cref="Cf1GenList"/>
    [Benchmark]
    [BenchmarkCategory("Quota")]
    public int Cf1GenQuota() => Write(_quota, JsonCodec.Model<RequestQuota>());

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        _plainWriter.Dispose();
        GC.SuppressFinalize(this);
    }

    private int Write<T>(T value, JsonCodec<T> codec)
    {
        _output.ResetWrittenCount();
        var json = new ApiJsonWriter(_output);
        codec.Write(ref json, value);
        json.Flush();
        return _output.WrittenCount;
    }

    private static T Read<T>(byte[] json, JsonCodec<T> codec)
    {
        var reader = new ApiJsonReader(json);
        return codec.TryRead(ref reader, out var value) ? value : throw new InvalidDataException("The text is of another type.");
    }
}
