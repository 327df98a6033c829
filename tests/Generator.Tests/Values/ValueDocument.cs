using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

/// <summary>Documents with one component <c>Thing</c>, which is read and written, and what is generated for its properties.</summary>
internal static class ValueDocument
{
    /// <summary>The statements that read a thing and write it back as it is.</summary>
    public const string WriteBack = "await client.Thing.UpdateAsync(await client.Thing.GetAsync()); return null;";

    /// <summary>Gets the versions of OpenAPI.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["2.0", "3.0.4", "3.1.1", "3.2.0"];

    /// <summary>Returns a document.</summary>
    /// <param name="properties">The properties of the component, as the members of a YAML flow mapping.</param>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="components">Further components, as the members of a YAML flow mapping.</param>
    /// <param name="parameters">The parameters of the operation that reads the thing, as the items of a YAML flow sequence.</param>
    /// <param name="keywords">Further keywords of the component, as the members of a YAML flow mapping.</param>
    public static SpecFile Create(
        string properties, string version = "3.0.4", string components = "", string parameters = "", string keywords = "")
    {
        var thing = $"Thing: {{ type: object, properties: {{ {properties} }}, {keywords} }}, {components}".ReplaceLineEndings(" ");
        var text = version == "2.0" ? $$"""
            swagger: "2.0"
            info: { title: T, version: "1" }
            host: t.example
            schemes: [ https ]
            consumes: [ application/json ]
            produces: [ application/json ]
            paths:
              /thing:
                get:
                  operationId: getThing
                  x-cf1gen-method: Get
                  parameters: [ {{parameters}} ]
                  responses: { "200": { description: d, schema: { $ref: "#/definitions/Thing" } } }
                put:
                  operationId: putThing
                  x-cf1gen-method: Update
                  parameters: [ { name: body, in: body, required: true, schema: { $ref: "#/definitions/Thing" } } ]
                  responses: { "204": { description: d } }
            definitions: { {{thing}} }
            """ : $$"""
            openapi: {{version}}
            info: { title: T, version: "1" }
            servers: [ { url: "https://t.example" } ]
            paths:
              /thing:
                get:
                  operationId: getThing
                  x-cf1gen-method: Get
                  parameters: [ {{parameters}} ]
                  responses: { "200": { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
                put:
                  operationId: putThing
                  x-cf1gen-method: Update
                  requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
                  responses: { "204": { description: d } }
            components: { schemas: { {{thing}} } }
            """;
        return new SpecFile("thing.yaml", text);
    }

    /// <summary>Returns the type of the property <c>A</c> of a thing.</summary>
    public static string TypeOf(SpecFile document)
    {
        var models = GeneratorRun.Of(document).Files.Single(file => file.Key.EndsWith(".Models.g.cs", StringComparison.Ordinal)).Value;
        var line = models.Split('\n').Single(text => text.Contains(" A { get", StringComparison.Ordinal)
            || text.TrimEnd().EndsWith(" A", StringComparison.Ordinal)).Trim();
        return line["public ".Length..line.IndexOf(" A", StringComparison.Ordinal)];
    }

    /// <summary>Returns the body that is sent after a thing is read and written back.</summary>
    public static async Task<string?> WriteBackAsync(SpecFile document, string response)
    {
        var exchange = await GeneratedClient.RunAsync(document, WriteBack, response);
        Assert.Equal(["GET", "PUT"], exchange.Requests.Select(request => request.Method));
        return exchange.Requests[1].Body;
    }
}
