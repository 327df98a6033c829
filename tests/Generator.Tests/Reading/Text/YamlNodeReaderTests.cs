using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Tests.Reading.Text;

public class YamlNodeReaderTests
{
    private const string Text = "openapi: 3.0.0\npaths:\n  /a: &a\n    get:\n      x-a: [ 1, 'b' ]\n      x-b: |\n        c\n  /b: *a\n";

    [Theory]
    [InlineData("yes", "\"yes\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("'true'", "\"true\"")]
    [InlineData("\"12\"", "\"12\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("12", "12")]
    [InlineData("+012", "12")]
    [InlineData("-0", "-0")]
    [InlineData("00", "0")]
    [InlineData("0x1F", "31")]
    [InlineData("0xfffffffffffffffff", "295147905179352825855")]
    [InlineData("0o17", "15")]
    [InlineData("0o18", "\"0o18\"")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("1.50", "1.50")]
    [InlineData("-.5", "-0.5")]
    [InlineData("5.", "5")]
    [InlineData("1e3", "1e3")]
    [InlineData("1.5E-7", "1.5E-7")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData(".", "\".\"")]
    [InlineData("-x", "\"-x\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("190:20:30", "\"190:20:30\"")]
    [InlineData("2024-01-01", "\"2024-01-01\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("|\n    a\n    b\n", "\"a\\nb\\n\"")]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("nULL", "\"nULL\"")]
    public void Scalar_has_the_value_of_the_core_schema(string yaml, string json)
    {
        var reading = ReadResult.Body($"paths: {{}}\nx-value:\n  a: {yaml}");

        reading.AssertClean();
        var value = ((Microsoft.OpenApi.JsonNodeExtension)reading.Document.Extensions!["x-value"]).Node;
        Assert.Equal(json, value["a"]?.ToJsonString() ?? "null");
    }

    [Fact]
    public void Quoted_scalar_can_continue_without_indentation()
    {
        var reading = ReadResult.Body("""
            paths: {}
            components:
              schemas:
                A:
                  description: "one
                two \

                three: \"x\"  "
                  title: "four

                five"
                B:
                  $ref: '#/nowhere'
            """);

        Assert.Equal(["CF1080", "CF1080", "CF1008"], reading.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(15, reading.Diagnostics[2].Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal("one two \nthree: \"x\"  ", reading.Schemas["A"].Description);
        Assert.Equal("four\nfive", reading.Schemas["A"].Title);
    }

    [Theory]
    [InlineData("|-\n            \n        one\n        two", "\none\ntwo")]
    [InlineData(">-\n            \n        one\n        two", "\none two")]
    [InlineData("|+ # Nothing.\n            \n", "\n\n")]
    public void Block_scalar_can_begin_with_a_line_of_spaces(string block, string text)
    {
        var reading = ReadResult.Body($"paths: {{}}\ncomponents:\n  schemas:\n    A:\n      title: {block}\n    B:\n      $ref: '#/nowhere'\n");

        Assert.Equal(["CF1080", "CF1008"], reading.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(text, reading.Schemas["A"].Title);
    }

    [Fact]
    public void Alias_has_the_value_of_its_anchor()
    {
        var reading = ReadResult.Body("""
            paths: {}
            components:
              schemas:
                A: &a { type: object, properties: { id: &id { type: string } } }
                B: *a
                C: { type: object, properties: { id: *id } }
            """);

        reading.AssertClean();
        Assert.Equal(Microsoft.OpenApi.JsonSchemaType.String, reading.Schemas["B"].Properties!["id"].Type);
        Assert.Equal(Microsoft.OpenApi.JsonSchemaType.String, reading.Schemas["C"].Properties!["id"].Type);
    }

    [Fact]
    public void Merge_key_adds_missing_members()
    {
        var reading = ReadResult.Body("""
            paths: {}
            x-a: &a { one: a, two: a }
            x-b: &b { two: b, three: b }
            x-c:
              <<: [ *a, *b ]
              one: c
            """);

        reading.AssertClean();
        var merged = (JsonObject)((Microsoft.OpenApi.JsonNodeExtension)reading.Document.Extensions!["x-c"]).Node;
        Assert.Equal("""{"one":"c","two":"a","three":"b"}""", merged.ToJsonString());
    }

    [Fact]
    public void Members_from_an_alias_or_merge_key_are_located_at_the_anchor()
    {
        var reading = ReadResult.Body("""
            paths: {}
            x-a: &a
              one: { deep: 1 }
            x-b: *a
            x-c:
              <<: *a
            """);

        Assert.Equal((6, 10), Line(reading, "#/x-a/one/deep"));
        Assert.Equal((6, 10), Line(reading, "#/x-b/one/deep"));
        Assert.Equal((6, 10), Line(reading, "#/x-c/one/deep"));
        Assert.Equal((7, 1), Line(reading, "#/x-b"));
    }

    [Theory]
    [InlineData("paths: {}\nx-a: [ 1", "CF1002", 5, 9)]
    [InlineData("paths: {}\n\tx-a: 1", "CF1002", 4, 9)]
    [InlineData("paths: {}\nx-a: *none", "CF1002", 5, 6)]
    [InlineData("paths: {}\nx-a: &a [ *a ]", "CF1002", 5, 11)]
    [InlineData("paths: {}\n? [ a ]\n: 1", "CF1002", 5, 3)]
    public void Syntax_error_is_located(string yaml, string id, int line, int column)
    {
        var reading = ReadResult.Body(yaml);

        Assert.False(reading.HasDocument);
        reading.AssertOne(id, line, column);
    }

    [Fact]
    public void Last_of_equal_keys_is_used_and_the_first_reported()
    {
        var reading = ReadResult.Body("""
            paths: {}
            x-a: 1
            x-b: 2
            x-a: 3
            """);

        Assert.Contains(
            "'#/x-a' is a duplicate of the key in line 5", reading.AssertOne("CF1007", 7, 1).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("3", ((Microsoft.OpenApi.JsonNodeExtension)reading.Document.Extensions!["x-a"]).Node.ToJsonString());
    }

    [Fact]
    public void Second_document_is_ignored() =>
        ReadResult.Body("paths: {}\n---\npaths: {}\n").AssertOne("CF1006", 5, 1);

    [Fact]
    public void Exception_of_the_parser_is_a_syntax_error()
    {
        string[] tokens =
        [
            "{", "}", "[", "]", ":", ",", "?", "- ", "&a", "*a", "!", "|", ">", "%", "@", "`", "'", "\"", "#",
            "\t", "\0", "\u0085", "\u2028", "\ud800", "...", "---",
        ];
        foreach (var token in tokens)
        {
            for (var at = 0; at <= Text.Length; at += 3)
            {
                Assert.DoesNotContain(ReadResult.Yaml(Text.Insert(at, token)).Diagnostics, diagnostic => diagnostic.Id == "CF1001");
            }
        }
    }

    private static (int Line, int Column) Line(ReadResult reading, string pointer)
    {
        var start = reading.Spec.Locate(pointer).GetLineSpan().StartLinePosition;
        return (start.Line + 1, start.Character + 1);
    }
}
