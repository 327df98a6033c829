namespace Cf1Gen.Cli.Tests.Harness;

/// <summary>Documents in all versions and formats.</summary>
internal static class TestDocuments
{
    /// <summary>A document without diagnostics.</summary>
    public const string Notes = """
        openapi: 3.0.3
        info: { title: Notebook, version: "1" }
        servers: [{ url: https://notes.example }]
        paths:
          /notes:
            get:
              operationId: listNotes
              tags: [notes]
              parameters:
                - { name: cursor, in: query, schema: { type: string } }
                - { name: label, in: query, schema: { type: string, enum: [red, green] } }
              responses:
                "200":
                  description: A page.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          items: { type: array, items: { $ref: "#/components/schemas/Note" } }
                          next_cursor: { type: string }
          /notes/{id}:
            get:
              operationId: getNote
              tags: [notes]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses:
                "200":
                  description: The note.
                  content:
                    application/json: { schema: { $ref: "#/components/schemas/Note" } }
                    application/pdf: { schema: { type: string, format: binary } }
            delete:
              operationId: deleteNote
              deprecated: true
              tags: [notes, internal]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "204": { description: Deleted. } }
        components:
          schemas:
            Note: { type: object, required: [id], properties: { id: { type: string }, text: { type: string } } }

        """;

    /// <summary>A document with a warning in line 11 and an information in line 10.</summary>
    public const string Dangling = """
        openapi: 3.0.3
        info: { title: Notebook, version: "1" }
        servers: [{ url: https://notes.example }]
        paths:
          /notes:
            get:
              responses:
                "200":
                  description: The notes.
                  contents: none
                  content: { application/json: { schema: { $ref: "#/components/schemas/Notes" } } }

        """;

    /// <summary>Gets documents of all versions, by the names of their files.</summary>
    public static IReadOnlyDictionary<string, string> Versions { get; } = new Dictionary<string, string>
    {
        ["v2.json"] = """
            {
              "swagger": "2.0", "info": { "title": "Items", "version": "1" }, "host": "items.example", "schemes": ["https"],
              "paths": { "/items": { "get": { "produces": ["application/json"], "responses": { "200": {
                "description": "All.", "schema": { "type": "array", "items": { "type": "string" } } } } } } }
            }
            """,
        ["v30.yaml"] = Version("3.0.3"),
        ["v31.yml"] = Version("3.1.0"),
        ["v32.yaml"] = Version("3.2.0"),
        ["v31.json"] = """
            {
              "openapi": "3.1.1", "info": { "title": "Items", "version": "1" }, "servers": [{ "url": "https://items.example" }],
              "paths": { "/items": { "get": { "responses": { "200": { "description": "All.", "content": { "application/json": {
                "schema": { "type": "array", "items": { "type": "string" } } } } } } } } }
            }
            """,
    };

    private static string Version(string version) => $$"""
        openapi: {{version}}
        info: { title: Items, version: "1" }
        servers: [{ url: https://items.example }]
        paths:
          /items:
            get:
              responses:
                "200":
                  description: All.
                  content: { application/json: { schema: { type: array, items: { type: string } } } }

        """;
}
