using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Reading.Extensions;

/// <summary>Tests that extensions without an effect are reported, and that data is not.</summary>
public sealed class ExtensionValidatorTests
{
    [Theory]
    [InlineData("x-cf1gen-root-path: /a\nx-cf1gen-settings: b\npaths: {}")]
    [InlineData("paths: { /a: { x-cf1gen-client: A, get: { x-cf1gen-client: A, x-cf1gen-method: B, x-cf1gen-paging: false } } }")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { x-cf1gen-name: B, properties: { c: { x-cf1gen-name: D } } } } }")]
    [InlineData("paths: { /a: { get: { requestBody: { content: { application/json: { schema: { x-cf1gen-name: B } } } } } } }")]
    [InlineData("paths: { /a: { get: { responses: { '200': { headers: { X-A: { schema: { x-cf1gen-name: B } } } } } } } }")]
    [InlineData("paths: { /a: { additionalOperations: { LINK: { x-cf1gen-method: B } } } }", "3.2.0")]
    [InlineData("paths: {}\nwebhooks: { a: { post: { requestBody: { content: { a/json: { schema: { x-cf1gen-name: B } } } } } } }", "3.1.0")]
    public void Extension_with_an_effect_is_not_reported(string body, string version = "3.0.3") =>
        Assert.DoesNotContain(ReadResult.Body(body, version).Diagnostics, found => found.Id == "CF1083");

    [Theory]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { example: { x-cf1gen-method: 1, x-cf1gen-foo: 1 } } } }")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { default: { x-cf1gen-method: 1 }, enum: [ { x-cf1gen-method: 1 } ] } } }")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { const: { x-cf1gen-method: 1 }, examples: [ { x-cf1gen-foo: 1 } ] } } }", "3.1.0")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { properties: { x-cf1gen-foo: { type: string } } } } }")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { properties: { example: { properties: { x-cf1gen-foo: {} } } } } } }")]
    [InlineData("paths: {}\ncomponents: { schemas: { x-cf1gen-foo: { type: string } } }")]
    [InlineData("paths: {}\ncomponents: { examples: { a: { value: { x-cf1gen-foo: 1 } } } }")]
    [InlineData("paths: { /a: { get: { x-vendor: { x-cf1gen-foo: 1 } }, x-more: { x-cf1gen-foo: 1 } }, x-b: { x-cf1gen-foo: 1 } }")]
    [InlineData("paths: { /a: { get: { responses: { '200': { content: { a/json: { example: { x-cf1gen-foo: 1 } } } } } } } }")]
    [InlineData("paths: { /a: { get: { responses: { '200': { content: { a/json: { examples: { b: { value: { x-cf1gen-foo: 1 } } } } } } } } } }")]
    [InlineData("x-tagGroups: [ { x-cf1gen-foo: 1 } ]\npaths: {}")]
    public void Data_is_not_reported(string body, string version = "3.0.3") =>
        Assert.DoesNotContain(ReadResult.Body(body, version).Diagnostics, found => found.Id == "CF1083");

    [Theory]
    [InlineData("x-cf1gen-method: A\npaths: {}", 4, 1, "It is valid on an operation only")]
    [InlineData("paths: { x-cf1gen-client: A }", 4, 10, "It is valid on a path item or an operation only")]
    [InlineData("paths: { /a: { x-cf1gen-method: A } }", 4, 16, "It is valid on an operation only")]
    [InlineData("paths: { /a: { get: { x-cf1gen-name: A } } }", 4, 23, "It is valid on a schema only")]
    [InlineData("paths: { /a: { get: { x-cf1gen-methd: A } } }", 4, 23, "There is no such extension; the nearest is 'x-cf1gen-method'")]
    [InlineData("paths: { /a: { get: { X-Cf1Gen-Method: A } } }", 4, 23, "There is no such extension; the nearest is 'x-cf1gen-method'")]
    [InlineData("paths: { /a: { get: { x-cf1gen-method: [ A ] } } }", 4, 23, "Its value must be a string")]
    [InlineData("paths: { /a: { get: { x-cf1gen-method: null } } }", 4, 23, "Its value must be a string")]
    [InlineData("paths: { /a: { get: { parameters: [ { x-cf1gen-name: A, name: b, in: query } ] } } }", 4, 39, "It is valid on a schema only")]
    [InlineData("paths: { /a: { get: { responses: { x-cf1gen-name: A } } } }", 4, 36, "It is valid on a schema only")]
    [InlineData("paths: { /a: { get: { responses: { '200': { content: { a/json: { x-cf1gen-name: A } } } } } } }", 4, 66,
        "It is valid on a schema only")]
    [InlineData("paths: {}\ninfo: { x-cf1gen-root-path: /a }", 5, 9, "It is valid on the root of the document only")]
    [InlineData("paths: {}\ntags: [ { name: a, x-cf1gen-client: A } ]", 5, 20, "It is valid on a path item or an operation only")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { oneOf: [ { x-cf1gen-client: A } ] } } }", 5, 42,
        "It is valid on a path item or an operation only")]
    [InlineData("paths: { /a: { get: { callbacks: { b: { c: { post: { x-cf1gen-method: A } } } } } } }", 4, 54,
        "It is valid on an operation only")]
    public void Extension_without_an_effect_is_reported(string body, int line, int column, string reason)
    {
        var found = Assert.Single(ReadResult.Body(body).Diagnostics, found => found.Id == "CF1083");

        var start = found.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((line, column), (start.Line + 1, start.Character + 1));
        Assert.Contains($" has no effect here. {reason}.", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Fact]
    public void Extension_in_a_referenced_file_is_reported_there_once()
    {
        var reading = ReadResult.WithFiles(
            new DocumentText("/src/root.yaml", """
                openapi: 3.0.3
                info: { title: T, version: '1' }
                paths:
                  /a: { $ref: 'vendor.yaml#/item' }
                  /b: { $ref: 'vendor.yaml#/item' }
                """),
            new DocumentText("/src/vendor.yaml", """
                item:
                  get:
                    x-cf1gen-name: A
                    responses: { '200': { description: '' } }
                """));

        var span = Assert.Single(reading.Diagnostics, found => found.Id == "CF1083").Location.GetLineSpan();
        Assert.Equal(("vendor.yaml", 2), (Path.GetFileName(span.Path), span.StartLinePosition.Line));
    }
}
