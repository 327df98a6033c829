using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public sealed class ComponentNamesTests
{
    [Theory]
    [InlineData("cloudforce-one_request-item", "RequestItem")]
    [InlineData("cloudforce-one-requests_request-item", "RequestItem")]
    [InlineData("cloudforceOneRequestsRequestItem", "RequestItem")]
    [InlineData("requests_item", "Item")]
    [InlineData("requests", "Requests")]
    [InlineData("Note", "Note")]
    public void Name_of_a_component_does_not_contain_the_prefix_of_the_publisher(string component, string expected) =>
        Assert.Equal(expected, Names(component).Of(component));

    [Fact]
    public void Components_with_the_same_short_name_keep_their_long_names()
    {
        var names = Names("cloudforce-one_note", "note");

        Assert.Equal("CloudforceOneNote", names.Of("cloudforce-one_note"));
        Assert.Equal("Note", names.Of("note"));
    }

    private static ComponentNames Names(params string[] components) => new(components, ["cloudforce", "one"], ["requests"]);
}
