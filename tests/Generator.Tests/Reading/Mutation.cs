using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Tests.Reading;

/// <summary>Creates documents that each have one error.</summary>
internal static class Mutation
{
    /// <summary>A document with one of each construct that the reader handles.</summary>
    public const string Document = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Test", "version": "1", "contact": { "url": "https://example.org" } },
          "servers": [ { "url": "https://{host}/v1", "variables": { "host": { "default": "example.org", "enum": [ "example.org" ] } } } ],
          "tags": [ { "name": "things" } ],
          "security": [ { "token": [] } ],
          "paths": {
            "/things/{id}": {
              "parameters": [ { "$ref": "#/components/parameters/id" } ],
              "put": {
                "operationId": "thing-update",
                "tags": [ "things" ],
                "deprecated": false,
                "x-cf1gen-name": "Update",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" }, "example": { "id": "1" } } } },
                "responses": {
                  "200": { "description": "Fine", "headers": { "etag": { "schema": { "type": "string" } } }, "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } } },
                  "4XX": { "$ref": "#/components/responses/Failure" }
                },
                "callbacks": { "done": { "{$request.body#/url}": { "post": { "responses": { "200": { "description": "" } } } } } }
              }
            }
          },
          "components": {
            "parameters": { "id": { "name": "id", "in": "path", "required": true, "style": "simple", "explode": false, "schema": { "type": "string", "maxLength": 36 } } },
            "responses": { "Failure": { "description": "Failed" } },
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" }, "flow": { "type": "oauth2", "flows": { "implicit": { "authorizationUrl": "https://example.org", "scopes": { "read": "Reads" } } } } },
            "schemas": {
              "Thing": {
                "type": "object", "required": [ "id" ], "nullable": true, "additionalProperties": false,
                "discriminator": { "propertyName": "kind", "mapping": { "a": "#/components/schemas/Thing" } },
                "properties": {
                  "id": { "type": "string", "enum": [ "a", "b" ], "default": "a", "minLength": 1, "pattern": "^.$" },
                  "size": { "type": "integer", "minimum": 1, "exclusiveMinimum": true, "multipleOf": 2 },
                  "parts": { "allOf": [ { "$ref": "#/components/schemas/Thing" } ], "oneOf": [ {} ], "anyOf": [ {} ], "not": {} }
                }
              }
            }
          }
        }
        """;

    public static IEnumerable<string> EachMemberReplacedBy(string value) =>
        Each(node => node.ReplaceWith(JsonNode.Parse(value)));

    public static IEnumerable<string> EachMemberRemoved() =>
        Each(node => _ = node.Parent is JsonObject parent ? parent.Remove(node.GetPropertyName()) : ((JsonArray)node.Parent!).Remove(node));

    private static IEnumerable<string> Each(Action<JsonNode> change)
    {
        var count = Nodes(JsonNode.Parse(Document)!).Count();
        for (var index = 0; index < count; index++)
        {
            var root = JsonNode.Parse(Document)!;
            change(Nodes(root).ElementAt(index));
            yield return root.ToJsonString();
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode parent)
    {
        var children = parent switch
        {
            JsonObject members => members.Select(member => member.Value!),
            JsonArray items => items.Select(item => item!),
            _ => [],
        };
        return children.SelectMany(child => Nodes(child).Prepend(child));
    }
}
