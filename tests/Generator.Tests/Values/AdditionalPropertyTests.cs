using System.Text.RegularExpressions;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

/// <summary>Tests members with a declared type whose names are not declared, next to properties.</summary>
public sealed class AdditionalPropertyTests
{
    private const string Read = """
        var thing = await client.Thing.GetAsync();
        await client.Thing.UpdateAsync(thing);
        return string.Join(", ", thing.AdditionalProperties.Select(member => $"{member.Key}={Text(member.Value)}"));
        string Text(object? value) => value switch
        {
            null => "null",
            ApiModel model => $"{model.GetType().Name}({model.GetType().GetProperty("B")!.GetValue(model)})",
            ApiUnion union => $"Union({union.Value})",
            IEnumerable<long> list => $"[{string.Join(" ", list)}]",
            IReadOnlyDictionary<string, long> map => $"{{{string.Join(" ", map.Keys)}}}",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
        """;

    private const string Untyped = """
        IDictionary<string, JsonElement> untyped = (await client.Thing.GetAsync()).AdditionalProperties;
        return string.Join(", ", untyped.Select(member => $"{member.Key}={member.Value.GetRawText()}"));
        """;

    public static TheoryData<string, string, string> Values => new()
    {
        { "{ type: string }", "\"ä\"", "ä" },
        { "{ type: integer }", "5", "5" },
        { "{ type: number }", "1.5", "1.5" },
        { "{ type: number }", "9007199254740993", "9007199254740992" },
        { "{ type: boolean }", "true", "True" },
        { "{ type: string, format: date-time }", "\"2026-01-02T03:04:05.123456789Z\"", "01/02/2026 03:04:05 +00:00" },
        { "{ type: string, format: date }", "\"2026-01-02\"", "01/02/2026" },
        { "{ type: string, enum: [ open, closed ] }", "\"open\"", "open" },
        { "{ $ref: '#/SCHEMAS/Other' }", """{"b":"x","c":[1.0]}""", "Other(x)" },
        { "{ allOf: [ { $ref: '#/SCHEMAS/Other' } ] }", """{"b":"x"}""", "Other(x)" },
        { "{ type: array, items: { type: integer } }", "[1,2]", "[1 2]" },
        { "{ type: object, additionalProperties: { type: integer } }", """{"k":1}""", "{k}" },
    };

    public static TheoryData<string, string, string> ValuesOfVersion3 => new()
    {
        { "{ oneOf: [ { type: string }, { type: integer } ] }", "5", "Union(5)" },
        { "{ oneOf: [ { $ref: '#/SCHEMAS/Other' }, { type: integer } ] }", "5", "Union(5)" },
        { "{ type: integer, NULLABLE }", "null", "null" },
        { "{ type: string, NULLABLE }", "null", "null" },
        { "{ type: object, NULLABLE, properties: { b: { type: string } } }", "null", "null" },
        { "{ type: array, NULLABLE, items: { type: integer } }", "null", "null" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Additional_properties_have_their_declared_type(string schema, string json, string expected) =>
        await AssertTypedAsync(schema, json, expected, ValueDocument.Versions);

    [Theory]
    [MemberData(nameof(ValuesOfVersion3))]
    public async Task Additional_properties_have_their_declared_type_in_version_3(string schema, string json, string expected) =>
        await AssertTypedAsync(schema, json, expected, ["3.0.4", "3.1.1", "3.2.0"]);

    [Theory]
    [InlineData("{ type: integer }", "\"x\"", "$.k: expected a whole number of 64 bits, found a string.")]
    [InlineData("{ type: string }", "5", "$.k: expected a string, found a number.")]
    [InlineData("{ type: string }", "null", "$.k: expected a string, found null.")]
    [InlineData("{ type: string, enum: [ a ] }", "{\"a\":[1.0]}", "$.k: expected a string, found an object.")]
    [InlineData("{ type: array, items: { type: integer } }", "[1,\"x\"]", "$.k[1]: expected a whole number of 64 bits, found a string.")]
    public async Task Value_of_another_type_is_reported_and_kept_with_the_untyped_members(string schema, string json, string mismatch)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create("id: { type: string }", keywords: $"additionalProperties: {schema}"),
            """
            var thing = await client.Thing.GetAsync();
            await client.Thing.UpdateAsync(thing);
            return $"{thing.AdditionalProperties.ContainsKey("k")} {((ApiModel)thing).AdditionalProperties["k"].GetRawText()}";
            """,
            $$"""{"id":"1","k":{{json}}}""");

        Assert.Equal($"False {json}", exchange.Result);
        Assert.Equal([mismatch], exchange.Mismatches);
        Assert.Equal($$"""{"id":"1","k":{{json}}}""", exchange.Requests[1].Body);
    }

