using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class UpdateTests
{
    private const string Parts = """
        Owner: { type: object, required: [ name ], properties: { id: { type: string }, name: { type: string } } }
        OwnerInput: { type: object, properties: { name: { type: string }, note: { type: string } } }
        Tag: { type: object, properties: { t: { type: string }, sub: { type: array, items: { $ref: '#/components/schemas/Tag' } } } }
        TagInput: { type: object, properties: { t: { type: string }, sub: { type: array, items: { $ref: '#/components/schemas/TagInput' } } } }
        Cat: { type: object, required: [ kind ], properties: { kind: { type: string, enum: [ cat ] }, lives: { type: integer } } }
        Dog: { type: object, required: [ kind ], properties: { kind: { type: string, enum: [ dog ] }, name: { type: string } } }
        CatInput: { type: object, required: [ kind ], properties: { kind: { type: string, enum: [ cat ] }, lives: { type: integer } } }
        DogInput: { type: object, required: [ kind ], properties: { kind: { type: string, enum: [ dog ] }, name: { type: string } } }
        Locked: { type: object, properties: { name: { type: string } } }
        LockedInput: { type: object, required: [ key ], properties: { key: { type: string }, name: { type: string } } }
        """;

    private const string Cats = "{ oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ] }";
    private const string CatInputs = "{ oneOf: [ { $ref: '#/components/schemas/CatInput' }, { $ref: '#/components/schemas/DogInput' } ] }";

    public static TheoryData<string, string, string> Kept => new()
    {
        { "{ type: string }", "{ type: string, nullable: true }", "\"x\"" },
        { "{ type: string, nullable: true }", "{ type: string }", "\"x\"" },
        { "{ type: string, nullable: true }", "{ type: string, nullable: true }", "null" },
        { "{ type: string, format: date-time }", "{ type: string }", "\"2026-01-02T03:04:05Z\"" },
        { "{ type: string, format: date-time }", "{ type: string, format: date-time }", "\"2026-01-02T03:04:05.123456789+02:00\"" },
        { "{ type: string, format: date }", "{ type: string }", "\"2026-01-02\"" },
        { "{ type: string }", "{ type: string, format: date-time }", "\"2026-01-02T03:04:05Z\"" },
        { "{ type: string, enum: [ open, closed ] }", "{ type: string, enum: [ open, closed ] }", "\"open\"" },
        { "{ type: string, enum: [ open, closed ] }", "{ type: string }", "\"closed\"" },
        { "{ type: string }", "{ type: string, enum: [ open ] }", "\"closed\"" },
        { "{ type: integer, format: int32 }", "{ type: integer, format: int64 }", "5" },
        { "{ type: integer }", "{ type: number }", "9007199254740993" },
        { "{ type: number }", "{ type: number }", "99999999999999.99" },
        { "{ type: number }", "{ type: number, format: decimal }", "1.5" },
        { "{ type: array, items: { type: number } }", "{ type: array, items: { type: number } }", "[1.10,9007199254740993]" },
        { "{ $ref: '#/components/schemas/Owner' }", "{ $ref: '#/components/schemas/OwnerInput' }", """{"name":"n"}""" },
        { "{ $ref: '#/components/schemas/Owner' }", "{ $ref: '#/components/schemas/OwnerInput' }", """{"name":"n","new":{"id":1}}""" },
        {
            "{ type: array, items: { $ref: '#/components/schemas/Tag' } }",
            "{ type: array, items: { $ref: '#/components/schemas/TagInput' } }",
            """[{"t":"a","sub":[{"t":"b","x":1.0}]},{"t":"ä\n"}]"""
        },
        {
            "{ type: object, additionalProperties: { $ref: '#/components/schemas/Tag' } }",
            "{ type: object, additionalProperties: { $ref: '#/components/schemas/TagInput' } }",
            """{"k":{"t":"a"}}"""
        },
        { Cats, CatInputs, """{"kind":"dog","name":"n"}""" },
        { $"{{ type: array, items: {Cats} }}", $"{{ type: array, items: {CatInputs} }}", """[{"kind":"cat","lives":9},{"kind":"fish","fins":2}]""" },
        { "{ type: object, properties: { i: { type: integer } } }", "{ type: object, properties: { i: { type: integer } } }", """{"i":1}""" },
        { "{ type: object, properties: { i: { type: integer } } }", "{}", """{"i":1}""" },
        { "{}", "{ type: object, properties: { i: { type: integer } } }", """{"i":1,"j":2}""" },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task Update_keeps_what_both_sides_have(string read, string written, string value)
    {
        foreach (var method in new[] { "put", "patch" })
        {
            var document = UpdateDocument.Create($"id: {{ type: string }}, a: {read}", $"a: {written}, z: {{ type: string }}", method, Parts);

            Assert.Equal($$"""{"a":{{value}}}""", await UpdateDocument.UpdateAsync(document, $$"""{"id":"1","a":{{value}}}"""));
        }
    }

    [Theory]
    [InlineData("3.0.4")]
    [InlineData("3.1.1")]
    public async Task Update_of_one_property_keeps_all_others_and_unknown_members(string version)
    {
        var document = UpdateDocument.Create(
            """
            id: { type: string }, title: { type: string }, note: { type: string }, due: { type: string, format: date-time },
            owner: { $ref: '#/components/schemas/Owner' }, tags: { type: array, items: { $ref: '#/components/schemas/Tag' } }
            """,
            """
            title: { type: string }, note: { type: string }, due: { type: string },
            owner: { $ref: '#/components/schemas/OwnerInput' }, tags: { type: array, items: { $ref: '#/components/schemas/TagInput' } }
            """,
            components: Parts,
            required: "title",
            version: version);

        var body = await UpdateDocument.UpdateAsync(
            document,
            """
            {"id":"1","title":"old","note":"n","due":"2026-01-02T03:04:05Z","owner":{"id":"7","name":"o"},"tags":[{"t":"a"}],"new":[1.0]}
            """,
            """
            var doc = await client.Docs.GetAsync("1");
            var update = doc.ToUpdate();
            update.Title = "new";
            await client.Docs.UpdateAsync("1", update);
            return null;
            """);

        Assert.Equal(
            """{"title":"new","note":"n","due":"2026-01-02T03:04:05Z","owner":{"name":"o"},"tags":[{"t":"a"}],"new":[1.0]}""",
            body);
    }

    [Theory]
    [InlineData("{ type: string }", "\"x\"")]
    [InlineData("{ type: string }", "5")]
    [InlineData("{ $ref: '#/components/schemas/Owner' }", "[1]")]
    public async Task Value_that_does_not_match_the_document_is_sent_as_it_was_received(string schema, string value)
    {
        var document = UpdateDocument.Create($"a: {schema}, b: {{ type: string }}", $"a: {schema}", components: Parts);

        Assert.Equal($$"""{"a":{{value}}}""", await UpdateDocument.UpdateAsync(document, $$"""{"a":{{value}}}"""));
    }

    [Fact]
    public async Task Null_that_the_update_does_not_allow_is_absent()
    {
        var document = UpdateDocument.Create("a: { type: string, nullable: true }, b: {}", "a: { type: string }, b: {}");

        Assert.Equal("""{"b":null}""", await UpdateDocument.UpdateAsync(document, """{"a":null,"b":null}"""));
    }

    [Fact]
    public async Task Property_without_a_value_that_the_update_requires_is_set_by_the_caller()
    {
        var document = UpdateDocument.Create("a: { type: string }, b: { type: string }", "a: { type: string }, b: { type: string }", required: "a");

        var body = await UpdateDocument.UpdateAsync(
            document,
            """{"b":"x"}""",
            """
            var update = (await client.Docs.GetAsync("1")).ToUpdate();
            update.A = "y";
            await client.Docs.UpdateAsync("1", update);
            return null;
            """);

        Assert.Equal("""{"a":"y","b":"x"}""", body);
    }

    [Theory]
    [InlineData("{ type: string }", "{ type: integer }")]
    [InlineData("{ type: string, format: date-time }", "{ type: string, format: date }")]
    [InlineData("{ $ref: '#/components/schemas/Owner' }", "{ type: string }")]
    [InlineData("{ $ref: '#/components/schemas/Locked' }", "{ $ref: '#/components/schemas/LockedInput' }")]
    [InlineData("{ type: array, items: { type: integer } }", "{ type: array, items: { type: string } }")]
    [InlineData("{ type: array, items: { type: string, nullable: true } }", "{ type: array, items: { type: string } }")]
    [InlineData(Cats, "{ $ref: '#/components/schemas/CatInput' }")]
    public async Task Property_of_another_type_is_named_and_prevents_the_update_of_a_PUT(string read, string written)
    {
        var patch = UpdateDocument.Create($"a: {read}, b: {{ type: string }}", $"a: {written}, b: {{ type: string }}", "patch", Parts);
        var put = UpdateDocument.Create($"a: {read}, b: {{ type: string }}", $"a: {written}, b: {{ type: string }}", "put", Parts);

        Assert.Equal("""{"b":"x","c":1}""", await UpdateDocument.UpdateAsync(patch, """{"b":"x","c":1}"""));
        Assert.Contains("<see cref=\"A\"/>", Models(patch), StringComparison.Ordinal);
        Assert.DoesNotContain("ToUpdate", Models(put), StringComparison.Ordinal);
        Assert.Equal(
            "The types of these properties differ in 'Doc' and 'DocInput': a. The method 'ToUpdate' does not copy them.",
            Assert.Single(Messages(patch)));
        Assert.Equal(
            "The types of these properties differ in 'Doc' and 'DocInput': a. "
                + "The method 'ToUpdate' is not generated, because the request would lose them.",
            Assert.Single(Messages(put)));
    }

    [Fact]
    public void Property_that_the_update_requires_and_that_was_not_read_prevents_the_update()
    {
        var document = UpdateDocument.Create("b: { type: string }", "a: { type: string }, b: { type: string }", "patch", required: "a");

        Assert.DoesNotContain("ToUpdate", Models(document), StringComparison.Ordinal);
        Assert.Empty(Messages(document));
    }

    private static string Models(SpecFile document) =>
        GeneratorRun.Of(document).Files.Single(file => file.Key.EndsWith("Models.g.cs", StringComparison.Ordinal)).Value;

    private static IEnumerable<string> Messages(SpecFile document) => GeneratorRun.Of(document).Diagnostics
        .Where(diagnostic => diagnostic.Id == "CF1086")
        .Select(diagnostic => diagnostic.GetMessage(null));
}
