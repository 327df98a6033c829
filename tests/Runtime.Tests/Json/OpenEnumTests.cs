using System.ComponentModel;
using System.Globalization;
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

        Assert.Equal("très haut", level.ToString("X", CultureInfo.GetCultureInfo("tr-TR")));
        Assert.True(level.TryFormat(exact, out var written, "X", null));
        Assert.Equal("très haut", exact[..written].ToString());
        Assert.False(level.TryFormat(exact[1..], out written, default, null));
        Assert.Equal(0, written);
        Assert.Equal("<très haut>", $"<{new Level("très haut")}>");
    }

    [Fact]
    public void All_contains_the_known_values_in_the_order_of_the_document_and_is_created_once()
    {
        Assert.Equal([Level.Low, Level.High, ">=", "très haut"], Level.All);
        Assert.All(Level.All, level => Assert.True(level.IsKnown));
        Assert.Same(Level.All, Level.All);
    }

    [Theory]
    [InlineData("low", true)]
    [InlineData("новый", false)]
    [InlineData("", false)]
    public void Every_text_can_be_parsed(string text, bool isKnown)
    {
        Assert.True(Level.TryParse(text, null, out var level));
        Assert.Equal((text, isKnown), (level.Value, level.IsKnown));
        Assert.Equal(level, Parse<Level>(text));
        Assert.Equal(level, ParseSpan<Level>(text));

        static T Parse<T>(string text)
            where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

        static T ParseSpan<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T> =>
            T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : T.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Null_is_not_parsed()
    {
        Assert.False(Level.TryParse(null, null, out var level));
        Assert.Equal(default, level);
    }

    [Fact]
    public void Text_that_is_null_converts_to_no_value()
    {
        string? text = null;
        Level? converted = text;
        Level? chosen = text is null ? null : text;

        Assert.Null(converted);
        Assert.Null(chosen);
        text = "low";
        converted = text;
        Assert.Equal(Level.Low, converted);
    }

    [Fact]
    public void Values_are_equal_if_their_texts_are()
    {
        Assert.True(Level.Low == "low");
        Assert.True(Level.Low != "Low");
        Assert.True(new Level("") == default);
        Assert.Equal(new Level("").GetHashCode(), default(Level).GetHashCode());
        Assert.True(Level.Low.Equals((object)new Level("low")));
        Assert.False(Level.Low.Equals("low" as object));
    }

    [Fact]
    public void Type_converter_converts_to_and_from_text()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Level));

        Assert.Equal(Level.High, converter.ConvertFromInvariantString("high"));
        Assert.Equal("new", Assert.IsType<Level>(converter.ConvertFromInvariantString("new")).Value);
        Assert.Equal("high", converter.ConvertToInvariantString(Level.High));
        Assert.Equal(Level.All, converter.GetStandardValues()!.Cast<Level>());
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(5));
    }

    [Fact]
    public void Nullable_value_has_a_type_converter_too() =>
        Assert.Equal(Level.Low, TypeDescriptor.GetConverter(typeof(Level?)).ConvertFromInvariantString("low"));
}
