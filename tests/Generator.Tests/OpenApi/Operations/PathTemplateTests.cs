using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Tests.OpenApi.Operations;

public sealed class PathTemplateTests
{
    [Theory]
    [InlineData("/", "/", "", "")]
    [InlineData("/a/b", "/a/b", "", "")]
    [InlineData("/a/{id}", "/a/{id}", "", "id")]
    [InlineData("/a/{id}.{format}", "/a/{id}.{format}", "", "id format")]
    [InlineData("/a?action=list", "/a", "action=list", "")]
    [InlineData("/a/{id}?kind={kind}", "/a/{id}", "kind={kind}", "id kind")]
    [InlineData("/a#get", "/a", "", "")]
    [InlineData("/a?b=c#get", "/a", "b=c", "")]
    [InlineData("/a#x?y", "/a", "", "")]
    [InlineData("/a/{+path}", "/a/{+path}", "", "path")]
    [InlineData("/a/{ids*}", "/a/{ids*}", "", "ids")]
    [InlineData("/a/{open", "/a/{open", "", "")]
    [InlineData("/a/}{", "/a/}{", "", "")]
    public void Template_is_divided_into_route_query_and_parameters(string text, string route, string query, string parameters)
    {
        var template = new PathTemplate(text);

        Assert.Equal(route, template.Route);
        Assert.Equal(query, template.Query);
        Assert.Equal(parameters, string.Join(' ', template.Parameters.Select(parameter => parameter.Name)));
        Assert.All(template.RouteParameters, parameter =>
            Assert.Equal(('{', '}'), (template.Route[parameter.Start], template.Route[parameter.End - 1])));
    }

    [Theory]
    [InlineData("{id}", false)]
    [InlineData("{+id}", true)]
    [InlineData("{+}", false)]
    public void Parameter_is_open_if_it_is_a_reserved_expansion(string segment, bool isOpen) =>
        Assert.Equal(isOpen, Assert.Single(new PathTemplate("/a/" + segment).Parameters).IsOpen);

    [Theory]
    [InlineData("v1", true)]
    [InlineData("v1.2", true)]
    [InlineData("V10", true)]
    [InlineData("v", false)]
    [InlineData("view", false)]
    [InlineData("-", true)]
    [InlineData("requests", false)]
    public void Segment_has_no_name_if_it_is_a_version_or_punctuation(string segment, bool hasNoName) =>
        Assert.Equal(hasNoName, Assert.Single(new PathTemplate("/" + segment).Segments).HasNoName);
}
