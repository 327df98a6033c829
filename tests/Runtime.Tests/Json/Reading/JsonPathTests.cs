using System.Text;

namespace Cf1Gen.Runtime.Tests.Json.Reading;

public class JsonPathTests
{
    [Theory]
    [InlineData("""{"a":5}""", "$.result.a")]
    [InlineData("""{"a":"","b-c_d1":5}""", "$.result.b-c_d1")]
    [InlineData("""{"a b":5}""", "$.result['a b']")]
    [InlineData("""{"1":5}""", "$.result['1']")]
    [InlineData("""{"":5}""", "$.result['']")]
    [InlineData("""{"it's \\":5}""", """$.result['it\'s \\']""")]
    [InlineData("""{"gr\u00f6\u00dfe":5}""", "$.result['größe']")]
    public void Names_are_quoted_unless_they_are_identifiers(string json, string expected) =>
        AssertPath(json, JsonCodec.Map(JsonCodec.String), expected);

    [Fact]
    public void Index_is_that_of_the_innermost_array() =>
        AssertPath("""[[],[["a"],[]],[["b"],["c","d"],["e",5]]]""", JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.String))), "$.result[2][2][1]");

    [Fact]
    public void Root_value_has_the_initial_path() => AssertPath("5", JsonCodec.String, "$.result");

    private static void AssertPath<T>(string json, JsonCodec<T> codec, string expected)
    {
        var reader = new ApiJsonReader(Encoding.UTF8.GetBytes(json), path: "$.result");

        Assert.False(codec.TryRead(ref reader, out _));
        Assert.Equal(expected, reader.DescribeMismatch().Path);
    }
}
