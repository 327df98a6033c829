namespace Cf1Gen.Generator.Tests.Reading.Text;

public class JsonNodeReaderTests
{
    [Theory]
    [InlineData("{\n  \"openapi\": ", 2, 14)]
    [InlineData("{\n  // no end", 2, 3)]
    [InlineData("{\n  \"a\": 1,,\n}", 2, 10)]
    [InlineData("{\r\n  \"ü€😀\": 1 \"b\" }", 2, 13)]
    [InlineData("\uFEFF{\n \"a\": tru }", 2, 10)]
    [InlineData("{} x", 1, 4)]
    [InlineData("{\n  \"a\": \"\\ud800\" }", 2, 8)]
    public void Syntax_error_is_located(string text, int line, int column)
    {
        var reading = ReadResult.Json(text);

        Assert.False(reading.HasDocument);
        var message = reading.AssertOne("CF1002", line, column).GetMessage(null);
        Assert.StartsWith("The text is not valid JSON: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n  // Pets.", 2, 3)]
    [InlineData(" /* Pets: \"paths\" { */", 1, 3)]
    public void Comment_is_reported_and_skipped(string comment, int line, int column)
    {
        var reading = ReadResult.Json($$"""
            {{{comment}}
              "openapi": "3.0.0",
              "paths": {},
              "components": { "schemas": { "A": { "type": "string" /**/ } } }
            }
            """);

        reading.AssertOne("CF1080", line, column);
        Assert.Equal(Microsoft.OpenApi.JsonSchemaType.String, reading.Schemas["A"].Type);
    }

    [Fact]
    public void Trailing_comma_is_reported_and_skipped()
    {
        var reading = ReadResult.Json("""
            {
              "openapi": "3.0.0", "paths": {},
              "components": { "schemas": { "A": { "enum": [ "a", ], } } }
            }
            """);

        reading.AssertOne("CF1080", 3, 54);
        Assert.Single(reading.Schemas["A"].Enum!);
    }

    [Fact]
    public void Locations_after_a_comment_are_correct()
    {
        var reading = ReadResult.Json("""
            {
              /* "components": { "schemas": { } } */
              "openapi": "3.0.0", "paths": {},
              "components": { "schemas": {
                "A": { "$ref": "#/nowhere" } } } // "A"
            }
            """);

        Assert.Equal(["CF1080", "CF1008"], reading.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(4, reading.Diagnostics[1].Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Lone_surrogate_in_a_key_is_not_an_internal_error()
    {
        var reading = ReadResult.Json("{ \"openapi\": \"3.0.0\", \"paths\": {}, \"\\u0041\ud800\": 1 }");

        Assert.True(reading.HasDocument);
        Assert.DoesNotContain(reading.Diagnostics, diagnostic => diagnostic.Id == "CF1001");
    }

    [Fact]
    public void Last_of_equal_keys_is_used_and_the_first_reported()
    {
        var reading = ReadResult.Json("""
            {
              "openapi": "3.0.0",
              "paths": {},
              "components": { "schemas": {
                "A": { "type": "string" },
                "B": {},
                "A": { "type": "integer" } } }
            }
            """);

        var message = reading.AssertOne("CF1007", 7, 5).GetMessage(null);
        Assert.Contains("'#/components/schemas/A' is a duplicate of the key in line 5", message, StringComparison.Ordinal);
        Assert.Equal(Microsoft.OpenApi.JsonSchemaType.Integer, reading.Schemas["A"].Type);
    }

    [Fact]
    public void Number_keeps_its_text()
    {
        var reading = ReadResult.Json("""
            { "openapi": "3.0.0", "paths": {}, "components": { "schemas": { "A": { "enum": [ 1.10, 123456789012345678901234567890, -0.0 ] } } } }
            """);

        Assert.Equal(["1.10", "123456789012345678901234567890", "-0.0"], reading.Schemas["A"].Enum!.Select(value => value.ToJsonString()));
    }
}
