using System.Text;

namespace Cf1Gen.Runtime.Tests.Json;

public class OpenEnumTests
{
    [Theory]
    [InlineData("\"low\"", "low")]
    [InlineData("\"l\\u006Fw\"", "low")]
    [InlineData("\">=\"", ">=")]
    [InlineData("\"\\u003e=\"", ">=")]
    [InlineData("\"très haut\"", "très haut")]
    [InlineData("\"tr\\u00e8s haut\"", "très haut")]
    public void Known_value_is_recognized_with_and_without_escapes(string json, string expected)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.Enum<Level>(), out var level));
        Assert.True(level.IsKnown);
        Assert.Equal(expected, level.Value);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"LOW\"")]
    [InlineData("\"lo\"")]
    [InlineData("\"low \"")]
    [InlineData("\"новый\"")]
    [InlineData("\"\\u0000\"")]
    public void Unknown_value_round_trips(string json)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.Enum<Level>(), out var level));
        Assert.False(level.IsKnown);
        Assert.Equal(json, TestJson.Write(level, JsonCodec.Enum<Level>()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{}")]
    public void Other_kinds_of_values_are_rejected(string json) => Assert.False(TestJson.TryRead(json, JsonCodec.Enum<Level>(), out _));

    [Fact]
    public void Default_value_is_empty() => Assert.Equal(("", false), (default(Level).Value, default(Level).IsKnown));

    [Theory]
    [InlineData("\"high\"")]
    [InlineData("\"\\u0068igh\"")]
    public void Known_value_does_not_allocate(string json)
    {
        var text = Encoding.UTF8.GetBytes(json);
        var level = default(Level);
        Read(text, ref level);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(text, ref level);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(Level.High, level);
        Assert.Equal(0, allocated);
    }

    private static void Read(byte[] text, ref Level level)
    {
        var reader = new ApiJsonReader(text);
        Assert.True(JsonCodec.Enum<Level>().TryRead(ref reader, out level));
    }

    [Fact]
    public void Value_is_formatted_as_its_text_in_every_format_and_culture()
    {
        ISpanFormattable level = new Level("très haut");
        Span<char> exact = stackalloc char[9];

        Assert.Equal("très haut", level.ToString("X", System.Globalization.CultureInfo.GetCultureInfo("tr-TR")));
        Assert.True(level.TryFormat(exact, out var written, "X", null));
        Assert.Equal("très haut", exact[..written].ToString());
        Assert.False(level.TryFormat(exact[1..], out written, default, null));
        Assert.Equal(0, written);
        Assert.Equal("<très haut>", $"<{new Level("très haut")}>");
    }
}
