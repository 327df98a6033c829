using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime.Tests.Json.Schemas;

/// <summary>Compares the schemas of generated types with those of the document from which they were generated.</summary>
public class JsonSchemaTests
{
    private static readonly JsonObject s_declared =
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "models.json")))!["components"]!["schemas"]!.AsObject();

    [Theory]
    [InlineData(typeof(Widget), "Level", "Part", "Widget")]
    [InlineData(typeof(Wide), "Wide")]
    [InlineData(typeof(Part), "Part")]
    [InlineData(typeof(Level), "Level")]
    [InlineData(typeof(Level?), "Level")]
    [InlineData(typeof(Tagged), "Animal", "Cat", "Level", "Pack", "Tagged")]
    [InlineData(typeof(Shelf), "Level", "Part", "Shelf", "Widget")]
    public void Schema_is_that_of_the_document(Type type, params string[] definitions)
    {
        var schema = ApiJson.GetSchema(type)!;
        var name = (Nullable.GetUnderlyingType(type) ?? type).Name;

        Assert.Equal(["$ref", "$defs"], schema.Select(member => member.Key));
        Assert.Equal($"#/$defs/{name}", schema["$ref"]!.GetValue<string>());
        var described = schema["$defs"]!.AsObject();
        Assert.Equal(definitions, described.Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.All(definitions, definition => AssertEqual(Expected(s_declared[definition]!), described[definition]!));
    }

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(IReadOnlyList<Widget>))]
    [InlineData(typeof(JsonSchemaTests))]
    public void Other_types_have_no_schema(Type type) => Assert.Null(ApiJson.GetSchema(type));

    [Fact]
    public void Schemas_are_new_objects() => Assert.NotSame(ApiJson.GetSchema(typeof(Part)), ApiJson.GetSchema(typeof(Part)));

    private static void AssertEqual(JsonNode expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(Sorted(expected), Sorted(actual)), $"Expected {expected.ToJsonString()}\nActual   {actual.ToJsonString()}");

    /// <summary>Translates a schema of OpenAPI 3.0 to JSON Schema.</summary>
    private static JsonNode Expected(JsonNode node)
    {
        switch (node)
        {
            case JsonArray array:
                return new JsonArray([.. array.Select(item => Expected(item!))]);
            case JsonObject schema:
                var members = schema.Where(member => member.Key is not ("description" or "nullable"))
                    .ToDictionary(member => member.Key, member => Expected(member.Value!));
                if (members.Remove("oneOf", out var alternatives))
                {
                    members["anyOf"] = alternatives;
                }

                if (schema["nullable"] is not JsonValue)
                {
                    return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value)));
                }

                if (members.TryGetValue("allOf", out var allOf))
                {
                    return new JsonObject { ["anyOf"] = new JsonArray(allOf[0]!.DeepClone(), new JsonObject { ["type"] = "null" }) };
                }

                members["type"] = new JsonArray(members["type"], "null");
                return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value)));
            case JsonValue value when value.TryGetValue<string>(out var text):
                return text.Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
            default:
                return node.DeepClone();
        }
    }

    /// <summary>Returns the node with the lists whose order does not matter in one order.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject schema => new JsonObject(schema.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member =>
            KeyValuePair.Create(member.Key, member.Key == "required"
                ? new JsonArray([.. member.Value!.AsArray().Select(item => (JsonNode?)item!.DeepClone()).OrderBy(item => item!.ToString())])
                : Sorted(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
