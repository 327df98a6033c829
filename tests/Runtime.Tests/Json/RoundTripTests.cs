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
    public void Properties_that_are_left_out_are_null_or_not_set()
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
    public void Optional_properties_tell_null_from_left_out()
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
    public void Only_what_is_required_or_set_is_written() =>
        Assert.Equal(Compact(TestJson.Widget), TestJson.Write(TestJson.Read<Widget>(TestJson.Widget)));

    [Fact]
    public void Order_of_the_members_does_not_matter()
    {
        var members = JsonNode.Parse(All())!.AsObject().Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()));

        Assert.Equal(Compact(All()), TestJson.Write(TestJson.Read<Widget>(new JsonObject(members).ToJsonString())));
    }

    [Fact]
    public void Last_of_two_members_with_one_name_counts()
    {
        var part = TestJson.Read<Part>("""{"number":1,"name":"a","new":1,"number":2,"name":null,"new":2}""");

        Assert.Equal(2, part.Number);
        Assert.Null(part.Name);
        Assert.Equal("""{"number":2,"new":2}""", TestJson.Write(part));
    }

    [Fact]
    public void Escaped_names_are_recognised()
    {
        var part = TestJson.Read<Part>("""{"n\u0075mber":7,"\u006e\u0061me":"x"}""");

        Assert.Equal(7, part.Number);
        Assert.Equal("x", part.Name);
        Assert.Empty(part.AdditionalProperties);
    }

    [Fact]
    public void Text_of_any_kind_comes_back()
    {
        var text = "\0\u0001\t\r\n\"\\/<>&'+ü漢😀\u2028\u2029\u0085";
        var written = TestJson.Write(new Part { Number = 1, Name = text });

        Assert.Equal(text, TestJson.Read<Part>(written).Name);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_sent_as_the_replacement_character() =>
        Assert.Equal("a\uFFFDb", TestJson.Read<Part>(TestJson.Write(new Part { Number = 1, Name = "a\uD800b" })).Name);

    [Fact]
    public void Null_among_items_is_sent() => Assert.Equal("""{"number":1,"parts":[null]}""", TestJson.Write(new Part { Number = 1, Parts = [null!] }));

    [Fact]
    public void Text_is_not_escaped_more_than_needed() =>
        Assert.Equal("""{"number":1,"name":"<ü+漢>"}""", TestJson.Write(new Part { Number = 1, Name = "<ü+漢>" }));

    [Fact]
    public void Value_ends_where_the_reader_says()
    {
        var json = """{"result": {"number":1} ,"x":2}"""u8;
        var reader = new ApiJsonReader(json, json.IndexOf(":"u8) + 1, "$.result");

        Assert.True(JsonCodec.Model<Part>().TryRead(ref reader, out _));
        Assert.Equal(json.IndexOf(" ,"u8), reader.Position);
    }

    [Fact]
    public void Members_are_written_into_an_open_object()
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

    [Fact]
    public void Model_text_holds_no_data() => Assert.Equal(typeof(Part).FullName, new Part { Number = 1, Name = "secret" }.ToString());

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
