namespace Cf1Gen.Runtime.Tests.Json.Codecs;

public class DateOnlyTests
{
    [Theory]
    [InlineData("\"2026-01-31\"", "2026-01-31")]
    [InlineData("\"0001-01-01\"", "0001-01-01")]
    [InlineData("\"9999-12-31\"", "9999-12-31")]
    [InlineData("\"2024\\u002d02-29\"", "2024-02-29")]
    public void Date_is_read_and_written(string json, string expected)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.DateOnly, out var date));
        Assert.Equal(DateOnly.ParseExact(expected, "O", System.Globalization.CultureInfo.InvariantCulture), date);
        Assert.Equal($"\"{expected}\"", TestJson.Write(date, JsonCodec.DateOnly));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"2026-1-31\"")]
    [InlineData("\"2026-02-30\"")]
    [InlineData("\"2025-02-29\"")]
    [InlineData("\"0000-01-01\"")]
    [InlineData("\"2026-01-31T00:00:00Z\"")]
    [InlineData("\"31/01/2026\"")]
    [InlineData("20260131")]
    [InlineData("null")]
    public void Value_that_is_not_a_date_is_rejected(string json) => Assert.False(TestJson.TryRead(json, JsonCodec.DateOnly, out _));
}
