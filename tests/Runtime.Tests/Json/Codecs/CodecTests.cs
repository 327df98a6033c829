using System.Text;
using Cf1Gen.Runtime.Tests.Json.Unions;

namespace Cf1Gen.Runtime.Tests.Json.Codecs;

/// <summary>Tests the values that each codec accepts, and how it describes the expected value.</summary>
public class CodecTests
{
    [Theory]
    [InlineData("""{"number":1}""", typeof(Part))]
    [InlineData(TestJson.Widget, typeof(Widget))]
    [InlineData("""{}""", typeof(Dictionary<string, int>))]
    [InlineData("""{"a":5,"b":6}""", typeof(Dictionary<string, int>))]
    [InlineData("""{"a":"x"}""", typeof(Dictionary<string, string>))]
    [InlineData("""[]""", typeof(List<int?>))]
    [InlineData("""[null,5]""", typeof(List<int?>))]
    [InlineData("""["x",null]""", typeof(List<string?>))]
    public void List_or_map_type_matches_the_first_item(string json, Type expected)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.Union<Shelf>(), out var shelf));

        Assert.IsType(expected, shelf!.Value);
        Assert.Equal(json.ReplaceLineEndings(""), TestJson.Write(shelf, JsonCodec.Union<Shelf>()));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"x\"")]
    [InlineData("true")]
    public void Value_of_another_kind_is_unknown(string json)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.Union<Shelf>(), out var shelf));

        Assert.False(shelf!.IsKnown);
    }

    [Fact]
    public void Every_codec_describes_the_expected_value()
    {
        Assert.Equal("true or false", Expected(JsonCodec.Boolean, "5"));
        Assert.Equal("a whole number of 32 bits", Expected(JsonCodec.Int32, "true"));
        Assert.Equal("a whole number of 64 bits", Expected(JsonCodec.Int64, "true"));
        Assert.Equal("a number", Expected(JsonCodec.Double, "true"));
        Assert.Equal("a number", Expected(JsonCodec.Decimal, "true"));
        Assert.Equal("a string", Expected(JsonCodec.String, "5"));
        Assert.Equal("a string", Expected(JsonCodec.Enum<Level>(), "5"));
        Assert.Equal("a string in Base64", Expected(JsonCodec.Bytes, "5"));
        Assert.Equal("a date", Expected(JsonCodec.DateOnly, "5"));
        Assert.Equal("a date and time", Expected(JsonCodec.DateTimeOffset, "5"));
        Assert.Equal("an array", Expected(JsonCodec.List(JsonCodec.Int32), "5"));
        Assert.Equal("an object", Expected(JsonCodec.Map(JsonCodec.Int32), "5"));
        Assert.Equal("an object", Expected(JsonCodec.Model<Part>(), "5"));
        Assert.Equal("one of the types of Shelf", Expected(JsonCodec.Union<Shelf>(), "null"));
    }

    private static string Expected<T>(JsonCodec<T> codec, string json)
    {
        var reader = new ApiJsonReader(Encoding.UTF8.GetBytes(json));
        Assert.False(codec.TryRead(ref reader, out _));
        return reader.DescribeMismatch().Expected;
    }
}
