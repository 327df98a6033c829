using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json.Mismatches;

public class UnknownMemberTests
{
    [Fact]
    public void Unknown_properties_are_written_after_the_known_ones()
    {
        var part = TestJson.Read<Part>("""{"x":{"a":[1.0,null,"é"]},"number":1,"":0,"Number":true}""");

        Assert.Equal(["x", "", "Number"], part.AdditionalProperties.Keys);
        Assert.Equal("""{"number":1,"x":{"a":[1.0,null,"é"]},"":0,"Number":true}""", TestJson.Write(part));
    }

    [Fact]
    public void Unknown_property_of_a_nested_model_is_kept_in_it() =>
        Assert.Equal(
            """{"number":1,"parts":[{"number":2,"x":1}],"y":2}""",
            TestJson.Write(TestJson.Read<Part>("""{"y":2,"number":1,"parts":[{"x":1,"number":2}]}""")));

    [Fact]
    public void Added_property_is_written()
    {
        var part = new Part { Number = 1 };
        part.AdditionalProperties["new"] = JsonElement.Parse("[true]");

        Assert.Equal("""{"number":1,"new":[true]}""", TestJson.Write(part));
    }

    [Fact]
    public void Added_property_with_a_declared_name_replaces_it()
    {
        var part = new Part { Number = 1, Name = "n" };
        part.AdditionalProperties["number"] = JsonElement.Parse("\"one\"");

        Assert.Equal("""{"name":"n","number":"one"}""", TestJson.Write(part));
    }
}
