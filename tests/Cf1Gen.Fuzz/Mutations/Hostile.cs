using System.Text.Json.Nodes;

namespace Cf1Gen.Fuzz.Mutations;

/// <summary>Unexpected values, texts and keys.</summary>
internal static class Hostile
{
    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "-1", "12", "1.5", "1e400", "-1e-400", "9223372036854775808", "79228162514264337593543950336", "1E+2",
        "-0",
        "\"\"", "\"x\"", "\"null\"", "\"2020-13-45\"", "[]", "[null]", "[[]]", "[1,\"a\",true,null,{}]", "{}", "{\"\":null}",
        "{\"type\":\"object\"}",
        "{\"type\":[\"string\",\"null\"]}", "{\"type\":\"array\"}", "{\"enum\":[null]}", "{\"enum\":[]}", "{\"$ref\":12}",
        "{\"oneOf\":[{},{}]}",
    ];

    private static readonly string[] s_texts =
    [
        "\"; class Injected { } //", "*/ class Injected { } /*", "\nclass Injected { }", "\r\n#endif\n", "\u0085class Injected { }",
        "\u2028class Injected { }",
        "\u2029class Injected { }", "</summary>", "<![CDATA[", "\"\"\"", "{{{0}}}", "{", "}", "\\", "\\u000a", "\0", "\u0001\uffff",
        "\ud800", "\udc00\ud800",
        "\u202e", "日本", "e\u0301", "😀", " ", "\t", "~", "/", "#", "?", "%", "%zz", "&amp;", "&#0;", "::", "..", ".", "-", "_", "@", "$",
        "0", "1.1.1.1",
        "class", "record", "__arglist", "var", "dynamic", "nint", "value", "Equals", "GetType", "ToString", "Task", "String", "List",
        "JsonCodec", "System",
        "ApiClient", "cancellationToken", "options", "body", "item", "result", "null", "true", "NaN", "1e999", "application/json",
        "multipart/form-data",
        "text/event-stream", "*/*", "int32", "date-time", "binary", "byte", "string", "object", "array", "query", "path", "header",
        "cookie", "deepObject",
    ];

    private static readonly string[] s_keys =
    [
        "$ref", "allOf", "oneOf", "anyOf", "not", "type", "format", "items", "properties", "additionalProperties", "patternProperties",
        "prefixItems",
        "required", "enum", "const", "default", "nullable", "readOnly", "writeOnly", "deprecated", "discriminator", "propertyName",
        "mapping", "description",
        "summary", "title", "example", "examples", "schema", "content", "parameters", "responses", "requestBody", "headers", "links",
        "callbacks", "security",
        "servers", "variables", "tags", "operationId", "name", "in", "style", "explode", "allowReserved", "get", "post", "default", "200",
        "2XX", "4xx", "204",
        "x-cf1gen-name", "x-cf1gen-type", "x-enum-varnames", "x-enumNames", "x-enumDescriptions", "$defs", "$id", "$anchor", "$dynamicRef",
        "itemSchema",
        "encoding", "contentType", "webhooks", "if", "then", "else", "unevaluatedProperties", "minimum", "maximum", "pattern", "components",
        "schemas",
        "application/json", "multipart/form-data", "application/x-www-form-urlencoded", "collectionFormat", "consumes", "produces",
        "schema", "", "<<",
    ];

    private static readonly string[] s_references =
    [
        "", "#", "#/", "##", "#/a//b", "#/%zz", "#/~2", "#/paths", "#/components", "#/components/schemas", "#/components/schemas/",
        "other.json#/a",
        "https://example.org/a.json", "file:///etc/hostname", "../x.yaml", "Pet", "#Pet", "urn:x", "#/components/schemas/Nowhere", "\0",
    ];

    public static IReadOnlyList<string> Keys => s_keys;

    public static JsonNode? Value(Random random) =>
        random.Next(3) == 0 ? JsonValue.Create(Text(random)) : JsonNode.Parse(Pick(s_values, random));

    public static string Text(Random random) =>
        random.Next(60) == 0 ? new string((char)random.Next('a', 'z'), random.Next(200, 5_000)) : Pick(s_texts, random);

    public static string Key(Random random) => random.Next(3) == 0 ? Text(random) : Pick(s_keys, random);

    public static string Reference(Random random) => Pick(s_references, random);

    private static T Pick<T>(T[] values, Random random) => values[random.Next(values.Length)];
}
