namespace Cf1Gen.Runtime.Tests.Json.Codecs;

public class DateTimeTests
{
    [Theory]
    [InlineData("2026-01-31T10:20:30Z", "2026-01-31T10:20:30Z")]
    [InlineData("2026-01-31t10:20:30z", "2026-01-31T10:20:30Z")]
    [InlineData("2026-01-31 10:20:30", "2026-01-31T10:20:30Z")]
    [InlineData("2026-01-31T10:20:30", "2026-01-31T10:20:30Z")]
    [InlineData("2026-01-31T10:20", "2026-01-31T10:20:00Z")]
    [InlineData("2026-01-31", "2026-01-31T00:00:00Z")]
    [InlineData("2026-01-31T10:20:30.5Z", "2026-01-31T10:20:30.5Z")]
    [InlineData("2026-01-31T10:20:30,5Z", "2026-01-31T10:20:30.5Z")]
    [InlineData("2026-01-31T10:20:30.1234567Z", "2026-01-31T10:20:30.1234567Z")]
    [InlineData("2026-01-31T10:20:30.123456789Z", "2026-01-31T10:20:30.1234567Z")]
    [InlineData("2026-01-31T10:20:30.000Z", "2026-01-31T10:20:30Z")]
    [InlineData("2026-01-31T10:20:30.5", "2026-01-31T10:20:30.5Z")]
    [InlineData("2026-01-31T10:20:30.12345678901234+01:00", "2026-01-31T10:20:30.1234567+01:00")]
    [InlineData("2026-01-31T10:20:30+00:00", "2026-01-31T10:20:30Z")]
    [InlineData("2026-01-31T10:20:30-00:00", "2026-01-31T10:20:30Z")]
    [InlineData("2026-01-31T10:20:30+05:30", "2026-01-31T10:20:30+05:30")]
    [InlineData("2026-01-31T10:20:30+0530", "2026-01-31T10:20:30+05:30")]
    [InlineData("2026-01-31T10:20:30-08", "2026-01-31T10:20:30-08:00")]
    [InlineData("2024-02-29T23:59:59.9999999-14:00", "2024-02-29T23:59:59.9999999-14:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void Date_and_time_is_read_and_written_in_one_format(string text, string expected)
    {
        Assert.True(TestJson.TryRead($"\"{text}\"", JsonCodec.DateTimeOffset, out var value));
        Assert.Equal($"\"{expected}\"", TestJson.Write(value, JsonCodec.DateTimeOffset));
    }

    [Fact]
    public void Escaped_text_is_read()
    {
        Assert.True(TestJson.TryRead("\"2026-01-31T10:20:30\\u002B01:00\"", JsonCodec.DateTimeOffset, out var value));
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 10, 20, 30, TimeSpan.FromHours(1)), value);
    }

    [Fact]
    public void Every_tick_and_offset_round_trips()
    {
        var random = new Random(1);
        for (var i = 0; i < 1000; i++)
        {
            var offset = TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1));
            var value = new DateTimeOffset(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), offset);

            Assert.True(TestJson.TryRead(TestJson.Write(value, JsonCodec.DateTimeOffset), JsonCodec.DateTimeOffset, out var again));
            Assert.Equal((value, value.Offset), (again, again.Offset));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("routine")]
    [InlineData("2026")]
    [InlineData("2026-1-1")]
    [InlineData("2026-02-30")]
    [InlineData("2025-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("0000-01-01")]
    [InlineData("2026-01-31T")]
    [InlineData("2026-01-31Z")]
    [InlineData("2026-01-31T10")]
    [InlineData("2026-01-31T24:00:00Z")]
    [InlineData("2026-01-31T10:60:00Z")]
    [InlineData("2026-01-31T10:20:60Z")]
    [InlineData("2026-01-31T10:20:30.Z")]
    [InlineData("2026-01-31T10:20:30+15:00")]
    [InlineData("2026-01-31T10:20:30+14:01")]
    [InlineData("2026-01-31T10:20:30+01:60")]
    [InlineData("2026-01-31T10:20:30+01:")]
    [InlineData("2026-01-31T10:20:30 GMT")]
    [InlineData(" 2026-01-31")]
    [InlineData("2026-01-31 ")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("٢٠٢٦-01-31")]
    [InlineData("2026-01-31T10:20:30.12345678901234567890123456789Z")]
    [InlineData("Sat, 31 Jan 2026 10:20:30 GMT, or some other text that is longer than any date and time could ever be, escaped or not")]
    public void Text_that_is_not_a_date_and_time_is_rejected(string text) =>
        Assert.False(TestJson.TryRead($"\"{text}\"", JsonCodec.DateTimeOffset, out _));

    [Theory]
    [InlineData("null")]
    [InlineData("1769854830")]
    public void Value_that_is_not_a_string_is_rejected(string json) =>
        Assert.False(TestJson.TryRead(json, JsonCodec.DateTimeOffset, out _));
}
