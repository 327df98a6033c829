using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class RequestBodyTests
{
    [Theory]
    [InlineData("get", "application/x-www-form-urlencoded", "{ type: object, properties: {} }")]
    [InlineData("get", "application/x-www-form-urlencoded", "{ type: object }")]
    [InlineData("get", "multipart/form-data", "{ type: object, properties: {} }")]
    [InlineData("delete", "application/x-www-form-urlencoded", "{ $ref: '#/components/schemas/Nothing' }")]
    public async Task Form_without_fields_needs_no_argument_where_HTTP_expects_no_body(string method, string type, string schema)
    {
        var document = new SpecFile("charges.yaml", $$"""
            openapi: 3.0.3
            info: { title: Charges, version: "1" }
            servers: [ { url: "https://api.example.com" } ]
            paths:
              /charges/{id}:
                {{method}}:
                  operationId: {{method}}Charge
                  x-cf1gen-client: Charges
                  x-cf1gen-method: Run
                  parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
                  requestBody: { required: false, content: { {{type}}: { encoding: {}, schema: {{schema}} } } }
                  responses: { "204": { description: ok } }
            components: { schemas: { Nothing: { type: object } } }
            """);

        var exchange = await GeneratedClient.RunAsync(document, """await client.Charges.RunAsync("a", new RequestOptions()); return null;""");

        Assert.Equal("/charges/a", exchange.Request.Target);
        Assert.Null(exchange.Request.Body);
    }

    [Theory]
    [InlineData("multipart/form-data", "{ name: file, in: formData, type: file, required: true }, { name: skip, in: formData, description: none }")]
    [InlineData("application/x-www-form-urlencoded", "{ name: skip, in: formData, description: none }")]
    public async Task Form_parameter_without_a_type_is_a_text(string consumes, string parameters)
    {
        var isFile = consumes == "multipart/form-data";
        var exchange = await GeneratedClient.RunAsync(
            Swagger("up", "x-none: 1", $"consumes: [ {consumes} ]", parameters),
            isFile
                ? """await client.Things.RunAsync(new() { File = UploadFile.FromBytes(new byte[] { 65 }, "a.txt"), Skip = "b" }); return null;"""
                : """await client.Things.RunAsync(new() { Skip = "b" }); return null;""");

        Assert.Contains(isFile ? "name=\"skip\"\r\n\r\nb\r\n" : "skip=b", exchange.Request.Body!.Replace("name=skip", "name=\"skip\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ name: message, in: body, required: true, schema: { type: object, required: [ text ], properties: { text: { type: string } } } }")]
    [InlineData("{ $ref: '#/parameters/Message' }")]
    public async Task Body_that_the_path_declares_is_that_of_its_operations(string parameter)
    {
        var exchange = await GeneratedClient.RunAsync(
            Swagger("log", $"parameters: [ {parameter} ]", "consumes: [ application/json ]", ""),
            """await client.Things.RunAsync(new() { Text = "a" }); return null;""");

        Assert.Equal("""{"text":"a"}""", exchange.Request.Body);
    }

    private static SpecFile Swagger(string path, string shared, string consumes, string parameters) => new("swagger.yaml", $$"""
        swagger: "2.0"
        info: { title: S, version: "1" }
        host: api.example.com
        schemes: [ https ]
        paths:
          /{{path}}:
            {{shared}}
            post:
              operationId: {{path}}
              x-cf1gen-client: Things
              x-cf1gen-method: Run
              {{consumes}}
              parameters: [ {{parameters}} ]
              responses: { "204": { description: done } }
        parameters:
          Message: { name: message, in: body, required: true, schema: { type: object, required: [ text ], properties: { text: { type: string } } } }
        """);
}
