namespace Cf1Gen.Cli.Tests.Overlays;

/// <summary>A document with each diagnostic that an overlay can fix.</summary>
internal static class FixableDocument
{
    public const string Text = """
        swagger: "3.0"
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example }]
        paths:
          /accounts/{account}/things/{id}:
            get:
              operationId: getThing
              x-cf1gen-nam: x
              servers: [{ url: "ftp://x" }]
              parameters:
                - { name: Accept, in: header, schema: { type: string } }
                - { name: q, in: query, schema: { type: string }, content: { text/plain: { schema: { type: string } } } }
                - { name: a, in: query, schema: { type: datetime } }
                - { name: a, in: query, schema: { type: integer } }
                - { name: a, in: query, schema: { type: integer } }
                - { name: gone, in: path, required: true, schema: { type: integer } }
              responses:
                "200":
                  description: { $ref: texts.md#/a }
                  content:
                    application/json: { schema: { $ref: "#/components/schemas/Thing" } }
                    application/xml: { schema: { $ref: "#/components/schemas/Thing" } }
                    text/yaml: { schema: { $ref: "#/components/schemas/Thing" } }
          /accounts/{account}/things/{id}/{language}:
            get:
              responses: { "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
          /accounts/{account}/search:
            get:
              parameters: [{ name: page_token, in: query, schema: { type: string } }]
              responses: { "200": { description: One., content: { application/json: { schema: { type: object, properties: { found: { type: array, items: { type: string } }, other: { type: array, items: { type: string } } } } } } } }
          /accounts/{account}/listings:
            get:
              x-cf1gen-paging: { kind: cursor, parameter: nope }
              parameters: [{ name: page_token, in: query, schema: { type: string } }]
              responses: { "200": { description: One., content: { application/json: { schema: { type: array, items: { type: string } } } } } }
          /accounts/{account}/pages:
            get:
              parameters: [{ name: page, in: query, schema: { type: integer } }, { name: cursor, in: query, schema: { type: string } }, { name: per_page, in: query, schema: { type: integer } }]
              responses: { "200": { description: One., content: { application/json: { schema: { type: object, properties: { items: { type: array, items: { type: string } }, next_cursor: { type: string } } } } } } }
        components:
          schemas:
            Thing:
              type: object
              required: [id, owner]
              properties:
                id: { type: uuid }
                state: { type: string, enum: [a, b], x-enum-varnames: [One] }
                pet:
                  oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
                  discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", a: "#/x", b: "#/x", c: "#/x", d: "#/x", e: "#/x", f: "#/x", g: "#/x" } }
            Cat: { type: object, required: [kind], properties: { kind: { type: string }, mice: { type: integer } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string } } }

        """;
}
