using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json.Reading;

/// <summary>Tests that invalid JSON text always throws a <see cref="JsonException"/>.</summary>
public class InvalidJsonTests
{
    [Fact]
    public void Text_throws_when_it_is_truncated_at_any_byte()
    {
        var json = Encoding.UTF8.GetBytes(RoundTripTests.All());
        for (var length = 0; length < json.Length; length++)
        {
            AssertInvalid<Widget>(json[..length]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("<html>")]
    [InlineData("{'number':1}")]
    [InlineData("{\"number\":1,}")]
    [InlineData("{\"number\":01}")]
    [InlineData("{\"number\":NaN}")]
    [InlineData("{\"number\":1 /* one */}")]
    [InlineData("{\"number\":1,\"name\":\"a\nb\"}")]
    [InlineData("{\"number\":1,\"name\":\"\\x\"}")]
    [InlineData("{\"number\":1]")]
    public void Text_that_is_not_JSON_throws(string json) => AssertInvalid<Part>(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData("""{"number":1,"name":"?"}""")]
    [InlineData("""{"number":1,"?":1}""")]
    [InlineData("""{"number":1,"x":"?"}""")]
    [InlineData("""{"number":1,"x":[{"?":1}]}""")]
    [InlineData("""{"number":"?"}""")]
    [InlineData("""{"number":{"a":["?"]}}""")]
    [InlineData("""{"number":1,"parts":[{"?":1,"number":1}]}""")]
    public void Invalid_Unicode_throws_at_every_position(string json)
    {
        byte[][] broken =
        [
            [0x80], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [.. @"\ud800"u8], [.. @"\udc00"u8], [.. @"\ud83d\ud83d"u8], [.. @"a\udc00\ud83d"u8],
        ];
        foreach (var text in broken)
        {
            var at = json.IndexOf('?', StringComparison.Ordinal);
            AssertInvalid<Part>([.. Encoding.UTF8.GetBytes(json[..at]), .. text, .. Encoding.UTF8.GetBytes(json[(at + 1)..])]);
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("count")]
    [InlineData("active")]
    [InlineData("created")]
    [InlineData("level")]
    [InlineData("labels")]
    [InlineData("scores")]
    [InlineData("data")]
    public void Invalid_Unicode_throws_for_a_property_of_every_type(string name)
    {
        AssertInvalid<Widget>(Encoding.UTF8.GetBytes($$"""{"{{name}}":"\ud800"}"""));
        AssertInvalid<Widget>(Encoding.UTF8.GetBytes($$"""{"{{name}}":["\ud800"]}"""));
        AssertInvalid<Widget>(Encoding.UTF8.GetBytes($$$"""{"{{{name}}}":{"a":"\ud800"}}"""));
        AssertInvalid<Widget>(Encoding.UTF8.GetBytes($$$"""{"{{{name}}}":{"\ud800":1}}"""));
    }

    [Fact]
    public void Exception_has_the_position()
    {
        var e = AssertInvalid<Part>([.. """{"number":1,"name":"\ud800"}"""u8]);

        Assert.Equal(19, e.BytePositionInLine);
        Assert.Contains("is not Unicode", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\"parts\":[", "]}")]
    public void Text_that_is_nested_too_deeply_throws(string open, string close)
    {
        foreach (var depth in new[] { 65, 1000, 100_000 })
        {
            AssertInvalid<Part>(Encoding.UTF8.GetBytes("{\"number\":1,\"x\":" + Nested(open, close, depth) + "}"));
            AssertInvalid<Part>(Encoding.UTF8.GetBytes("{\"number\":1,\"parts\":" + Nested(open, close, depth) + "}"));
            AssertInvalid<Part>(Encoding.UTF8.GetBytes(Nested(open, close, depth)));
        }
    }

    [Fact]
    public void Text_with_64_levels_round_trips()
    {
        var json = """{"number":1,"x":""" + Nested("[", "]", 63) + "}";

        Assert.Equal(json, TestJson.Write(TestJson.Read<Part>(json)));
    }

    [Fact]
    public void Nested_models_round_trip()
    {
        var json = Nested("""{"number":1,"parts":[""", "]}", 32);

        Assert.Equal(json, TestJson.Write(TestJson.Read<Part>(json)));
    }

    private static string Nested(string open, string close, int depth) =>
        new StringBuilder().Insert(0, open, depth).Insert(open.Length * depth, close, depth).ToString();

    private static JsonException AssertInvalid<T>(byte[] json)
        where T : ApiModel, IApiModel<T> =>
        Assert.ThrowsAny<JsonException>(() =>
        {
            var reader = new ApiJsonReader(json);
            if (!JsonCodec.Model<T>().TryRead(ref reader, out _))
            {
                // A value of another kind is validated when it is kept as JSON.
                JsonCodec.Json.TryRead(ref reader, out _);
            }
        });
}
