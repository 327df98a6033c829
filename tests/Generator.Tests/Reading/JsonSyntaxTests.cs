namespace Cf1Gen.Generator.Tests.Reading;

public class JsonSyntaxTests
{
    [Theory]
    [InlineData("{\n  \"openapi\": ", 2, 14)]
    [InlineData("{\n  // no comment\n}", 2, 3)]
    [InlineData("{\n  \"a\": 1,\n}", 3, 1)]
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
