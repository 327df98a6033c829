using System.Text.Json.Nodes;
using Cf1Gen.Compatibility;
using Cf1Gen.Compatibility.Documents;

namespace Cf1Gen.Generator.Tests.Compatibility;

/// <summary>Tests single compatible changes that renamed or retyped something.</summary>
public sealed class SingleChangeTests
{
    private const string Done = """ "responses": { "204": { "description": "Done." } } """;
    private const string Body = """ "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "object", "properties": { "name": { "type": "string" } } } } } } """;
    private const string Id = """ "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }] """;

    private const string Choice = """ "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "oneOf": [{ "type": "string" }, { "type": "integer" }] } }] """;
    private const string Page = """ "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "object", "properties": { "page": { "type": "integer" }, "per_page": { "type": "integer" }, "text": { "type": "string" } } } } } }, "responses": { "200": { "description": "A page.", "content": { "application/json": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } } } } } } } } """;

    /// <summary>The paths of a document before and after a change.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        {
            "A POST does not take the name of the PATCH of an item",
            $$""" "/things/{id}": { {{Id}}, "patch": { {{Body}}, {{Done}} } } """,
            $$""" "/things/{id}": { {{Id}}, "patch": { {{Body}}, {{Done}} }, "post": { {{Body}}, {{Done}} } } """
        },
        {
            "An operation does not take the name that the id of another one contains",
            $$""" "/jobs/{id}": { {{Id}}, "put": { "operationId": "Jobs_Create", {{Body}}, {{Done}} } } """,
            $$""" "/jobs/{id}": { {{Id}}, "put": { "operationId": "Jobs_Create", {{Body}}, {{Done}} } }, "/jobs": { "post": { {{Body}}, {{Done}} } } """
        },
        {
            "An id that contains another verb does not take the name of an action",
            $$""" "/things/search": { "post": { {{Body}}, {{Done}} } } """,
            $$""" "/things/search": { "get": { "operationId": "getThings", {{Done}} }, "post": { {{Body}}, {{Done}} } } """
        },
        {
            "A member next to the result does not change the type of a list",
            Envelope(""" "result": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } } } }, "errors": { "type": "array", "items": {} } """),
            Envelope(""" "total": { "type": "integer" }, "result": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } } } }, "errors": { "type": "array", "items": {} } """)
        },
        {
            "A member next to the result of an envelope without errors does not change the type of a list",
            Envelope(""" "result": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } } } } """),
            Envelope(""" "result": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } } } }, "total": { "type": "integer" } """)
        },
        {
            "A parameter of another operation does not take the type of a parameter",
            $$""" "/things/{id}": { "get": { {{Choice}}, {{Done}} } } """,
            $$""" "/things/{id}": { "delete": { {{Choice}}, {{Done}} }, "get": { {{Choice}}, {{Done}} } } """
        },
        {
            "A GET does not take the name of a POST that lists pages",
            $$""" "/things": { "post": { {{Page}} } } """,
            $$""" "/things": { "post": { {{Page}} }, "get": { "responses": { "200": { "description": "All.", "content": { "application/json": { "schema": { "type": "array", "items": {} } } } } } } } """
        },
        {
            "Another order does not rename properties that differ in their case",
            Result(""" "user_id": { "type": "string" }, "userId": { "type": "integer" }, "UserID": { "type": "boolean" } """),
            Result(""" "UserID": { "type": "boolean" }, "user_id": { "type": "string" }, "userId": { "type": "integer" } """)
        },
        {
            "An ascending order does not rename the descending one",
            Result(""" "order": { "type": "string", "enum": ["-created_at", "size"] } """),
            Result(""" "order": { "type": "string", "enum": ["created_at", "-created_at", "size"] } """)
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Compatible_change_breaks_no_consumer(string change, string before, string after)
    {
        var check = new DocumentCheck(
            new SourceDocument("things.json", Path.GetFullPath("things.json"), Document(before), []), compilesConsumer: true);

        Assert.True(check.HasSurface && check.HasConsumer, change);
        Assert.Empty(check.Losses(Document(after)));
    }

    private static string Result(string properties) => $$"""
        "/things": { "get": { "responses": { "200": { "description": "It.", "content": { "application/json": {
          "schema": { "type": "object", "properties": { {{properties}} } }
        } } } } } }
        """;

    private static string Envelope(string members) => $$"""
        "/things": { "get": {
          "parameters": [
            { "name": "page", "in": "query", "schema": { "type": "integer" } }, { "name": "per_page", "in": "query", "schema": { "type": "integer" } }
          ],
          "responses": { "200": { "description": "A page.", "content": { "application/json": {
            "schema": { "type": "object", "properties": { "success": { "type": "boolean" }, {{members}} } }
          } } } }
        } }
        """;

    private static JsonObject Document(string paths) => JsonNode.Parse(
        $$"""{ "openapi": "3.0.3", "info": { "title": "Shop", "version": "1" }, "paths": { {{paths}} } }""")!.AsObject();
}
