using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Requests;

/// <summary>Tests lists and objects in every style of the OpenAPI specification, with the examples of its tables.</summary>
public class ParameterStyleTests
{
    private static readonly JsonCodec<IReadOnlyList<string>> s_list = JsonCodec.List(JsonCodec.String);
    private static readonly string[] s_colors = ["blue", "black", "brown"];
    private static readonly JsonElement s_color = Json("""{"R":100,"G":200,"B":150}""");

    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    public static TheoryData<ParameterStyle, string, string> Queries => new()
    {
        { ParameterStyle.FormExploded, "color=blue&color=black&color=brown", "R=100&G=200&B=150" },
        { ParameterStyle.Form, "color=blue,black,brown", "color=R,100,G,200,B,150" },
        { ParameterStyle.SpaceDelimited, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150" },
        { ParameterStyle.PipeDelimited, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150" },
        { ParameterStyle.TabDelimited, "color=blue%09black%09brown", "color=R%09100%09G%09200%09B%09150" },
        { ParameterStyle.DeepObject, "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" },
        { ParameterStyle.Json, "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D", "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_matches_the_OpenAPI_specification(ParameterStyle style, string list, string members)
    {
        Assert.Equal("?" + list, await Query(request => request.AddQuery("color", s_colors, s_list, style)));
        Assert.Equal("?" + members, await Query(request => request.AddQuery("color", s_color, JsonCodec.Json, style)));
    }

    public static TheoryData<ParameterStyle, string, string> Paths => new()
    {
        { ParameterStyle.Simple, "blue,black,brown", "R,100,G,200,B,150" },
        { ParameterStyle.SimpleExploded, "blue,black,brown", "R=100,G=200,B=150" },
        { ParameterStyle.SpaceDelimited, "blue%20black%20brown", "R=100%20G=200%20B=150" },
        { ParameterStyle.TabDelimited, "blue%09black%09brown", "R=100%09G=200%09B=150" },
        { ParameterStyle.PipeDelimited, "blue%7Cblack%7Cbrown", "R=100%7CG=200%7CB=150" },
        { ParameterStyle.Label, ".blue,black,brown", ".R,100,G,200,B,150" },
        { ParameterStyle.LabelExploded, ".blue.black.brown", ".R=100.G=200.B=150" },
        { ParameterStyle.Matrix, ";color=blue,black,brown", ";color=R,100,G,200,B,150" },
        { ParameterStyle.MatrixExploded, ";color=blue;color=black;color=brown", ";R=100;G=200;B=150" },
        { ParameterStyle.Json, "%5B%22blue%22%2C%22black%22%2C%22brown%22%5D", "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Path_matches_the_OpenAPI_specification(ParameterStyle style, string list, string members)
    {
        Assert.Equal("/client/v4/a/" + list, await Path(ApiRequest.Get("op", $"/a/{PathValue.Create<IReadOnlyList<string>>(s_colors, s_list, style, "color")}")));
        Assert.Equal("/client/v4/a/" + members, await Path(ApiRequest.Get("op", $"/a/{PathValue.Create(s_color, JsonCodec.Json, style, "color")}")));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    public void Path_value_that_would_change_the_route_throws_in_every_style(string part)
    {
        foreach (var style in Enum.GetValues<ParameterStyle>().Where(style => style >= ParameterStyle.Simple))
        {
            Assert.ThrowsAny<ArgumentException>(() => PathValue.Create(part, JsonCodec.String, style, "x"));
            if (style != ParameterStyle.Segments)
            {
                Assert.ThrowsAny<ArgumentException>(() => PathValue.Create<IReadOnlyList<string>>(["a", part], s_list, style, "x"));
            }
        }
    }

    [Theory]
    [InlineData("a/../b")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("./a")]
    public void Segments_that_would_change_the_route_throw(string path) =>
        Assert.ThrowsAny<ArgumentException>(() => PathValue.Create(path, JsonCodec.String, ParameterStyle.Segments, "x"));

    [Fact]
    public async Task Slashes_of_segments_are_kept_and_delimiters_in_values_are_encoded()
    {
        Assert.Equal("/client/v4/f/a/b%3Fc", await Path(ApiRequest.Get("op", $"/f/{PathValue.Create("a/b?c", JsonCodec.String, ParameterStyle.Segments, "x")}")));
        Assert.Equal(
            "/client/v4/f/a%2Cb,c%2Fd%3Be",
            await Path(ApiRequest.Get("op", $"/f/{PathValue.Create<IReadOnlyList<string>>(["a,b", "c/d;e"], s_list, ParameterStyle.Simple, "x")}")));
    }

    [Fact]
    public void Unpaired_surrogate_throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => PathValue.Create("\uD800", JsonCodec.String, ParameterStyle.Label, "x"));
        Assert.ThrowsAny<ArgumentException>(() => PathValue.Create<IReadOnlyList<string>>(["a", "\uD800"], s_list, ParameterStyle.Simple, "x"));
    }

    [Fact]
    public void Empty_list_throws_for_a_path()
    {
        IReadOnlyList<string> ids = [];
        var e = Assert.Throws<ArgumentException>(() => PathValue.Create(ids, s_list, ParameterStyle.Simple, "the-ids"));

        Assert.Equal(nameof(ids), e.ParamName);
    }

    [Fact]
    public async Task Delimiters_in_values_are_encoded()
    {
        Assert.Equal("?x=a%2Cb,c%26d", await Query(request => request.AddQuery("x", ["a,b", "c&d"], s_list, ParameterStyle.Form)));
        Assert.Equal("?x%5Ba%5D%5Bb%5D=1&x%5Bc%5D%5B0%5D=2", await Query(request =>
            request.AddQuery("x", Json("""{"a":{"b":1},"c":[2,null],"d":null}"""), JsonCodec.Json, ParameterStyle.DeepObject)));
    }

    [Fact]
    public async Task Property_names_are_encoded() =>
        Assert.Equal("/client/v4/a/b%2Fc,d", await Path(ApiRequest.Get("op", $"/a/{PathValue.Create(Json("""{"b/c":"d"}"""), JsonCodec.Json, ParameterStyle.Simple, "x")}")));

    [Fact]
    public async Task Reserved_characters_are_kept_when_allowed_unless_they_would_end_the_value()
    {
        Assert.Equal(
            "?x=/a:b?c@d,e;f=g%26h%23i%2Bj%25k%5Bl%5D",
            await Query(request => request.AddQuery("x", "/a:b?c@d,e;f=g&h#i+j%k[l]", JsonCodec.String, ParameterStyle.Form, allowReserved: true)));
    }

    [Fact]
    public async Task Null_and_empty_values_add_no_parameter()
    {
        Assert.Equal("", await Query(request => request
            .AddQuery("a", (IReadOnlyList<string>?)null, s_list, ParameterStyle.Form).AddQuery("b", [], s_list, ParameterStyle.Form)
            .AddQuery("c", [], s_list, ParameterStyle.FormExploded)
            .AddQuery("d", (JsonElement?)null, JsonCodec.Json, ParameterStyle.DeepObject)
            .AddQuery("e", Json("null"), JsonCodec.Json, ParameterStyle.Json).AddQuery("f", Json("null"), JsonCodec.Json, ParameterStyle.Form)
            .AddQuery("g", Json("null"), JsonCodec.Json, ParameterStyle.FormExploded).AddQuery("h", (string?)null, JsonCodec.String)
            .AddQuery("i", (IReadOnlyList<string>?)null)));
    }

    [Fact]
    public async Task Scalar_has_the_same_format_in_every_query_style_except_JSON()
    {
        foreach (var style in Enum.GetValues<ParameterStyle>().Where(style => style is > ParameterStyle.Json and < ParameterStyle.Simple))
        {
            Assert.Equal("?color=blue", await Query(request => request.AddQuery("color", "blue", JsonCodec.String, style)));
        }

        Assert.Equal("?color=%22blue%22", await Query(request => request.AddQuery("color", "blue", JsonCodec.String, ParameterStyle.Json)));
    }

    [Fact]
    public void Path_style_throws_for_a_query()
    {
        foreach (var style in Enum.GetValues<ParameterStyle>()
            .Where(style => style is >= ParameterStyle.Simple and <= ParameterStyle.Segments))
        {
            var e = Assert.Throws<ArgumentOutOfRangeException>("style", () => ApiRequest.Get("op", $"/x").AddQuery("color", s_colors, s_list, style));
            Assert.Contains("not valid for a query", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cookies_are_encoded_in_one_header()
    {
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x")
            .AddCookie("sid", "a;b=c", JsonCodec.String).AddCookie("n", (int?)3, JsonCodec.Int32).AddCookie("none", (string?)null, JsonCodec.String)
            .AddCookie("list", ["a", "b"], s_list, ParameterStyle.Form));

        Assert.Equal("sid=a%3Bb%3Dc; n=3; list=a,b", _server.Request.Header("Cookie"));
    }

    [Fact]
    public async Task Headers_contain_lists_objects_and_JSON()
    {
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x")
            .AddHeader("X-List", s_colors, s_list, ParameterStyle.Simple).AddHeader("X-Flat", s_color, JsonCodec.Json, ParameterStyle.Simple)
            .AddHeader("X-Pairs", s_color, JsonCodec.Json, ParameterStyle.SimpleExploded)
            .AddHeader("X-Json", Json("""{"a":"ü ~"}"""), JsonCodec.Json, ParameterStyle.Json)
            .AddHeader("X-None", [], s_list, ParameterStyle.Simple).AddHeader("X-Null", (string?)null, JsonCodec.String, ParameterStyle.Json));

        Assert.Equal("blue,black,brown", _server.Request.Header("X-List"));
        Assert.Equal("R,100,G,200,B,150", _server.Request.Header("X-Flat"));
        Assert.Equal("R=100,G=200,B=150", _server.Request.Header("X-Pairs"));
        Assert.Equal("""{"a":"\u00fc ~"}""", _server.Request.Header("X-Json"));
        Assert.Null(_server.Request.Header("X-None"));
        Assert.Null(_server.Request.Header("X-Null"));
    }

    [Fact]
    public async Task Header_value_with_a_line_break_throws() => await Assert.ThrowsAsync<ArgumentException>(
        () => TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x").AddHeader("X", ["a\r\nB: c"], s_list, ParameterStyle.Simple)));

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private async Task<string> Query(Func<ApiRequest, ApiRequest> add)
    {
        await TestClient.Create(_server).Send(add(ApiRequest.Get("op", $"/x")));
        return _server.Requests[^1].Uri.Query;
    }

    private async Task<string> Path(ApiRequest request)
    {
        await TestClient.Create(_server).Send(request);
        return _server.Requests[^1].Uri.AbsolutePath;
    }
}
