using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Contents;

/// <summary>Documents with one operation, <c>Things.RunAsync</c>.</summary>
internal static class ContentDocument
{
    /// <summary>Returns a document.</summary>
    /// <param name="responses">The responses, as the members of a YAML flow mapping.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="operation">Further members of the operation, as those of a YAML flow mapping.</param>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="components">The schemas of the components, as the members of a YAML flow mapping.</param>
    public static SpecFile Create(
        string responses, string method = "get", string operation = "", string version = "3.0.4", string components = "")
    {
        var text = $$"""
            {{(version == "2.0" ? "swagger: \"2.0\"" : $"openapi: {version}")}}
            info: { title: T, version: "1" }
            {{(version == "2.0" ? "host: t.example\nschemes: [ https ]" : "servers: [ { url: \"https://t.example\" } ]")}}
            paths:
              /things:
                {{method}}: {
                  operationId: run, x-cf1gen-client: Things, x-cf1gen-method: Run, {{operation}}
                  responses: { {{responses}} } }
            {{(version == "2.0" ? $"definitions: {{ {components} }}" : $"components: {{ schemas: {{ {components} }} }}")}}
            """;
        return new SpecFile("things.yaml", text);
    }

    /// <summary>Returns a response with JSON, as a member of the responses.</summary>
    public static string Json(string status, string schema) =>
        $$"""
        "{{status}}": { description: d, content: { application/json: { schema: {{schema}} } } },
        """;
}
