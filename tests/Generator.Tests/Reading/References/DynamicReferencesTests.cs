using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Reading.References;

/// <summary>Tests references whose target the schema that uses a template decides.</summary>
public sealed class DynamicReferencesTests
{
    private const string Page = """
        Page: {
          type: object,
          properties: { total: { type: integer }, items: { type: array, items: { $dynamicRef: '#item' } } },
          $defs: { item: { $dynamicAnchor: item } } },
        Pet: { type: object, properties: { name: { type: string } } },
        Car: { type: object, properties: { wheels: { type: integer } } }
        """;

    private const string Tree = """
        Tree: {
          $dynamicAnchor: node, type: object,
          properties: { id: { type: string }, children: { type: array, items: { $dynamicRef: '#node' } } } }
        """;

    [Theory]
    [InlineData("$ref: '#/components/schemas/Page', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } }")]
    [InlineData("allOf: [ { $ref: '#/components/schemas/Page' } ], $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } }")]
    [InlineData("$ref: '#/components/schemas/Page', $defs: { any: { $dynamicAnchor: item, allOf: [ { $ref: '#/components/schemas/Pet' } ] } }")]
    [InlineData("$ref: '#/components/schemas/Outer', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } }")]
    [InlineData("$ref: '#/components/schemas/CarPage', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } }")]
    public async Task Template_has_the_items_of_the_schema_that_uses_it(string schema)
    {
        foreach (var version in new[] { "3.1.0", "3.1.1", "3.2.0" })
        {
            var components = $$"""
                {{Page}},
                Outer: { $ref: '#/components/schemas/Page' },
                CarPage: { $ref: '#/components/schemas/Page', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Car' } } },
                PetPage: { {{schema}} }
                """;
            var exchange = await GeneratedClient.RunAsync(
                Document("{ $ref: '#/components/schemas/PetPage' }", components, version),
                "var page = await client.Thing.GetAsync(); return $\"{page.Total} {page.GetType().Name} {page.Items![0].Name} {page.Items![0].GetType().Name}\";",
                """{"total":1,"items":[{"name":"n"}]}""");

            Assert.Equal("1 PetPage n Pet", exchange.Result);
            Assert.Empty(exchange.Mismatches);
        }
    }

    [Fact]
    public async Task Each_use_of_a_template_has_its_own_items()
    {
        var exchange = await GeneratedClient.RunAsync(
            Document(
                "{ type: object, properties: { pets: { $ref: '#/components/schemas/PetPage' }, cars: { $ref: '#/components/schemas/CarPage' }, any: { $ref: '#/components/schemas/Page' } } }",
                $$"""
                {{Page}},
                PetPage: { $ref: '#/components/schemas/Page', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } } },
                CarPage: { $ref: '#/components/schemas/Page', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Car' } } }
                """),
            """
            var thing = await client.Thing.GetAsync();
            return $"{thing.Pets!.Items![0].Name} {thing.Cars!.Items![0].Wheels} {thing.Any!.Items![0].ValueKind}";
            """,
            """{"pets":{"items":[{"name":"n"}]},"cars":{"items":[{"wheels":4}]},"any":{"items":[5]}}""");

        Assert.Equal("n 4 Number", exchange.Result);
        Assert.Empty(exchange.Mismatches);
    }

    [Fact]
    public async Task Response_can_use_a_template()
    {
        var exchange = await GeneratedClient.RunAsync(
            Document(
                "{ $ref: '#/components/schemas/Page', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } } }", Page),
            "return (await client.Thing.GetAsync()).Items![0].Name;",
            """{"items":[{"name":"n"}]}""");

        Assert.Equal("n", exchange.Result);
    }

    [Fact]
    public void Template_of_another_file_has_the_items_of_the_schema_that_uses_it()
    {
        var document = Document(
            "{ $ref: 'page.yaml', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Pet' } } }",
            "Pet: { type: object, properties: { name: { type: string } } }");
        var run = GeneratorRun.Clean(document, new SpecFile("page.yaml", """
            type: object
            properties: { items: { type: array, items: { $dynamicRef: '#item' } } }
            $defs: { item: { $dynamicAnchor: item } }
            """) { IsOurs = false });

        Assert.Empty(run.Diagnostics.Select(GeneratorRun.Describe));
        Assert.Contains("IReadOnlyList<Pet>", string.Concat(run.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Children_of_a_tree_are_those_of_the_schema_that_extends_it()
    {
        var exchange = await GeneratedClient.RunAsync(
            Document(
                "{ type: object, properties: { plain: { $ref: '#/components/schemas/Tree' }, named: { $ref: '#/components/schemas/NamedTree' } } }",
                $$"""
                {{Tree}},
                NamedTree: { $dynamicAnchor: node, $ref: '#/components/schemas/Tree', properties: { name: { type: string } } }
                """),
            """
            var thing = await client.Thing.GetAsync();
            return $"{thing.Plain!.Children![0].GetType().Name} {thing.Named!.Children![0].Children![0].GetType().Name} {thing.Named.Children[0].Name} {thing.Named.Children[0].Id}";
            """,
            """{"plain":{"children":[{"id":"1"}]},"named":{"children":[{"id":"2","name":"n","children":[{"id":"3"}]}]}}""");

        Assert.Equal("Tree NamedTree n 2", exchange.Result);
        Assert.Empty(exchange.Mismatches);
    }

    [Fact]
    public void Dynamic_reference_with_one_binding_needs_no_message()
    {
        var run = GeneratorRun.Clean(Document("{ $ref: '#/components/schemas/Tree' }", Tree));

        Assert.Empty(run.Diagnostics.Select(GeneratorRun.Describe));
        Assert.Contains("IReadOnlyList<Tree>", string.Concat(run.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Template_that_contains_itself_is_reported()
    {
        var run = GeneratorRun.Clean(Document(
            "{ $ref: '#/components/schemas/Mine' }",
            """
            Endless: {
              type: object,
              properties: { next: { $ref: '#/components/schemas/Endless' }, value: { $dynamicRef: '#item' } },
              $defs: { item: { $dynamicAnchor: item } } },
            Mine: { $ref: '#/components/schemas/Endless', $defs: { item: { $dynamicAnchor: item, type: string } } }
            """));

        Assert.Equal(["CF1053 Info"], run.Diagnostics.Select(found => $"{found.Id} {found.Severity}"));
        Assert.Contains("string? Value", string.Concat(run.Files.Values), StringComparison.Ordinal);
    }

    private static SpecFile Document(string schema, string components, string version = "3.1.1") => new("d.yaml", $$"""
        openapi: {{version}}
        info: { title: T, version: "1" }
        servers: [ { url: "https://t.example" } ]
        paths:
          /thing:
            get:
              operationId: getThing
              x-cf1gen-method: Get
              x-cf1gen-paging: false
              responses: { "200": { description: d, content: { application/json: { schema: {{schema}} } } } }
        components: { schemas: { {{components.ReplaceLineEndings(" ")}} } }
        """);
}
