namespace Cf1Gen.Generator.Tests.Reading.Overlays;

/// <summary>A document that has all errors of the errata of Cloudflare's document, which different versions of it have.</summary>
internal static class ErroneousDocument
{
    public const string Text = """
        openapi: 3.0.3
        info: { title: Intel, version: "1" }
        servers: [ { url: https://intel.example } ]
        paths:
          /requests:
            post:
              operationId: cloudforce-one-request-list
              security: [ { api_email: [], api_key: [] } ]
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/x_request-list" } } } }
              responses: { "200": { description: OK, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/x_request-list-item" } } } } } }
          /requests/new:
            post:
              operationId: cloudforce-one-request-new
              security: [ { api_email: [], api_key: [] } ]
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/x_request-edit" } } } }
              responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/x_request-item" } } } } }
          /priority/new:
            post:
              operationId: cloudforce-one-priority-new
              security: [ { api_email: [], api_key: [] } ]
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/x_priority-edit" } } } }
              responses: { "200": { description: OK, content: { application/json: { schema: { type: object, properties: { success: { type: boolean }, result: { $ref: "#/components/schemas/x_priority-item" } } } } } } }
          /priority/{id}:
            parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
            get:
              operationId: cloudforce-one-priority-get
              security: [ { api_email: [], api_key: [] } ]
              responses: { "200": { description: OK, content: { application/json: { schema: { type: object, properties: { success: { type: boolean }, result: { $ref: "#/components/schemas/x_request-item" } } } } } } }
            put:
              operationId: cloudforce-one-priority-update
              security: [ { api_email: [], api_key: [] } ]
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/x_priority-edit" } } } }
              responses: { "200": { description: OK, content: { application/json: { schema: { allOf: [ { type: object, properties: { success: { type: boolean } } }, { properties: { result: { $ref: "#/components/schemas/x_request-item" } } } ] } } } } }
          /messages/new:
            post:
              operationId: cloudforce-one-request-message-new
              security: [ { api_email: [], api_key: [] } ]
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/x_message-edit" } } } }
              responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/x_message-item" } } } } }
          /messages/{id}:
            put:
              operationId: cloudforce-one-request-message-update
              security: [ { api_email: [], api_key: [] } ]
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/x_request-edit" } } } }
              responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/x_message-item" } } } } }
          /assets/new:
            post:
              operationId: cloudforce-one-request-asset-new
              security: [ { api_email: [], api_key: [] } ]
              requestBody: { content: { multipart/form-data: { schema: { $ref: "#/components/schemas/x_asset-edit" } } } }
              responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/x_message-item" } } } } }
        components:
          securitySchemes:
            api_email: { type: apiKey, in: header, name: X-Auth-Email }
            api_key: { type: apiKey, in: header, name: X-Auth-Key }
          schemas:
            x_time: { type: string, format: date-time }
            x_request-priority: { type: string, enum: [routine, high, urgent] }
            x_request-list: { title: Request List Parameters, type: object, properties: { page: { type: integer }, per_page: { type: integer } } }
            x_request-list-item: { title: Request List Item, type: object, required: [id], properties: { id: { type: string }, priority: { $ref: "#/components/schemas/x_request-priority" } } }
            x_request-item: { title: Request Item, type: object, required: [id, priority], properties: { id: { type: string }, priority: { $ref: "#/components/schemas/x_time" }, errors: { type: array, items: { type: string }, properties: { code: { type: integer } } } } }
            x_request-edit: { title: Request Editable Parameters, type: object, properties: { summary: { type: string }, priority: { type: string, description: The priority. } } }
            x_priority-item: { type: object, required: [id], properties: { id: { type: string }, requirement: { type: string } } }
            x_priority-edit: { type: object, properties: { requirement: { type: string } } }
            x_message-item: { type: object, properties: { id: { type: integer }, content: { type: string } } }
            x_message-edit: { type: object, properties: { content: { type: string } } }
            x_asset-edit: { type: object, properties: { source: { type: string } } }
        """;
}
