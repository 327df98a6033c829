using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json.Writing;

/// <summary>Tests that a member, which is written by one copy if its text is plain, is written as by <see cref="Utf8JsonWriter"/>.</summary>
public class JsonMemberTests
{
    private static readonly JsonWriterOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Name_of_every_length_is_written()
    {
        for (var length = 0; length < 40; length++)
        {
            var name = new string('n', length);
            AssertSame(name, "text");
            AssertSame(name + '"', "text");
            AssertSame('ä' + name, "text");
        }
    }

    [Fact]
    public void Value_of_every_length_is_written()
    {
        for (var length = 0; length < 70; length++)
        {
            var text = new string('v', length);
            AssertSame("name", text);
            AssertSame("name", text + '\\');
            AssertSame("name", 'ā' + text);
            AssertSame("name", '\n' + text);
        }
    }

    [Fact]
    public void Integer_of_every_length_is_written()
    {
        var numbers = Enumerable.Range(0, 19).Select(digits => (long)Math.Pow(10, digits));
        Assert.All(numbers.SelectMany(number => new[] { number - 1, number, -number }).Append(long.MinValue), number => Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $$"""{"a":{{number}},"b":{{number}}}"""),
            Write((ref RawJsonWriter writer) =>
            {
                writer.WriteMember("a"u8, number);
                writer.WriteMember("b"u8, number);
            })));
    }

    [Fact]
    public void Date_and_time_is_written_in_ISO_8601_format()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            // A fraction of each length, in particular none.
            var unit = (long)Math.Pow(10, i % 8);
            var ticks = random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay) / unit * unit;
            var offset = i % 3 == 0 ? TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1)) : TimeSpan.Zero;
            AssertWritten(new DateTimeOffset(ticks, offset));
        }

        AssertWritten(DateTimeOffset.MinValue);
        AssertWritten(DateTimeOffset.MaxValue);
        AssertWritten(new DateTimeOffset(DateTime.MinValue.Ticks, TimeSpan.FromHours(-14)));
        AssertWritten(new DateTimeOffset(DateTime.MaxValue.Ticks, TimeSpan.FromHours(14)));
    }

    [Fact]
    public void Members_are_written_without_allocation()
    {
        var output = new ArrayBufferWriter<byte>(1024);
        WriteAll(output);
        output.ResetWrittenCount();

        var before = GC.GetAllocatedBytesForCurrentThread();
        WriteAll(output);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal("""{"text":"text","number":12,"date":"0001-01-01T00:00:00Z"}""", Encoding.UTF8.GetString(output.WrittenSpan));

        static void WriteAll(ArrayBufferWriter<byte> output)
        {
            var writer = new RawJsonWriter(output);
            writer.WriteStartObject();
            writer.WriteMember("text"u8, "text");
            writer.WriteMember("number"u8, 12);
            writer.WriteMember("date"u8, DateTimeOffset.MinValue);
            writer.WriteEndObject();
            writer.Flush();
        }
    }

    private delegate void WriteAction(ref RawJsonWriter writer);

    private static string Write(WriteAction write)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new RawJsonWriter(output);
        writer.WriteStartObject();
        write(ref writer);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void AssertSame(string name, string value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_relaxed))
        {
            writer.WriteStartObject();
            writer.WriteString(name, value);
            writer.WriteString(name, value);
            writer.WriteEndObject();
        }

        var text = Write((ref RawJsonWriter writer) =>
        {
            writer.WriteMember(Encoding.UTF8.GetBytes(name), value);
            writer.WriteMember(Encoding.UTF8.GetBytes(name), value);
        });
        Assert.Equal(Encoding.UTF8.GetString(stream.ToArray()), text);
    }

    private static void AssertWritten(DateTimeOffset value)
    {
        var format = value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";
        var text = value.ToString(format.Replace("Z", "'Z'", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        Assert.Equal($$"""{"a":"{{text}}"}""", Write((ref RawJsonWriter writer) => writer.WriteMember("a"u8, value)));
    }
}
