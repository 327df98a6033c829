using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json.Writing;

/// <summary>Tests that the written text is byte for byte that of <see cref="Utf8JsonWriter"/>.</summary>
public class JsonWriterTests
{
    private static readonly JsonWriterOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_character_is_written_as_by_Utf8JsonWriter() =>
        Assert.All(Enumerable.Range(0, char.MaxValue + 1), AssertSame);

    [Fact]
    public void Character_is_escaped_at_every_position_of_a_text()
    {
        foreach (var character in "\"\\\n\u007Fü\u2028")
        {
            for (var length = 1; length < 40; length++)
            {
                for (var place = 0; place < length; place++)
                {
                    AssertSame(new string('a', place) + character + new string('z', length - place - 1));
                }
            }
        }
    }

    [Fact]
    public void Text_of_every_length_is_written()
    {
        for (var length = 0; length < 100; length++)
        {
            AssertSame(new string('~', length));
        }

        AssertSame(new string(' ', 100_000));
        AssertSame(new string('\n', 100));
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void Integer_is_written_as_by_Utf8JsonWriter(long value) =>
        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), TestJson.Write(value, JsonCodec.Int64));

    [Fact]
    public void Text_is_the_same_with_small_output_buffers()
    {
        var widget = TestJson.Read<Widget>(TestJson.Widget[..^1] + "," + TestJson.WidgetMore[1..]);
        widget.AdditionalProperties["ä\"b"] = JsonDocument.Parse("[1,{}]").RootElement;

        var output = new PiecesWriter();
        var writer = new ApiJsonWriter(output);
        JsonCodec.Model<Widget>().Write(ref writer, widget);
        writer.Flush();

        Assert.Equal(TestJson.Write(widget), output.Text);
    }

    [Fact]
    public void Model_that_contains_itself_throws()
    {
        var parts = new List<Part>();
        var part = new Part { Number = 1, Parts = parts };
        parts.Add(part);

        Assert.Throws<InvalidOperationException>(() => TestJson.Write(part));
    }

    private static void AssertSame(int character) => AssertSame("<" + (char)character + ">");

    private static void AssertSame(string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_relaxed))
        {
            writer.WriteStringValue(text);
        }

        Assert.Equal(Encoding.UTF8.GetString(stream.ToArray()), TestJson.Write(text, JsonCodec.String));
    }

    /// <summary>Returns buffers of exactly the requested size.</summary>
    private sealed class PiecesWriter : IBufferWriter<byte>
    {
        private readonly List<byte> _written = [];
        private byte[] _piece = [];

        public string Text => Encoding.UTF8.GetString(_written.ToArray());

        public void Advance(int count) => _written.AddRange(_piece[..count]);

        public Memory<byte> GetMemory(int sizeHint = 0) => _piece = new byte[Math.Max(sizeHint, 1)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
