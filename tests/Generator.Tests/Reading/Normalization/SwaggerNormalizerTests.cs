using Cf1Gen.Generator.Tests.Harness;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading.Normalization;

public sealed class SwaggerNormalizerTests
{
    private const string Common = """
        parameters:
              - { name: id, in: path, required: true, type: string }
              - { name: common, in: body, required: true, schema: { type: object, properties: { text: { type: string } } } }
              - { name: filter, in: query, type: string }
        """;

    [Fact]
    public void Body_of_a_path_is_that_of_each_operation_without_one_of_its_own()
    {
        var operations = Read($"""
            {Common}
                put: {Operation()}
                delete: {Operation()}
                post: {Operation("{ name: own, in: body, schema: { type: integer } }")}
                patch: {Operation("{ name: field, in: formData, type: string }")}
            """);

        Assert.All(operations.Values, operation => Assert.Equal(["id", "filter"], Names(operation).Order(StringComparer.Ordinal).Reverse()));
        Assert.Equal(
            ["DELETE Object", "PATCH form", "POST Integer", "PUT Object"],
            operations.Select(pair => $"{pair.Key} {Body(pair.Value)}").Order(StringComparer.Ordinal));
        Assert.True(operations[HttpMethod.Put].RequestBody!.Required);
    }

    [Fact]
    public void Position_of_the_parameters_does_not_matter()
    {
        var before = Read($"{Common}\n    put: {Operation()}");
        var after = Read($"put: {Operation()}\n    {Common}");

        Assert.Equal(Body(before[HttpMethod.Put]), Body(after[HttpMethod.Put]));
        Assert.Equal(Names(before[HttpMethod.Put]), Names(after[HttpMethod.Put]));
    }

    private static string Operation(string parameter = "") =>
        $$"""{ parameters: [ {{parameter}} ], responses: { '204': { description: '' } } }""";

    private static IEnumerable<string?> Names(OpenApiOperation operation) =>
        (operation.Parameters ?? []).Select(parameter => parameter.Name);

    private static string? Body(OpenApiOperation operation) =>
        operation.RequestBody!.Content!.Keys.First().Contains("form", StringComparison.Ordinal)
        ? "form"
        : operation.RequestBody.Content.Values.First().Schema!.Type.ToString();

    private static IDictionary<HttpMethod, OpenApiOperation> Read(string item) => ReadResult.Yaml($$"""
        swagger: '2.0'
        info: { title: Test, version: '1' }
        paths:
          /a/{id}:
            {{item}}
        """).Document.Paths["/a/{id}"].Operations!;
}
