namespace Cf1Gen.Generator.Tests.Reading;

public class JsonSyntaxTests
{
    [Theory]
    [InlineData("{\n  \"openapi\": ", 2, 14)]
    [InlineData("{\n  // no end", 2, 3)]
    [InlineData("{\n  \"a\": 1,,\n}", 2, 10)]
    [InlineData("{\r\n  \"ü€😀\": 1 \"b\" }", 2, 13)]
    [InlineData("\uFEFF{\n \"a\": tru }", 2, 10)]
    [InlineData("{} x", 1, 4)]
    [InlineData("{\n  \"a\": \"\\ud800\" }", 2, 8)]
    public void An_error_is_shown_where_it_is(string text, int line, int column)
    {
        var reading = SpecReading.Json(text);

        Assert.False(reading.HasDocument);
        var message = reading.AssertOne("CF1002", line, column).GetMessage(null);
        Assert.StartsWith("This is not valid JSON: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n  // Pets.", 2, 3)]
    [InlineData(" /* Pets: \"paths\" { */", 1, 3)]
    public void A_comment_is_named_and_read_over(string comment, int line, int column)
    {
        var reading = SpecReading.Json($$"""
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
    public void A_comma_behind_the_last_member_is_named_and_read_over()
    {
        var reading = SpecReading.Json("""
            {
              "openapi": "3.0.0", "paths": {},
              "components": { "schemas": { "A": { "enum": [ "a", ], } } }
            }
            """);

        reading.AssertOne("CF1080", 3, 54);
        Assert.Single(reading.Schemas["A"].Enum!);
    }

    [Fact]
    public void Places_behind_a_comment_are_right()
    {
        var reading = SpecReading.Json("""
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
    public void Half_a_character_in_a_key_is_no_fault_of_ours()
    {
        var reading = SpecReading.Json("{ \"openapi\": \"3.0.0\", \"paths\": {}, \"\\u0041\ud800\": 1 }");

        Assert.True(reading.HasDocument);
        Assert.DoesNotContain(reading.Diagnostics, diagnostic => diagnostic.Id == "CF1001");
    }

    [Fact]
    public void Of_equal_keys_the_last_is_used_and_both_are_named()
    {
        var reading = SpecReading.Json("""
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
        Assert.Contains("'#/components/schemas/A' is already there at line 5", message, StringComparison.Ordinal);
        Assert.Equal(Microsoft.OpenApi.JsonSchemaType.Integer, reading.Schemas["A"].Type);
    }

    [Fact]
    public void A_number_keeps_its_text()
    {
        var reading = SpecReading.Json("""
            { "openapi": "3.0.0", "paths": {}, "components": { "schemas": { "A": { "enum": [ 1.10, 123456789012345678901234567890, -0.0 ] } } } }
            """);

        Assert.Equal(["1.10", "123456789012345678901234567890", "-0.0"], reading.Schemas["A"].Enum!.Select(value => value.ToJsonString()));
    }
}
