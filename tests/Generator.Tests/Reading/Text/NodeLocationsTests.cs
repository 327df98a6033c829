namespace Cf1Gen.Generator.Tests.Reading.Text;

public class NodeLocationsTests
{
    private const string Json = "{\r\n  \"openapi\": \"3.0.0\",\r\n  \"paths\": {\r\n    \"/a/{b}\": { \"x-\\u0041\\\"\": [ 1, { \"ü😀\": \"~\", \"z\": null }, \"x\" ],\r\n      \"get\": { } }\r\n  }\r\n}";

    private const string Yaml = "openapi: 3.0.0\r\npaths:\r\n  /a/{b}:\r\n    \"x-\\u0041\\\"\":\r\n    - 1\r\n    - ü😀: '~'\r\n      z:\r\n    - x\r\n    get: { }\r\n";

    [Theory]
    [InlineData("#", 1, 1)]
    [InlineData("#/openapi", 2, 3)]
    [InlineData("#/paths", 3, 3)]
    [InlineData("#/paths/~1a~1{b}", 4, 5)]
    [InlineData("#/paths/~1a~1{b}/x-A\"", 4, 17)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/0", 4, 33)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/1", 4, 36)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/1/ü😀", 4, 38)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/1/z", 4, 50)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/2", 4, 63)]
    [InlineData("#/paths/~1a~1{b}/get", 5, 7)]
    [InlineData("/paths/~1a~1{b}/get", 5, 7)]
    public void Pointer_is_located_in_json(string at, int line, int column) =>
        Assert.Equal((line, column), Place(ReadResult.Json(Json), at));

    [Theory]
    [InlineData("#", 1, 1)]
    [InlineData("#/openapi", 1, 1)]
    [InlineData("#/paths", 2, 1)]
    [InlineData("#/paths/~1a~1{b}", 3, 3)]
    [InlineData("#/paths/~1a~1{b}/x-A\"", 4, 5)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/0", 5, 7)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/1", 6, 7)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/1/ü😀", 6, 7)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/1/z", 7, 7)]
    [InlineData("#/paths/~1a~1{b}/x-A\"/2", 8, 7)]
    [InlineData("#/paths/~1a~1{b}/get", 9, 5)]
    public void Pointer_is_located_in_yaml(string at, int line, int column) =>
        Assert.Equal((line, column), Place(ReadResult.Yaml(Yaml), at));

    [Theory]
    [InlineData("#/paths/~1none", 3, 3)]
    [InlineData("#/paths/~1a~1{b}/get/parameters/0", 5, 7)]
    [InlineData("#/none", 1, 1)]
    [InlineData("", 1, 1)]
    public void Pointer_to_nothing_is_located_at_its_nearest_ancestor(string at, int line, int column) =>
        Assert.Equal((line, column), Place(ReadResult.Json(Json), at));

    [Fact]
    public void Location_spans_the_key()
    {
        var location = ReadResult.Json(Json).Spec.Locate("#/paths/~1a~1{b}");

        Assert.Equal("\"/a/{b}\"", Json.Substring(location.SourceSpan.Start, location.SourceSpan.Length));
        Assert.Equal("spec.json", location.GetLineSpan().Path);
        Assert.Equal(location, ReadResult.Json(Json).Spec.Locate("#/paths/~1a~1{b}"));
    }

    private static (int Line, int Column) Place(ReadResult reading, string pointer)
    {
        var start = reading.Spec.Locate(pointer).GetLineSpan().StartLinePosition;
        return (start.Line + 1, start.Character + 1);
    }
}
