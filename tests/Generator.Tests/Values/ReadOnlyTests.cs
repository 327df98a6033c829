namespace Cf1Gen.Generator.Tests.Values;

public sealed class ReadOnlyTests
{
    private const string Components = """
        Inner: { type: object, required: [ iid ], properties: { iid: { type: string, readOnly: true }, v: { type: string },
        n: { type: string, nullable: true, readOnly: true }, k: { type: integer, readOnly: true },
        more: { type: array, items: { $ref: '#/components/schemas/Inner' } } } }
        """;

    private const string Received = """{"iid":"1","v":"x","n":null,"k":2,"more":[{"iid":"2","v":"y"}]}""";
    private const string Sent = """{"v":"x","more":[{"v":"y"}]}""";

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Inner' }", Received, Sent)]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Inner' } }", $"[{Received},{Received}]", $"[{Sent},{Sent}]")]
    [InlineData(
        "{ type: object, additionalProperties: { $ref: '#/components/schemas/Inner' } }", $$"""{"iid":{{Received}}}""", $$"""{"iid":{{Sent}}}""")]
    [InlineData("{ oneOf: [ { type: string }, { $ref: '#/components/schemas/Inner' } ] }", Received, Sent)]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Inner' } ] }", Received, Sent)]
    [InlineData("{ type: object, properties: { iid: { type: string, readOnly: true }, v: {} } }", """{"iid":"1","v":null}""", """{"v":null}""")]
    [InlineData("{ type: object, properties: { iid: { type: integer, readOnly: true } } }", """{"iid":"a text"}""", "{}")]
    public async Task Read_only_property_of_a_value_that_was_read_is_not_sent(string schema, string received, string sent)
    {
        foreach (var version in new[] { "3.0.4", "3.1.1" })
        {
            var components = version == "3.1.1"
                ? Components.Replace("type: string, nullable: true", "type: [ string, 'null' ]", StringComparison.Ordinal)
                : Components;
            var document = ValueDocument.Create($"a: {schema}", version, components);

            Assert.Equal($$"""{"a":{{sent}}}""", await ValueDocument.WriteBackAsync(document, $$"""{"a":{{received}}}"""));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Read_only_property_of_the_body_itself_is_not_sent(string version) => Assert.Equal(
        """{"a":"x"}""",
        await ValueDocument.WriteBackAsync(
            ValueDocument.Create("id: { type: string, readOnly: true }, a: { type: string }", version), """{"id":"1","a":"x"}"""));

    [Fact]
    public async Task Read_only_property_can_be_sent_as_an_additional_property()
    {
        var exchange = await Harness.GeneratedClient.RunAsync(
            ValueDocument.Create("a: { $ref: '#/components/schemas/Inner' }", components: Components),
            """
            var thing = await client.Thing.GetAsync();
            thing.A!.AdditionalProperties["iid"] = JsonSerializer.SerializeToElement("2");
            await client.Thing.UpdateAsync(thing);
            return JsonSerializer.Serialize(thing);
            """,
            """{"a":{"iid":"1","v":"x","k":2}}""");

        Assert.Equal("""{"a":{"v":"x","iid":"2"}}""", exchange.Requests[1].Body);
        Assert.Equal("""{"a":{"v":"x","k":2,"iid":"2"}}""", exchange.Result);
    }

    [Fact]
    public async Task Discriminator_is_sent_even_if_it_is_read_only()
    {
        const string Kinds = """
            Cat: { type: object, required: [ kind ], properties: { kind: { type: string, readOnly: true }, v: { type: string } } },
            Dog: { type: object, required: [ kind ], properties: { kind: { type: string, readOnly: true }, w: { type: string } } }
            """;
        var document = ValueDocument.Create(
            """
            a: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ], discriminator: { propertyName: kind } }
            """,
            components: Kinds);

        Assert.Equal("""{"a":{"kind":"Dog","w":"x"}}""", await ValueDocument.WriteBackAsync(document, """{"a":{"kind":"Dog","w":"x"}}"""));
    }

    public static TheoryData<string> Versions => [.. ValueDocument.Versions];
}
