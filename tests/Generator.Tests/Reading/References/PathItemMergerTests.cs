using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading.References;

/// <summary>Tests the members next to the reference of a path item.</summary>
public sealed class PathItemMergerTests
{
    [Theory]
    [InlineData("3.0.3", "paths: { /a: SIBLINGS, /b: TARGET }", "#/paths/~1b")]
    [InlineData("3.0.3", "paths: { /a: SIBLINGS, /b: { $ref: '#/paths/~1c' }, /c: TARGET }", "#/paths/~1b")]
    [InlineData("3.1.0", "paths: { /a: SIBLINGS }\ncomponents: { pathItems: { b: TARGET } }", "#/components/pathItems/b")]
    [InlineData("3.1.0", "paths: { /a: SIBLINGS }\nx-paths: { b: TARGET }", "#/x-paths/b")]
    public void Members_next_to_the_reference_take_precedence(string version, string body, string reference)
    {
        const string Item = """
            {
              $ref: 'REFERENCE', x-cf1gen-client: Store, summary: Own.,
              parameters: [ { name: b, in: query, required: true, schema: { type: integer } } ],
              get: { x-cf1gen-method: Find, summary: Finds., parameters: [ { name: c, in: query, schema: { type: string } } ] }
            }
            """;
        const string Target = """
            {
              summary: Target., description: Kept.,
              parameters: [ { name: a, in: query, schema: { type: string } }, { name: b, in: query, schema: { type: string } } ],
              get: { operationId: target, summary: Gets., responses: { '200': { description: '' } } },
              put: { operationId: put, responses: { '200': { description: '' } } }
            }
            """;
        var reading = ReadResult.Body(
            body.Replace("SIBLINGS", Item.Replace("REFERENCE", reference, StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace("TARGET", Target, StringComparison.Ordinal),
            version);

        reading.AssertClean();
        var item = reading.Document.Paths["/a"];
        Assert.Equal("Store", item.Extension("x-cf1gen-client"));
        Assert.Equal(("Own.", "Kept."), (item.Summary, item.Description));
        Assert.Equal(["b True", "a False"], item.Parameters!.Select(parameter => $"{parameter.Name} {parameter.Required}"));
        var operation = item.Operations![HttpMethod.Get];
        Assert.Equal(("target", "Finds.", "Find"), (operation.OperationId, operation.Summary, operation.Extension("x-cf1gen-method")));
        Assert.Equal(["c"], operation.Parameters!.Select(parameter => parameter.Name));
        Assert.Equal(["200"], operation.Responses!.Keys);
        Assert.Equal("put", item.Operations[HttpMethod.Put].OperationId);
    }

    [Fact]
    public void Members_of_the_target_have_its_location()
    {
        var reading = ReadResult.WithFiles(
            new DocumentText("/src/root.yaml", """
                openapi: 3.0.3
                info: { title: T, version: '1' }
                paths:
                  /a:
                    $ref: 'vendor.yaml#/paths/~1b'
                    post:
                      x-cf1gen-method: Find
                """),
            new DocumentText("/src/vendor.yaml", """
                paths:
                  /b:
                    post:
                      responses:
                        '200': { description: '' }
                """));

        Assert.Equal(("root.yaml", 6), Locate("#/paths/~1a/post/x-cf1gen-method"));
        Assert.Equal(("root.yaml", 5), Locate("#/paths/~1a/post"));
        Assert.Equal(("vendor.yaml", 3), Locate("#/paths/~1a/post/responses"));
        Assert.Equal(("vendor.yaml", 4), Locate("#/paths/~1a/post/responses/200"));

        (string File, int Line) Locate(string pointer)
        {
            var span = reading.Spec.Locate(pointer).GetLineSpan();
            return (Path.GetFileName(span.Path), span.StartLinePosition.Line);
        }
    }

    [Theory]
    [InlineData("#/paths/~1none", "points to nothing in this document")]
    [InlineData("#/paths/~1a", "is part of a cycle of references")]
    [InlineData("#/paths/~1b", "is part of a cycle of references")]
    [InlineData("#/paths", "leads back to an object that contains it")]
    [InlineData("#", "points to nothing in this document")]
    public void Reference_without_a_target_is_reported_and_its_siblings_remain(string reference, string error)
    {
        var reading = ReadResult.Body($$"""
            paths:
              /a: { $ref: '{{reference}}', get: { operationId: own, responses: { '200': { description: '' } } } }
              /b: { $ref: '#/paths/~1a', summary: B }
            """);

        Assert.Contains(
            reading.Diagnostics,
            found => found.Id == "CF1008" && found.GetMessage(null).Contains($"'{reference}' {error}", StringComparison.Ordinal));
        Assert.Equal("own", reading.Get("/a").OperationId);
    }

    [Fact]
    public void Other_references_keep_only_their_target() => Assert.Equal(
        "Target.",
        ReadResult.Body("""
            paths:
              /a:
                get:
                  responses:
                    '200': { $ref: '#/x-responses/one', description: Own. }
            x-responses: { one: { description: Target. } }
            """).Get("/a").Responses!["200"].Description);
}
