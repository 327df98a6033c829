using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime.Tests.Json;

public class RoundTripTests
{
    [Fact]
    public void Required_properties_are_read()
    {
        var widget = TestJson.Read<Widget>(TestJson.Widget);

        Assert.Equal("T", widget.Text);
        Assert.Equal(1, widget.Count);
        Assert.Equal(2L, widget.Total);
        Assert.Equal(0.5, widget.Ratio);
        Assert.Equal(9.90m, widget.Price);
        Assert.True(widget.Active);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 10, 20, 30, TimeSpan.Zero), widget.Created);
        Assert.Equal(2, widget.Raw.GetArrayLength());
        Assert.Equal(Level.Low, widget.Level);
        Assert.Equal(3, widget.Part.Number);
        Assert.Equal(["a", "b"], widget.Labels);
        Assert.Equal(2, widget.Scores["y"]);
        Assert.Equal([1, 2, 3], widget.Data);
        Assert.Null(widget.NullableText);
        Assert.Null(widget.NullableCount);
        Assert.Null(widget.NullableLevel);
        Assert.Null(widget.NullablePart);
    }

    [Fact]
    public void Omitted_properties_are_null_or_have_no_value()
    {
        var widget = TestJson.Read<Widget>(TestJson.Widget);

        Assert.Null(widget.MaybeText);
        Assert.Null(widget.MaybeCount);
        Assert.Null(widget.MaybeRaw);
        Assert.Null(widget.MaybeLevel);
        Assert.Null(widget.MaybeParts);
        Assert.False(widget.OptionalText.HasValue);
        Assert.False(widget.OptionalCount.HasValue);
        Assert.False(widget.OptionalPart.HasValue);
        Assert.Empty(widget.AdditionalProperties);
    }

    [Fact]
    public void Optional_properties_distinguish_null_from_omitted()
    {
        var widget = TestJson.Read<Widget>(All());

        Assert.True(widget.OptionalText.HasValue);
        Assert.Null(widget.OptionalText.Value);
        Assert.Equal(4, widget.OptionalCount.Value);
        Assert.True(widget.OptionalLevel.HasValue);
        Assert.Null(widget.OptionalLevel.Value);
        Assert.Equal(9, widget.OptionalPart.Value?.Number);
    }

    [Fact]
    public void Every_property_is_written_as_it_was_read() =>
        Assert.Equal(Compact(All()), TestJson.Write(TestJson.Read<Widget>(All())));

    [Fact]
    public void Only_required_and_set_properties_are_written() =>
        Assert.Equal(Compact(TestJson.Widget), TestJson.Write(TestJson.Read<Widget>(TestJson.Widget)));

    [Fact]
    public void Order_of_the_properties_is_ignored()
    {
        var members = JsonNode.Parse(All())!.AsObject().Reverse()
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()));

        Assert.Equal(Compact(All()), TestJson.Write(TestJson.Read<Widget>(new JsonObject(members).ToJsonString())));
    }

    [Fact]
    public void Last_duplicate_property_is_used()
    {
        var part = TestJson.Read<Part>("""{"number":1,"name":"a","new":1,"number":2,"name":null,"new":2}""");

        Assert.Equal(2, part.Number);
        Assert.Null(part.Name);
        Assert.Equal("""{"number":2,"name":null,"new":2}""", TestJson.Write(part));
    }

    [Fact]
    public void Escaped_names_are_recognized()
    {
        var part = TestJson.Read<Part>("""{"n\u0075mber":7,"\u006e\u0061me":"x"}""");

        Assert.Equal(7, part.Number);
        Assert.Equal("x", part.Name);
        Assert.Empty(part.AdditionalProperties);
    }

    [Fact]
    public void Special_characters_round_trip()
    {
        var text = "\0\u0001\t\r\n\"\\/<>&'+ü漢😀\u2028\u2029\u0085";
        var written = TestJson.Write(new Part { Number = 1, Name = text });

        Assert.Equal(text, TestJson.Read<Part>(written).Name);
    }

    [Fact]
    public void Unpaired_surrogate_is_written_as_the_replacement_character() =>
        Assert.Equal("a\uFFFDb", TestJson.Read<Part>(TestJson.Write(new Part { Number = 1, Name = "a\uD800b" })).Name);

    [Fact]
    public void Null_item_is_written() => Assert.Equal("""{"number":1,"parts":[null]}""", TestJson.Write(new Part { Number = 1, Parts = [null!] }));

    [Fact]
    public void Only_required_characters_are_escaped() =>
        Assert.Equal("""{"number":1,"name":"<ü+漢>"}""", TestJson.Write(new Part { Number = 1, Name = "<ü+漢>" }));

    [Fact]
    public void Reader_position_is_the_end_of_the_value()
    {
        var json = """{"result": {"number":1} ,"x":2}"""u8;
        var reader = new ApiJsonReader(json, json.IndexOf(":"u8) + 1, "$.result");

        Assert.True(JsonCodec.Model<Part>().TryRead(ref reader, out _));
        Assert.Equal(json.IndexOf(" ,"u8), reader.Position);
    }

    [Fact]
    public void Properties_are_written_into_an_open_object()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        var writer = new ApiJsonWriter(output);
        writer.WriteStartObject();
        writer.WriteMember("page", 0, JsonCodec.Int32);
        writer.WriteMembers(new Part { Number = 1 });
        writer.WriteEndObject();
        writer.Flush();

        Assert.Equal("""{"page":0,"number":1}"""u8.ToArray(), output.WrittenSpan.ToArray());
    }

    internal static string All()
    {
        var all = JsonNode.Parse(TestJson.Widget)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(TestJson.WidgetMore)!.AsObject())
        {
            all[name] = value?.DeepClone();
        }

        return all.ToJsonString();
    }

    private static string Compact(string json) => TestJson.Write(JsonElement.Parse(json), JsonCodec.Json);
}
