using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json.Codecs;

public class ScalarTests
{
    [Theory]
    [InlineData("5", 5)]
    [InlineData("-5", -5)]
    [InlineData("-0", 0)]
    [InlineData("5.0", 5)]
    [InlineData("5.000", 5)]
    [InlineData("5e0", 5)]
    [InlineData("5E2", 500)]
    [InlineData("50e-1", 5)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("-2147483648.0", int.MinValue)]
    [InlineData("2147483647.0", int.MaxValue)]
    public void Integer_is_read_in_every_notation(string json, int expected)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.Int32, out var number));
        Assert.Equal(expected, number);
        Assert.True(TestJson.TryRead(json, JsonCodec.Int64, out var large));
        Assert.Equal(expected, large);
    }

    [Theory]
    [InlineData("5.5")]
    [InlineData("5e-1")]
    [InlineData("5e-30")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("2147483648.0")]
    [InlineData("1e300")]
    [InlineData("5.00000000000000000000000000000000001")]
    [InlineData("\"5\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[5]")]
    public void Value_that_is_not_a_32_bit_integer_is_rejected(string json) => Assert.False(TestJson.TryRead(json, JsonCodec.Int32, out _));

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9007199254740993.0", 9007199254740993)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    public void Large_integer_is_exact(string json, long expected)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.Int64, out var number));
        Assert.Equal(expected, number);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809.0")]
    [InlineData("0.1")]
    public void Value_that_is_not_a_64_bit_integer_is_rejected(string json) => Assert.False(TestJson.TryRead(json, JsonCodec.Int64, out _));

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("1e300", 1e300)]
    [InlineData("-7", -7)]
    [InlineData("5e-324", 5e-324)]
    public void Number_round_trips(string json, double expected)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.Double, out var number));
        Assert.Equal(expected, number);
        Assert.True(TestJson.TryRead(TestJson.Write(number, JsonCodec.Double), JsonCodec.Double, out var again));
        Assert.Equal(expected, again);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"1\"")]
    [InlineData("\"NaN\"")]
    public void Value_that_is_too_large_or_not_a_number_is_rejected(string json) =>
        Assert.False(TestJson.TryRead(json, JsonCodec.Double, out _));

    [Fact]
    public void Decimal_keeps_all_digits()
    {
        Assert.True(TestJson.TryRead("79228162514264337593543950335", JsonCodec.Decimal, out var largest));
        Assert.Equal(decimal.MaxValue, largest);
        Assert.True(TestJson.TryRead("9.90", JsonCodec.Decimal, out var price));
        Assert.Equal("9.90", TestJson.Write(price, JsonCodec.Decimal));
        Assert.False(TestJson.TryRead("1e29", JsonCodec.Decimal, out _));
    }

    [Fact]
    public void Any_JSON_is_kept_including_null()
    {
        Assert.True(TestJson.TryRead("null", JsonCodec.Json, out var nothing));
        Assert.Equal(JsonValueKind.Null, nothing.ValueKind);
        Assert.True(TestJson.TryRead("""{"a":[1.50,"\u00e9"]}""", JsonCodec.Json, out var something));
        Assert.Equal("""{"a":[1.50,"é"]}""", TestJson.Write(something, JsonCodec.Json));
    }

    [Theory]
    [InlineData("\"AQID\"", true)]
    [InlineData("\"\"", true)]
    [InlineData("\"A\\u0051ID\"", true)]
    [InlineData("\"AQI\"", false)]
    [InlineData("\"-_-_\"", false)]
    [InlineData("1", false)]
    public void Bytes_are_Base64(string json, bool expected) => Assert.Equal(expected, TestJson.TryRead(json, JsonCodec.Bytes, out _));
}
