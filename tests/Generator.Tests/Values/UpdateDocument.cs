using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

/// <summary>Documents whose operations read a <c>Doc</c> and update it with a <c>DocInput</c>.</summary>
internal static class UpdateDocument
{
    /// <summary>The statements that read a document, convert it, and send the update.</summary>
    public const string Update =
        """await client.Docs.UpdateAsync("1", (await client.Docs.GetAsync("1")).ToUpdate()); return null;""";

    /// <summary>Returns a document.</summary>
    /// <param name="read">The properties that are read, as the members of a YAML flow mapping.</param>
    /// <param name="written">The properties that are written, as the members of a YAML flow mapping.</param>
    /// <param name="method">The HTTP method of the update.</param>
    /// <param name="components">Further components, as the members of a YAML flow mapping.</param>
    /// <param name="required">The required properties of the update, separated by commas.</param>
    /// <param name="version">The version of OpenAPI.</param>
    public static SpecFile Create(
        string read,
        string written,
        string method = "put",
        string components = "",
        string required = "",
        string version = "3.0.4") => new("docs.yaml", $$"""
        openapi: {{version}}
        info: { title: T, version: "1" }
        servers: [ { url: "https://t.example" } ]
        paths:
          /docs/{id}:
            parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
            get:
              operationId: getDoc
              x-cf1gen-method: Get
              responses: { "200": { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/Doc" } } } } }
            {{method}}:
              operationId: updateDoc
              x-cf1gen-method: Update
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/DocInput" } } } }
              responses: { "204": { description: d } }
        components:
          schemas:
            Doc: { type: object, properties: { {{Line(read)}} } }
            DocInput: { type: object, required: [ {{required}} ], properties: { {{Line(written)}} } }
            {{string.Join("\n    ", components.Split('\n'))}}
        """);

    // A line of a flow mapping must be indented more than the block that contains it.
    private static string Line(string members) => members.ReplaceLineEndings(" ");

    /// <summary>Returns the body that is sent after a document was read and converted.</summary>
    public static async Task<string?> UpdateAsync(SpecFile document, string response, string code = Update)
    {
        var exchange = await GeneratedClient.RunAsync(document, code, response);
        return exchange.Requests[^1].Body;
    }
}
