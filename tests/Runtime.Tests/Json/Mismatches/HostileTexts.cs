using System.Globalization;
using System.Text;

namespace Cf1Gen.Runtime.Tests.Json.Mismatches;

/// <summary>Texts of 4 MiB that do not match the types that are read, and the codecs that read them.</summary>
internal static class HostileTexts
{
    public const int Length = 4 * 1024 * 1024;

    private static readonly JsonCodec<Part> s_part = JsonCodec.Model<Part>();
    private static readonly JsonCodec<Widget> s_widget = JsonCodec.Model<Widget>();
    private static readonly JsonCodec<Wide> s_wide = JsonCodec.Model<Wide>();
    private static readonly JsonCodec<Animal> s_animal = JsonCodec.Union<Animal>();
    private static readonly JsonCodec<Shelf> s_shelf = JsonCodec.Union<Shelf>();

    private static readonly Dictionary<string, (Func<string> Text, Func<byte[], object?> Read)> s_all = new(StringComparer.Ordinal)
    {
        ["numbers for objects"] = (() => Items("0"), Reads(JsonCodec.List(s_part))),
        ["numbers for wide objects"] = (() => Items("0"), Reads(JsonCodec.List(s_wide))),
        ["numbers for strings"] = (() => Items("0"), Reads(JsonCodec.List(JsonCodec.String))),
        ["numbers for enums"] = (() => Items("0"), Reads(JsonCodec.List(JsonCodec.Enum<Level>()))),
        ["numbers for maps"] = (() => Items("0"), Reads(JsonCodec.List(JsonCodec.Map(s_part)))),
        ["numbers for lists"] = (() => Items("0"), Reads(JsonCodec.List(JsonCodec.List(s_part)))),
        ["Booleans for unions"] = (() => Items("true"), Reads(JsonCodec.List(s_animal))),
        ["nulls for objects"] = (() => Items("null"), Reads(JsonCodec.List(s_part))),
        ["nulls for unions"] = (() => Items("null"), Reads(JsonCodec.List(s_animal))),
        ["nulls for strings"] = (() => Items("null"), Reads(JsonCodec.List(JsonCodec.String))),
        ["numbers for the objects of a map"] = (() => Members("0"), Reads(JsonCodec.Map(s_part))),
        ["objects without required properties"] = (() => Items("{}"), Reads(JsonCodec.List(s_part))),
        ["wide objects without required properties"] = (() => Items("{}"), Reads(JsonCodec.List(s_wide))),
        ["objects with wrong properties"] = (() => Items("""{"number":"x"}"""), Reads(JsonCodec.List(s_part))),
        ["objects with null properties"] = (() => Items("""{"name":null}"""), Reads(JsonCodec.List(s_part))),
        ["widgets with null properties"] = (() => Items("""{"maybe-text":null}"""), Reads(JsonCodec.List(s_widget))),
        ["map of objects without required properties"] = (() => Members("{}"), Reads(JsonCodec.Map(s_widget))),
        ["lists for objects"] = (() => Items("[]"), Reads(JsonCodec.List(s_part))),
        ["unknown members"] = (() => Members("0"), Reads(s_part)),
        ["one unknown member"] = (() => """{"number":1,"x":""" + Items("0") + "}", Reads(s_part)),
        ["duplicate members"] = (() => """{"number":1,"number":1,"name":"x",""" + Repeat("\"number\":1") + "}", Reads(s_part)),
        ["duplicate members of another type"] = (() => "{" + Repeat("\"number\":\"x\"") + "}", Reads(s_part)),
        ["duplicate unknown members"] = (() => "{" + Repeat("\"x\":0") + "}", Reads(s_part)),
        ["list for a number"] = (() => """{"number":""" + Items("0") + "}", Reads(s_part)),
        ["object for a list"] = (() => """{"number":1,"parts":""" + Members("0") + "}", Reads(s_part)),
        ["numbers in a list of a property"] = (() => """{"number":1,"parts":""" + Items("0") + "}", Reads(s_part)),
        ["list for a union"] = (() => "[" + Items("0") + "]", Reads(JsonCodec.List(JsonCodec.Union<Tagged>()))),
        ["members for a union"] = (() => Members("null"), Reads(s_shelf)),
        ["nested objects"] = (() => Nested("{\"parts\":[", "]}"), Reads(JsonCodec.List(s_part))),
        ["nested objects for a union"] = (() => Nested("{\"members\":[", "]}"), Reads(JsonCodec.List(s_animal))),
        ["huge number"] = (() => "{\"number\":" + new string('9', Length) + "}", Reads(s_part)),
        ["huge numbers"] = (() => Items(new string('9', 1000)), Reads(JsonCodec.List(JsonCodec.Double))),
        ["string of escapes for a number"] = (() => "{\"number\":\"" + Escapes() + "\"}", Reads(s_part)),
        ["string of escapes"] = (() => "{\"number\":1,\"name\":\"" + Escapes() + "\"}", Reads(s_part)),
        ["name of escapes"] = (() => "{\"number\":1,\"" + Escapes() + "\":1}", Reads(s_part)),
    };

    public static IEnumerable<string> Names => s_all.Keys;

    public static byte[] Create(string name) => Encoding.UTF8.GetBytes(s_all[name].Text());

    public static object? Read(string name, byte[] text) => s_all[name].Read(text);

    public static T? Read<T>(byte[] text, JsonCodec<T> codec) => EnvelopeReader.Read(
        text, ResponseFormat.Exact, codec, new JsonReadContext(mismatched: _ => { }) { Budget = new MismatchBudget() }).Result;

    private static Func<byte[], object?> Reads<T>(JsonCodec<T> codec) => text => Read(text, codec);

    public static string Items(string item) => "[" + Repeat(item) + "]";

    private static string Members(string value)
    {
        var count = Length / (value.Length + 10);
        var members = Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"k{i:x6}\":{value}"));
        return "{" + string.Join(',', members) + "}";
    }

    private static string Repeat(string item) => string.Join(',', Enumerable.Repeat(item, Length / (item.Length + 1)));

    private static string Nested(string start, string end)
    {
        const int Levels = 30;
        var item = string.Concat(Enumerable.Repeat(start, Levels)) + string.Concat(Enumerable.Repeat(end, Levels));
        return Items(item);
    }

    private static string Escapes() => string.Concat(Enumerable.Repeat("\\u00fc", Length / 6));
}
