using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>Tests models, enums and unions with <see cref="JsonSerializer"/>.</summary>
public class SerializerTests
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web) { DefaultBufferSize = 16 };

    [Fact]
    public void Model_round_trips()
    {
        var widget = JsonSerializer.Deserialize<Widget>(RoundTripTests.All())!;

        Assert.Equal(TestJson.Write(widget), TestJson.Write(TestJson.Read<Widget>(JsonSerializer.Serialize(widget))));
    }

    [Fact]
    public void Serializer_options_do_not_change_property_names() =>
        Assert.Equal("""{"number":1,"name":"n"}""", JsonSerializer.Serialize(new Part { Number = 1, Name = "n" }, s_web));

    [Fact]
    public async Task Model_is_read_from_a_stream_with_small_buffers()
    {
        using var stream = new PiecewiseStream(Encoding.UTF8.GetBytes($"[{RoundTripTests.All()},{TestJson.Widget.Replace("\"count\"", "\"co\\u0075nt\"", StringComparison.Ordinal)}]"));

        var widgets = await JsonSerializer.DeserializeAsync<List<Widget>>(stream, s_web);

        Assert.Equal(TestJson.Write(TestJson.Read<Widget>(RoundTripTests.All())), TestJson.Write(widgets![0]));
        Assert.Equal(TestJson.Write(TestJson.Read<Widget>(TestJson.Widget)), TestJson.Write(widgets[1]));
    }

    [Fact]
    public void Models_are_read_in_lists_and_as_properties()
    {
        var box = JsonSerializer.Deserialize<Box>("""{"Parts":[{"number":1},null,"x",{"number":4}],"Main":null,"ByLevel":{"low":{"number":5},"new":null}}""")!;

        Assert.Equal([1, 4], [box.Parts![0]!.Number, box.Parts[3]!.Number]);
        Assert.Null(box.Parts[1]);
        Assert.Throws<SchemaMismatchException>(() => box.Parts[2]!.Number);
        Assert.Null(box.Main);
        Assert.Equal(5, box.ByLevel![Level.Low]!.Number);
        Assert.Equal(
            """{"Parts":[{"number":1},null,"x",{"number":4}],"Main":null,"ByLevel":{"low":{"number":5},"new":null},"Level":null}""",
            JsonSerializer.Serialize(box));
    }

    [Fact]
    public void Mismatch_is_kept()
    {
        var part = JsonSerializer.Deserialize<Part>("""{"number":"x","name":"n"}""")!;

        Assert.Equal("n", part.Name);
        Assert.Equal("$.number", Assert.Throws<SchemaMismatchException>(() => part.Number).Path);
        Assert.Equal("""{"number":"x","name":"n"}""", JsonSerializer.Serialize(part));
    }

    [Theory]
    [InlineData("\"low\"", true)]
    [InlineData("\"l\\u006fw\"", true)]
    [InlineData("\"other\"", false)]
    public void Enum_round_trips(string json, bool isKnown)
    {
        var level = JsonSerializer.Deserialize<Level>(json);

        Assert.Equal(isKnown, level.IsKnown);
        Assert.Equal(level, JsonSerializer.Deserialize<Level>(JsonSerializer.Serialize(level)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    public void Enum_that_is_not_a_string_throws(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Level>(json));

    [Fact]
    public void Nullable_enum_can_be_null() => Assert.Null(JsonSerializer.Deserialize<Level?>("null"));

    [Theory]
    [InlineData("""{"number":1""")]
    [InlineData("""{"number":1,"name":"\ud800"}""")]
    [InlineData("""{"number":1,"x":["\ud800"]}""")]
    public void Invalid_JSON_throws_JsonException(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Part>(json));

    [Fact]
    public void JsonSerializerContext_reads_and_writes_models()
    {
        var part = JsonSerializer.Deserialize("""[{"number":1,"x":2}]""", SerializerContext.Default.ListPart)!;

        Assert.Equal("""[{"number":1,"x":2}]""", JsonSerializer.Serialize(part, SerializerContext.Default.ListPart));
    }

    private sealed class Box
    {
        public List<Part?>? Parts { get; set; }

        public Part? Main { get; set; }

        public Dictionary<Level, Part?>? ByLevel { get; set; }

        public Level? Level { get; set; }
    }

    /// <summary>Returns seven bytes per read, so that names and values cross the end of a buffer.</summary>
    private sealed class PiecewiseStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