    [Fact]
    public async Task Value_that_is_not_an_object_throws_when_it_is_read()
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create(
                "id: { type: string }",
                keywords: "additionalProperties: { type: object, properties: { b: { type: string } } }"),
            """
            var thing = await client.Thing.GetAsync();
            await client.Thing.UpdateAsync(thing);
            try { return thing.AdditionalProperties["k"].B; } catch (SchemaMismatchException e) { return e.Mismatch.Path; }
            """,
            """{"k":5}""");

        Assert.Equal("$.k", exchange.Result);
        Assert.Equal("""{"k":5}""", exchange.Requests[1].Body);
    }

    [Theory]
    [InlineData("""{"k":"x","k":5}""", "k=5", """{"k":5}""")]
    [InlineData("""{"k":5,"k":"x"}""", "", """{"k":"x"}""")]
    [InlineData("""{"k":9007199254740993.0,"k":5}""", "k=5", """{"k":5}""")]
    public async Task Last_of_several_values_with_one_name_counts(string json, string expected, string body)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create("id: { type: string }", keywords: "additionalProperties: { type: integer }"),
            Read,
            json);

        Assert.Equal(expected, exchange.Result);
        Assert.Equal(body, exchange.Requests[1].Body);
    }

    [Fact]
    public async Task Values_of_another_type_after_a_thousand_mismatches_are_not_kept()
    {
        var members = string.Join(',', Enumerable.Range(0, 1200).Select(index => $"\"k{index}\":[1,2,3]"));
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create("id: { type: string }", keywords: "additionalProperties: { type: integer }"),
            """
            var thing = await client.Thing.GetAsync();
            return $"{thing.AdditionalProperties.Count} {((ApiModel)thing).AdditionalProperties.Count} {thing.Id}";
            """,
            $$"""{{{members}},"id":"1"}""");

        Assert.Equal("0 1000 1", exchange.Result);
    }

    [Theory]
    [InlineData("AdditionalProperties = { [\"k\"] = 1, [\"l\"] = 2 }", "", """{"id":"1","k":1,"l":2}""")]
    [InlineData("AdditionalProperties = { [\"id\"] = 1 }", "", """{"id":1}""")]
    [InlineData("AdditionalProperties = { [\"k\"] = 1 }", "untyped[\"k\"] = JsonSerializer.SerializeToElement(\"x\");", """{"id":"1","k":"x"}""")]
    [InlineData("AdditionalProperties = { [\"k\"] = 1 }", "untyped[\"id\"] = JsonSerializer.SerializeToElement(2);", """{"k":1,"id":2}""")]
    public async Task Additional_properties_are_sent(string members, string code, string expected)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create("id: { type: string }", keywords: "additionalProperties: { type: integer }"),
            $$"""
            var thing = new Thing { Id = "1", {{members}} };
            var untyped = ((ApiModel)thing).AdditionalProperties;
            {{code}}
            await client.Thing.UpdateAsync(thing);
            return null;
            """);

        Assert.Equal(expected, Assert.Single(exchange.Requests).Body);
    }

    [Fact]
    public async Task Value_that_replaces_one_with_more_digits_is_sent()
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create("id: { type: string }", keywords: "additionalProperties: { type: number }"),
            """
            var thing = await client.Thing.GetAsync();
            thing.AdditionalProperties["k"] = 2;
            await client.Thing.UpdateAsync(thing);
            return null;
            """,
            """{"k":9007199254740993,"l":99999999999999.99}""");

        Assert.Equal("""{"k":2,"l":99999999999999.99}""", exchange.Requests[1].Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("additionalProperties: true")]
    [InlineData("additionalProperties: {}")]
    [InlineData("additionalProperties: { description: Anything. }")]
    [InlineData("additionalProperties: false")]
    public async Task Additional_properties_without_a_type_have_any(string keywords)
    {
        foreach (var version in ValueDocument.Versions)
        {
            var document = ValueDocument.Create("id: { type: string }", version, keywords: keywords);

            Assert.Equal("k=[1.0]", (await GeneratedClient.RunAsync(document, Untyped, """{"id":"1","k":[1.0]}""")).Result);
            Assert.DoesNotContain(GeneratorRun.Of(document).Diagnostics, diagnostic => diagnostic.Id == "CF1050");
        }
    }

    [Theory]
    [InlineData("patternProperties: { '^x-': { type: integer } }, additionalProperties: false", true)]
    [InlineData("patternProperties: { '^x-': { type: integer } }, additionalProperties: { type: integer }", true)]
    [InlineData("patternProperties: { '^x-': { type: integer } }", false)]
    [InlineData("patternProperties: { '^x-': { type: integer }, '^y-': { type: string } }, additionalProperties: false", false)]
    [InlineData("patternProperties: { '^x-': { type: integer } }, additionalProperties: { type: string }", false)]
    public async Task Properties_that_match_a_pattern_are_typed_if_no_others_have_another_type(string keywords, bool isTyped)
    {
        foreach (var version in new[] { "3.1.1", "3.2.0" })
        {
            var document = ValueDocument.Create("id: { type: string }", version, keywords: keywords);

            var exchange = await GeneratedClient.RunAsync(document, isTyped ? Read : Untyped, """{"id":"1","x-k":5}""");

            Assert.Equal("x-k=5", exchange.Result);
            Assert.Equal(isTyped ? 0 : 1, GeneratorRun.Of(document).Diagnostics.Count(diagnostic => diagnostic.Id == "CF1050"));
        }
    }

    [Fact]
    public async Task Declared_property_of_this_name_has_a_suffix()
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create("additionalProperties: { type: string }", keywords: "additionalProperties: { type: integer }"),
            """
            var thing = await client.Thing.GetAsync();
            return $"{thing.AdditionalPropertiesValue} {thing.AdditionalProperties["k"]}";
            """,
            """{"additionalProperties":"x","k":5}""");

        Assert.Equal("x 5", exchange.Result);
    }

    [Fact]
    public async Task Part_of_an_allOf_adds_the_additional_properties()
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create(
                "id: { type: string }",
                components: "Other: { type: object, properties: { b: { type: string } }, additionalProperties: { type: integer } }",
                keywords: "allOf: [ { $ref: '#/components/schemas/Other' } ]"),
            Read,
            """{"id":"1","b":"x","k":5}""");

        Assert.Equal("k=5", exchange.Result);
    }

    [Theory]
    [InlineData("""{"id":"1","k":5}""", "Numbers")]
    [InlineData("""{"id":"1","k":"x"}""", "Texts")]
    public async Task Type_of_the_additional_properties_selects_the_alternative(string json, string expected)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create(
                "a: { oneOf: [ { $ref: '#/components/schemas/Numbers' }, { $ref: '#/components/schemas/Texts' } ] }",
                components: """
                    Numbers: { type: object, properties: { id: { type: string } }, additionalProperties: { type: integer } },
                    Texts: { type: object, properties: { id: { type: string } }, additionalProperties: { type: string } }
                    """),
            "return (await client.Thing.GetAsync()).A!.Value.GetType().Name;",
            $$"""{"a":{{json}}}""");

        Assert.Equal(expected, exchange.Result);
        Assert.Empty(exchange.Mismatches);
    }

    [Fact]
    public async Task Type_of_the_additional_properties_renames_no_other_type()
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create(
                "value: { type: object, properties: { b: { type: string } } }",
                keywords: "additionalProperties: { type: object, properties: { c: { type: string } } }"),
            """
            await client.Thing.UpdateAsync(new Thing
            {
                Value = new ThingValue { B = "x" },
                AdditionalProperties = { ["k"] = new ThingAdditionalProperty { C = "y" } },
            });
            return null;
            """);

        Assert.Equal("""{"value":{"b":"x"},"k":{"c":"y"}}""", Assert.Single(exchange.Requests).Body);
    }

    [Theory]
    [InlineData("type: integer", "type: integer")]
    [InlineData("type: integer", "type: number")]
    [InlineData("type: object, properties: { b: { type: string } }", "type: object, properties: { b: { type: string } }")]
    [InlineData("type: integer", "")]
    [InlineData("", "type: integer")]
    public async Task Update_copies_additional_properties_whose_values_fit(string read, string written)
    {
        var value = read.StartsWith("type: object", StringComparison.Ordinal) ? """{"b":"x","c":1}""" : "5";
        foreach (var method in new[] { "put", "patch" })
        {
            var document = UpdateDocument.Create(
                $"id: {{ type: string }}, a: {{ type: string }} }}, additionalProperties: {{ {read}",
                $"a: {{ type: string }} }}, additionalProperties: {{ {written}",
                method,
                "");

            Assert.Equal(
                $$"""{"a":"x","k":{{value}}}""",
                await UpdateDocument.UpdateAsync(document, $$"""{"id":"1","a":"x","k":{{value}}}"""));
        }
    }

    [Fact]
    public void Update_that_would_send_additional_properties_of_another_type_is_not_generated()
    {
        var document = UpdateDocument.Create(
            "a: { type: string } }, additionalProperties: { type: string",
            "a: { type: string } }, additionalProperties: { type: integer",
            "patch",
            "");

        var diagnostic = Assert.Single(GeneratorRun.Of(document).Diagnostics, diagnostic => diagnostic.Id == "CF1086");
        Assert.Contains("additionalProperties", GeneratorRun.Describe(diagnostic), StringComparison.Ordinal);
    }

    private static async Task AssertTypedAsync(string schema, string json, string expected, IReadOnlyList<string> versions)
    {
        foreach (var version in versions)
        {
            var nullable = version == "3.0.4" ? "type: $1, nullable: true" : "type: [ $1, 'null' ]";
            var text = Regex.Replace(schema, "type: (.+), NULLABLE", nullable)
                .Replace("SCHEMAS", version == "2.0" ? "definitions" : "components/schemas", StringComparison.Ordinal);
            var document = ValueDocument.Create(
                "id: { type: string }", version, "Other: { type: object, properties: { b: { type: string } } }",
                keywords: $"additionalProperties: {text}");

            var exchange = await GeneratedClient.RunAsync(document, Read, $$"""{"id":"1","k":{{json}},"l":{{json}}}""");

            Assert.Equal($"k={expected}, l={expected}", exchange.Result);
            Assert.Equal($$"""{"id":"1","k":{{json}},"l":{{json}}}""", exchange.Requests[1].Body);
            Assert.Empty(exchange.Mismatches);
            Assert.DoesNotContain(GeneratorRun.Of(document).Diagnostics, diagnostic => diagnostic.Id == "CF1050");
        }
    }
}
