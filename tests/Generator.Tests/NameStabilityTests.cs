using System.Text.Json;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Generator.Tests;

/// <summary>Any text may name anything, and the order of the members of a document renames nothing.</summary>
public sealed class NameStabilityTests
{
    private static readonly string[] s_names =
    [
        "class", "record", "file", "required", "scoped", "extension", "closed", "var", "dynamic", "nint", "await", "async", "field",
        "value", "global", "partial",
        "__arglist", "__makeref", "where", "yield", "nameof", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone",
        "ReferenceEquals",
        "EqualityContract", "PrintMembers", "Clone", "AdditionalProperties", "Names", "Get", "Set", "Value", "Values", "IsKnown", "Known",
        "Create", "JsonCodec",
        "Task", "String", "List", "System", "Cf1Gen", "Acme", "Client", "ApiClient", "ApiModel", "Options", "Update", "Optional", "Page",
        "Stream", "Connection",
        "id", "-id", "ID", "_id", "+1", "-1", "1", "1.1", "11", "1_1", "", " ", "-", "_", "<=", ">=", "$", "@", "日本", "日木", "e\u0301",
        "\u00e9", "😀", "\u200d", "a\u200db", "ab",
        "options", "cancellationToken", "body", "request", "StartTime<", "StartTime>", "startTime", "Etc/GMT+0", "Etc/GMT-0", "1.1.1.1",
        "Thing", "Things", "ThingValue",
        "thing_thing", "Foo.foo", "foo", "Foo", "FooValue", "x\u00a0y", new string('n', 300), new string('n', 299) + "m",
    ];

    private static readonly string[] s_words = ["a", "A", "a-b", "a_b", "aB", "AB", "-a", "a-", "+a", "1", "1.0", "10", "", "value",
        "Value", "é", "日", "class", "ToString", "a2", "a-2", "A3"];

    public static TheoryData<string> Places =>
        new("schema", "property", "enum value", "operation id", "tag", "query parameter", "path parameter", "path word", "header",
            "form field");

    [Theory]
    [MemberData(nameof(Places))]
    public void Any_text_may_be_a_name(string place) => GeneratorRun.Clean(Document(place, s_names));

    [Theory]
    [InlineData("property")]
    [InlineData("enum value")]
    [InlineData("query parameter")]
    public void Another_order_renames_no_member(string place)
    {
        var random = new Random(1);
        var names = s_words.Where(word => word.Length > 0).ToArray();
        var expected = ByText(place, names);
        Assert.Equal(names.Length, expected.Count);
        for (var round = 0; round < 10; round++)
        {
            random.Shuffle(names);

            Assert.Equivalent(expected, ByText(place, names), strict: true);
        }
    }

    private static Dictionary<string, string> ByText(string place, string[] names) =>
        names.Zip(Members(Document(place, names))).ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The members that are made of the names, in their order.</summary>
    private static string[] Members(SpecFile spec) =>
    [
        .. GeneratorRun.Of(spec).Result.GeneratedSources
            .Where(source => source.HintName.EndsWith("Models.g.cs", StringComparison.Ordinal))
            .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            .Where(type => type.Identifier.Text == "Named" || type.Identifier.Text.EndsWith("Options", StringComparison.Ordinal))
            .Take(1)
            .SelectMany(type => type.Members.OfType<PropertyDeclarationSyntax>())
            .Select(property => property.Identifier.Text),
    ];

    private static SpecFile Document(string place, string[] names)
    {
        string Each(string separator, Func<string, int, string> text) =>
            string.Join(separator, names.Select((name, index) => text(JsonSerializer.Serialize(name), index)));
        string Path(Func<string, string> path, Func<string, string> operation) => string.Join(", ", names.Select((name, index) =>
            $$"""{{JsonSerializer.Serialize(path(name) + "/" + index)}}: { "get": { {{operation(JsonSerializer.Serialize(name))}} "responses": { "204": { "description": "Done." } } } }"""));
        const string named = """ "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Named" } } } } } """;
        var single = $$""" "/things": { "get": { {{named}} } } """;
        var escaped = names.Select(name => "#/components/schemas/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace(
            "/", "~1", StringComparison.Ordinal)).ToArray();
        var (paths, schemas) = place switch
        {
            "schema" => (
                $$""" "/things": { "get": { "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "type": "object", "properties": { {{string.Join(", ", escaped.Select((reference, index) => $$"""
                    "p{{index}}": { "$ref": {{JsonSerializer.Serialize(reference)}} }
                    """))}} } } } } } } } } """,
                Each(", ", (name, index) => $$"""{{name}}: { "type": "object", "properties": { "x{{index}}": { "type": "string" } } }""")),
            "property" =>
                (single,
                    $$""" "Named": { "type": "object", "properties": { {{Each(", ", (name, _) => name + """: { "type": "string" }""")}} } } """),
            "enum value" => (single, $$""" "Named": { "type": "string", "enum": [{{Each(", ", (name, _) => name)}}] } """),
            "operation id" => (Path(_ => "/things", name => $"\"operationId\": {name},"), ""),
            "tag" => (Path(_ => "/things", name => $"\"tags\": [{name}],"), ""),
            "path word" => (Path(name => "/" + name.Replace('/', '-'), _ => ""), ""),
            "path parameter" => (Path(name => "/things/{" + name.Replace('/', '-') + "}", _ => ""), ""),
            "query parameter" =>
                ($$""" "/things": { "get": { "parameters": [{{Parameters("query")}}], "responses": { "204": { "description": "Done." } } } } """, ""),
            "header" =>
                ($$""" "/things": { "get": { "parameters": [{{Parameters("header")}}], "responses": { "204": { "description": "Done." } } } } """, ""),
            _ => (
                $$""" "/things": { "put": { "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { {{Each(", ", (name, _) => name + """: { "type": "string" }""")}}, "file": { "type": "string", "format": "binary" } } } } } }, "responses": { "204": { "description": "Done." } } } } """,
                ""),
        };
        return new SpecFile("names.json", $$"""
            { "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": { {{paths}} }, "components": { "schemas": { {{schemas}} } } }
            """);

        string Parameters(string @in) =>
            Each(", ", (name, _) => $$"""{ "name": {{name}}, "in": "{{@in}}", "schema": { "type": "string" } }""");
    }
}
