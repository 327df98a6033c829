using System.Text.Json.Nodes;
using Cf1Gen.Compatibility;
using Cf1Gen.Compatibility.Changes;
using Cf1Gen.Compatibility.Documents;

namespace Cf1Gen.Generator.Tests.Compatibility;

public sealed class ChangeKindsTests
{
    private const int Numbers = 3;

    private static readonly SourceDocument[] s_documents =
    [
        .. DocumentFiles.Find(CompatibilityOptions.RepositoryPaths, maximumLength: 100_000)
            .Select(file => DocumentFiles.Read(file.Name, file.Path)).OfType<SourceDocument>(),
    ];

    public static TheoryData<string> Names => [.. ChangeKinds.All.Select(kind => kind.Name)];

    [Fact]
    public void Names_are_unique() => Assert.Equal(ChangeKinds.All.Count, ChangeKinds.All.DistinctBy(kind => kind.Name).Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_changes_a_document_at_the_returned_location_or_not_at_all(string name)
    {
        var kind = Assert.Single(ChangeKinds.Find(name));
        var applied = 0;
        foreach (var document in s_documents)
        {
            var original = document.Tree.ToJsonString();
            for (var number = 0; number < Numbers; number++)
            {
                var copy = Copy(document);
                if (kind.Apply(copy, new Random(number)) is not { } changed)
                {
                    Assert.Equal(original, copy.Root.ToJsonString());
                    break;
                }

                Assert.Same(copy.Root, changed.Root);
                applied += copy.Root.ToJsonString() == original ? 0 : 1;
            }
        }

        Assert.True(applied > 0, $"No document has a place for {name}.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_creates_the_same_document_from_the_same_number(string name)
    {
        var kind = Assert.Single(ChangeKinds.Find(name));
        foreach (var document in s_documents.Where(document => document.Name.StartsWith("everything", StringComparison.Ordinal)))
        {
            var (first, second) = (Copy(document), Copy(document));
            kind.Apply(first, new Random(7));
            kind.Apply(second, new Random(7));

            Assert.Equal(first.Root.ToJsonString(), second.Root.ToJsonString());
        }
    }

    [Fact]
    public void Find_returns_the_kind_of_an_exact_name_or_all_kinds_that_contain_the_text()
    {
        Assert.Equal(["operation-added"], ChangeKinds.Find("operation-added").Select(kind => kind.Name));
        Assert.True(ChangeKinds.Find("order-of").Count > 5);
        Assert.Empty(ChangeKinds.Find("no such kind"));
    }

    [Theory]
    [InlineData("enum-value-added", """{ "type": "string", "enum": ["a", "b"] }""", "added_value")]
    [InlineData("enum-value-added", """{ "type": "integer", "enum": [3, 5] }""", "6")]
    [InlineData("property-added-to-response", """{ "type": "object", "properties": { "a": { "type": "string" } } }""", "properties")]
    [InlineData("union-branch-added", """{ "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] }""", "AddedBranch")]
    public void Kind_changes_a_schema_of_a_response(string name, string schema, string expected)
    {
        var document = Document(schema);

        var changed = Assert.Single(ChangeKinds.Find(name)).Apply(document, new Random(1));

        Assert.NotNull(changed);
        Assert.Contains(expected, JsonNode.Parse(document.Root.ToJsonString())!["paths"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("enum-value-added", """{ "type": "string", "enum": ["a"] }""")]
    [InlineData("property-of-body-optional", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }""")]
    [InlineData("union-branch-added", """{ "oneOf": [{ "type": "string" }, { "type": "null" }] }""")]
    public void Kind_does_not_change_a_schema_where_the_change_is_not_compatible(string name, string schema) =>
        Assert.Null(Assert.Single(ChangeKinds.Find(name)).Apply(Document(schema), new Random(1)));

    private static ApiDocument Copy(SourceDocument document) => new(document.Tree.DeepClone().AsObject()) { TypeNames = ["AddedName"] };

    private static ApiDocument Document(string schema) => new(JsonNode.Parse($$"""
        {
          "openapi": "3.0.3",
          "info": { "title": "T", "version": "1" },
          "paths": { "/things": { "get": { "responses": { "200": {
            "description": "It.", "content": { "application/json": { "schema": {{schema}} } }
          } } } } },
          "components": { "schemas": {
            "A": { "type": "object", "properties": { "a": { "type": "string" } } },
            "B": { "type": "object", "properties": { "b": { "type": "string" } } }
          } }
        }
        """)!.AsObject());
}
