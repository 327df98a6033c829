using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Reading.References;

/// <summary>Tests references in place of descriptions and examples, which are information.</summary>
public sealed class DocumentationReferencesTests
{
    [Theory]
    [InlineData("info: { description: { $ref: 'docs/a.md' } }")]
    [InlineData("info: { description: { $ref: 'https://t.example/a.md' } }")]
    [InlineData("info: { description: { $ref: '#/nothing' } }")]
    [InlineData("tag: { description: { $ref: 'docs/a.md' } }")]
    [InlineData("operation: { summary: { $ref: 'docs/a.md' } }")]
    [InlineData("operation: { description: { $ref: 'docs/a.md' } }")]
    [InlineData("parameter: { description: { $ref: 'docs/a.md' } }")]
    [InlineData("parameter: { examples: { a: { $ref: 'examples/a.json' } } }")]
    [InlineData("response: { description: { $ref: 'docs/a.md' } }")]
    [InlineData("schema: { title: { $ref: 'docs/a.md' } }")]
    [InlineData("schema: { properties: { example: { type: string, description: { $ref: 'docs/a.md' } } } }")]
    [InlineData("media: { examples: { a: { $ref: 'examples/a.json' } } }")]
    [InlineData("media: { examples: { a: { $ref: '#/components/examples/nothing' } } }")]
    public void Reference_that_cannot_be_followed_is_information(string member)
    {
        foreach (var version in new[] { "3.0.4", "3.1.1", "3.2.0" })
        {
            var run = GeneratorRun.Clean(Document(member, version));

            Assert.Equal(["CF1088 Info"], run.Diagnostics.Select(found => $"{found.Id} {found.Severity}"));
        }
    }

    [Theory]
    [InlineData("schema: { example: { $ref: 'examples/a.json' } }")]
    [InlineData("media: { example: { $ref: 'examples/a.json' } }")]
    [InlineData("media: { examples: { a: { value: { $ref: 'examples/a.json' } } } }")]
    [InlineData("media: { examples: { a: { $ref: '#/components/examples/Known' } } }")]
    [InlineData("schema: { properties: { description: { $ref: '#/components/schemas/Known' } } }")]
    public void Reference_that_is_data_or_valid_needs_no_message(string member) =>
        Assert.Empty(GeneratorRun.Clean(Document(member, "3.1.1")).Diagnostics);

    [Fact]
    public void Text_that_a_reference_leads_to_is_the_description()
    {
        var models = string.Concat(GeneratorRun.Clean(
            Document("schema: { description: { $ref: '#/components/x-texts/known' }, properties: { a: { type: string } } }", "3.1.1")).Files.Values);

        Assert.Contains("<summary>A known text.</summary>", models, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_another_file_is_the_description()
    {
        var run = GeneratorRun.Clean(
            Document("schema: { description: { $ref: 'texts.yaml#/thing' }, properties: { a: { type: string } } }", "3.0.4"),
            new SpecFile("texts.yaml", "thing: The text of a file.") { IsOurs = false });

        Assert.Empty(run.Diagnostics);
        Assert.Contains("<summary>The text of a file.</summary>", string.Concat(run.Files.Values), StringComparison.Ordinal);
    }

    private static SpecFile Document(string member, string version)
    {
        string Of(string place) => member.StartsWith(place + ": { ", StringComparison.Ordinal) ? ", " + member[(place.Length + 4)..^2] : "";
        return new SpecFile("t.yaml", $$"""
            openapi: {{version}}
            info: { title: T, version: "1"{{Of("info")}} }
            servers: [ { url: "https://t.example" } ]
            tags: [ { name: things{{Of("tag")}} } ]
            paths:
              /things:
                get: {
                  operationId: getThing{{Of("operation")}},
                  parameters: [ { name: q, in: query, schema: { type: string }{{Of("parameter")}} } ],
                  responses: { "200": {
                    {{(member.StartsWith("response", StringComparison.Ordinal) ? Of("response")[2..] : "description: d")}},
                    content: { application/json: { schema: { $ref: "#/components/schemas/Thing" }{{Of("media")}} } } } } }
            components:
              x-texts: { known: A known text. }
              examples: { Known: { value: 1 } }
              schemas:
                Known: { type: string }
                Thing: { type: object{{Of("schema")}} }
            """);
    }
}
