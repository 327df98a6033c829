namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>Two versions of a document with changes of many kinds.</summary>
internal static class ShopDocuments
{
    /// <summary>The old version.</summary>
    public const string Old = """
        openapi: 3.0.3
        info: { title: Shop, version: "1.0" }
        servers: [{ url: https://shop.example }]
        paths:
          /orders:
            get:
              operationId: listOrders
              parameters:
                - { name: page, in: query, schema: { type: integer } }
                - { name: status, in: query, schema: { type: string, enum: [open, closed, lost] } }
              responses:
                "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } }
            post:
              operationId: createOrder
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/OrderDraft" } } } }
              responses:
                "201": { description: The order., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
          /orders/{id}:
            get:
              operationId: getOrder
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses:
                "200": { description: The order., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
            delete:
              operationId: deleteOrder
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "204": { description: Deleted. } }
          /orders/{id}/pay:
            post:
              operationId: payOrder
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "204": { description: Paid. } }
        components:
          schemas:
            Order:
              type: object
              required: [id, total]
              properties:
                id: { type: string }
                total: { type: number }
                note: { type: string }
            OrderDraft:
              type: object
              properties:
                note: { type: string }

        """;

    /// <summary>The new version.</summary>
    public const string New = """
        openapi: 3.0.3
        info: { title: Shop, version: "1.1" }
        servers: [{ url: https://shop.example }]
        paths:
          /orders:
            get:
              operationId: listOrders
              parameters:
                - { name: page, in: query, schema: { type: integer } }
                - { name: status, in: query, schema: { type: string, enum: [open, closed] } }
              responses:
                "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } }
            post:
              operationId: createOrder
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/OrderDraft" } } } }
              responses:
                "201": { description: The order., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
          /orders/{id}:
            get:
              operationId: getOrder
              deprecated: true
              parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
              responses:
                "200": { description: The order., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
          /orders/{id}/pay:
            post:
              operationId: payOrder
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "204": { description: Paid. } }
          /orders/{id}/refund:
            post:
              operationId: refundOrder
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "204": { description: Refunded. } }
        components:
          schemas:
            Order:
              type: object
              required: [id]
              properties:
                id: { type: string }
                total: { type: string }
                note: { type: string }
                paid: { type: boolean }
            OrderDraft:
              type: object
              required: [currency]
              properties:
                note: { type: string }
                currency: { type: string }

        """;

    /// <summary>The new version without most of its operations.</summary>
    public static string Truncated { get; } = New[..New.IndexOf("    post:", StringComparison.Ordinal)];

    /// <summary>The old version with a change that breaks nothing.</summary>
    public static string Compatible { get; } = Old.Replace(
        "        note: { type: string }\n    OrderDraft:",
        "        note: { type: string }\n        paid: { type: boolean }\n    OrderDraft:",
        StringComparison.Ordinal);
}
