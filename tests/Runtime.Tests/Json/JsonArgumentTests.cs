using System.Text.Json;
using Cf1Gen.Runtime.Tests.Json.Unions;

namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>Tests the exceptions for invalid arguments, and limits of the JSON types.</summary>
public class JsonArgumentTests
{
    public static TheoryData<string, Action> Null => new()
    {
        { "item", () => JsonCodec.List((JsonCodec<int>)null!) },
        { "value", () => JsonCodec.Map((JsonCodec<int>)null!) },
        { "value", () => JsonCodec.NullableValue((JsonCodec<int>)null!) },
        { "value", () => JsonCodec.NullableReference((JsonCodec<string>)null!) },
        { "names", () => _ = new JsonNameTable(null!) },
        { "output", () => _ = new ApiJsonWriter((System.Buffers.IBufferWriter<byte>)null!) },
        { "mismatch", () => _ = new SchemaMismatchException(null!) },
        { "writer", () => new ApiModelConverter<Part>().Write(null!, new Part { Number = 1 }, JsonSerializerOptions.Default) },
        { "value", () => new ApiModelConverter<Part>().Write(new Utf8JsonWriter(Stream.Null), null!, JsonSerializerOptions.Default) },
        { "writer", () => new ApiUnionConverter<Animal>().Write(null!, 5, JsonSerializerOptions.Default) },
        { "value", () => new ApiUnionConverter<Animal>().Write(new Utf8JsonWriter(Stream.Null), null!, JsonSerializerOptions.Default) },
        { "codec", () => _ = new UnionCases().Add(null!) },
        { "discriminatorValues", () => _ = new UnionCases().Add(JsonCodec.String, null!) },
        { "writer", () => new OpenEnumConverter<Level>().Write(null!, Level.Low, JsonSerializerOptions.Default) },
        { "writer", () => new OpenEnumConverter<Level>().WriteAsPropertyName(null!, Level.Low, JsonSerializerOptions.Default) },
    };

    [Theory]
    [MemberData(nameof(Null), DisableDiscoveryEnumeration = true)]
    public void Null_argument_throws_with_its_name(string name, Action action) => Assert.Throws<ArgumentNullException>(name, action);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Reader_offset_outside_the_text_throws(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(offset), () => _ = new ApiJsonReader("1"u8, offset));

    [Fact]
    public void Codec_is_cached_for_its_inner_codec()
    {
        var codec = JsonCodec.Model<Part>();

        Assert.Same(JsonCodec.List(codec), JsonCodec.List(codec));
        Assert.Same(JsonCodec.Map(codec), JsonCodec.Map(codec));
        Assert.Same(JsonCodec.NullableReference(codec), JsonCodec.NullableReference(codec));
        Assert.Same(JsonCodec.NullableValue(JsonCodec.Int32), JsonCodec.NullableValue(JsonCodec.Int32));
    }

    [Fact]
    public void Depth_counts_only_nested_values()
    {
        var parts = Enumerable.Range(0, 1500).Select(i => new Part { Number = i }).ToList();

        Assert.StartsWith("""[{"number":0},{"number":1},""", TestJson.Write(parts, JsonCodec.List(JsonCodec.Model<Part>())), StringComparison.Ordinal);
    }

    [Fact]
    public void Value_that_contains_itself_throws_with_the_reason()
    {
        var parts = new List<Part>();
        parts.Add(new Part { Number = 1, Parts = parts });

        var e = Assert.Throws<InvalidOperationException>(() => TestJson.Write(parts[0]));

        Assert.Contains("deeper than 1000 levels", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_escaped_name_is_found_or_kept()
    {
        var name = new string('x', 300);
        var part = TestJson.Read<Part>($$"""{"\u006eumber":7,"\u0061{{name}}":8}""");

        Assert.Equal(7, part.Number);
        Assert.Equal(8, part.AdditionalProperties["a" + name].GetInt32());
    }
}
