using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cf1Gen.Runtime.Tests.Json.Unions;

namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>The JSON of models outside of calls.</summary>
public class ModelJsonTests
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolverChain = { ApiJson.TypeInfoResolver } };

    [Fact]
    public void ToJson_and_FromJson_keep_everything_that_was_read()
    {
        const string Json = """{"number":"x","name":"n","unknown":[1.0,null]}""";

        Assert.Equal(Json, Part.FromJson(Encoding.UTF8.GetBytes(Json)).ToJson());
        Assert.Equal(Json, Part.FromJson(Json).ToJson());
        Assert.Equal(RoundTrip(RoundTripTests.All()), RoundTrip(RoundTrip(RoundTripTests.All())));

        static string RoundTrip(string json) => Widget.FromJson(Encoding.UTF8.GetBytes(json)).ToJson();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[{}]")]
    [InlineData("5")]
    [InlineData("{\"name\":\"n\"")]
    [InlineData("{\"name\":\"n\"} {}")]
    [InlineData("{\"name\":\"n\"}x")]
    public void FromJson_throws_unless_the_text_is_one_object(string json) =>
        Assert.ThrowsAny<JsonException>(() => Part.FromJson(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void TryGet_returns_false_for_a_property_that_is_missing_or_has_another_type()
    {
        var part = Part.FromJson("""{"number":"x"}"""u8);
        var complete = Part.FromJson("""{"number":3}"""u8);

        Assert.False(part.TryGet(item => item.Number, out var none));
        Assert.Equal(0, none);
        Assert.True(complete.TryGet(item => item.Number, out var number));
        Assert.Equal(3, number);
        Assert.Throws<ArgumentNullException>(() => part.TryGet<int>(null!, out _));
        Assert.Throws<InvalidOperationException>(() => part.TryGet<int>(_ => throw new InvalidOperationException(), out _));
    }

    [Fact]
    public void ToString_is_the_JSON() =>
        Assert.Equal("""{"number":1,"name":"<é>"}""", new Part { Number = 1, Name = "<é>" }.ToString());

    [Theory]
    [InlineData("token")]
    [InlineData("api_key")]
    [InlineData("apiKey")]
    [InlineData("X-Api-Key")]
    [InlineData("clientSecret")]
    [InlineData("Password")]
    [InlineData("userPassword")]
    public void ToString_does_not_contain_secrets_at_any_level(string name)
    {
        var part = Part.FromJson(Encoding.UTF8.GetBytes(
            $$"""{"number":1,"{{name}}":{"a":"hidden"},"more":[{"{{name}}":"hidden","n":1}],"{{name}}s":"shown"}"""));

        Assert.Equal(
            $$"""{"number":1,"{{name}}":"[redacted]","more":[{"{{name}}":"[redacted]","n":1}],"{{name}}s":"shown"}""", part.ToString());
        Assert.Contains("hidden", part.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", 100_000)]
    [InlineData("é", 1_010)]
    [InlineData("😀", 900)]
    public void ToString_is_short(string letter, int count)
    {
        var text = new Part { Number = 1, Name = string.Concat(Enumerable.Repeat(letter, count)) }.ToString();

        Assert.True(text.Length <= 1024, $"{text.Length}");
        Assert.EndsWith("…", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Theory]
    [InlineData("""{"name":"Tom","type":"cat"}""")]
    [InlineData("""{"type":"cow","token":"hidden"}""")]
    [InlineData("5")]
    public void ToString_of_a_union_is_that_of_its_value(string json)
    {
        var union = JsonSerializer.Deserialize<Animal>(json, s_options)!;

        Assert.Equal(json.Replace("hidden", "[redacted]", StringComparison.Ordinal), union.ToString());
    }

    [Fact]
    public void ToString_does_not_throw()
    {
        var part = new Part { Number = 1 };
        part.AdditionalProperties["x"] = default;

        Assert.StartsWith("Part without JSON: ", part.ToString(), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(part.ToJson);
    }

    [Fact]
    public void Metadata_writes_and_reads_generated_types_and_collections_without_reflection()
    {
        Assert.Equal("""{"number":1}""", Write(new Part { Number = 1 }));
        Assert.Equal("\"low\"", Write(Level.Low));
        Assert.Equal("null", Write<Level?>(null));
        Assert.Equal("[\"low\"]", Write<IReadOnlyList<Level>>([Level.Low]));
        Assert.Equal("""[{"number":1}]""", Write<IReadOnlyList<Part>>(new List<Part> { new() { Number = 1 } }));
        Assert.Equal("""[{"number":1}]""", Write(new[] { new Part { Number = 1 } }));
        Assert.Equal("""[{"number":1}]""", Write<IEnumerable<Part>>([new() { Number = 1 }]));
        Assert.Equal(
            """{"a":{"number":1}}""",
            Write<IReadOnlyDictionary<string, Part>>(new Dictionary<string, Part> { ["a"] = new() { Number = 1 } }));

        Assert.Equal(2, Read<Part>("""{"number":2}""").Number);
        Assert.Equal(2, Assert.Single(Read<List<Part>>("""[{"number":2}]""")).Number);
        Assert.Equal(2, Assert.Single(Read<Part[]>("""[{"number":2}]""")).Number);
        Assert.Equal(2, Read<Dictionary<string, Part>>("""{"a":{"number":2}}""")["a"].Number);
        Assert.Equal("new", Read<Level?>("\"new\"")!.Value.Value);
    }

    [Fact]
    public async Task Metadata_writes_lists_page_by_page()
    {
        var list = AsyncPageable.FromPages(new Page<Part>([new() { Number = 1 }], "next"), new Page<Part>([new() { Number = 2 }], null));
        using var output = new MemoryStream();
        var metadata = (JsonTypeInfo<AsyncPageable<Part>>)s_options.GetTypeInfo(typeof(AsyncPageable<Part>));

        await JsonSerializer.SerializeAsync(output, list, metadata);

        Assert.Equal("""[{"number":1},{"number":2}]""", Encoding.UTF8.GetString(output.ToArray()));
        Assert.NotNull(s_options.GetTypeInfo(list.GetType()));
    }

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(Uri))]
    [InlineData(typeof(List<string>))]
    [InlineData(typeof(Dictionary<string, int>))]
    [InlineData(typeof(Queue<Part>))]
    [InlineData(typeof(ApiModel))]
    public void Other_types_are_left_to_other_resolvers(Type type) => Assert.Null(ApiJson.TypeInfoResolver.GetTypeInfo(type, s_options));

    [Fact]
    public void Model_without_a_parameterless_constructor_cannot_be_read()
    {
        var e = Assert.Throws<InvalidOperationException>(() => WithoutConstructor.FromJson("{}"));

        Assert.Contains("WithoutConstructor has no public parameterless constructor", e.Message, StringComparison.Ordinal);
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)s_options.GetTypeInfo(typeof(T)));

    private static T Read<T>(string json) => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)s_options.GetTypeInfo(typeof(T)))!;

    // In a generated model, a constructor in a partial class of the user replaces the one without parameters.
    private sealed class WithoutConstructor(int number) : ApiModel<WithoutConstructor>
    {
        public int Number { get; } = number;

        protected override void VisitProperties(ref JsonPropertyVisitor json)
        {
        }
    }
}
