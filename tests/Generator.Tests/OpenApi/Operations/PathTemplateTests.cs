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
    [InlineData("v1", 1)]
    [InlineData("v1.2", 1)]
    [InlineData("V10", 10)]
    [InlineData("v1beta1", 1)]
    [InlineData("v2_1", 2)]
    [InlineData("3", 3)]
    [InlineData("2.0", 2)]
    [InlineData("2010-04-01", 2010)]
    [InlineData("v99999999999", 0)]
    [InlineData("v", null)]
    [InlineData("view", null)]
    [InlineData("v1-things", null)]
    [InlineData("requests", null)]
    public void Segment_can_be_a_version(string text, int? number)
    {
        var segment = Assert.Single(new PathTemplate("/" + text).Segments);

        Assert.Equal(number, segment.IsVersion ? segment.VersionNumber : null);
        Assert.Equal(number is not null, segment.IsTechnical);
    }

    [Theory]
    [InlineData("-", true, true)]
    [InlineData("api", false, true)]
    [InlineData("APIs", false, true)]
    [InlineData("rest", false, true)]
    [InlineData("api-keys", false, false)]
    [InlineData("requests", false, false)]
    public void Segment_can_be_technical(string text, bool isPunctuation, bool isTechnical)
    {
        var segment = Assert.Single(new PathTemplate("/" + text).Segments);

        Assert.Equal((isPunctuation, isTechnical), (segment.IsPunctuation, segment.IsTechnical));
    }
}
