using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Requests;

/// <summary>Tests bodies in other formats than JSON, and JSON with other content types.</summary>
public class RequestBodyTests
{
    private static readonly JsonElement s_fields = JsonDocument.Parse(
        """{"name":"a b&c","count":2,"none":null,"tags":["x","y"],"deep":{"a":{"b":1}},"list":[{"c":1}]}""").RootElement;

    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    [Fact]
    public async Task Form_repeats_list_items_and_contains_objects_as_JSON()
    {
        await Send(request => request.WithForm(s_fields, JsonCodec.Json));

        Assert.Equal("application/x-www-form-urlencoded", _server.Request.Header("Content-Type"));
        Assert.Equal(
            "name=a%20b%26c&count=2&tags=x&tags=y&deep=%7B%22a%22%3A%7B%22b%22%3A1%7D%7D&list=%7B%22c%22%3A1%7D", _server.Request.Text);
    }

    [Fact]
    public async Task Form_contains_deep_objects_when_the_encoding_specifies_it()
    {
        var encoding = new FormEncoding(ParameterStyle.DeepObject).WithStyle(ParameterStyle.Form, "tags");
        await Send(request => request.WithForm(s_fields, JsonCodec.Json, encoding));

        Assert.Equal("name=a%20b%26c&count=2&tags=x,y&deep%5Ba%5D%5Bb%5D=1&list%5B0%5D%5Bc%5D=1", _server.Request.Text);
    }

    [Fact]
    public async Task Form_that_is_not_an_object_throws()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Send(request => request.WithForm([1], JsonCodec.List(JsonCodec.Int32))));

        Assert.Contains("must be a JSON object", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_body_is_sent_unchanged()
    {
        await Send(request => request.WithText("<a>ü</a>").WithContentType("application/xml"));

        Assert.Equal("application/xml", _server.Request.Header("Content-Type"));
        Assert.Equal("<a>ü</a>", _server.Request.Text);
    }

    [Fact]
    public async Task Json_body_can_have_another_content_type()
    {
        await Send(request => request.WithJson(s_fields, JsonCodec.Json).WithContentType("application/merge-patch+json"));

        Assert.Equal("application/merge-patch+json", _server.Request.Header("Content-Type"));
    }

    [Theory]
    [InlineData(null, "image/png")]
    [InlineData("image/jpeg", "image/jpeg")]
    public async Task File_without_a_content_type_has_that_of_the_document(string? contentType, string sent)
    {
        await Send(request => request.WithFile(UploadFile.FromBytes(new byte[] { 1 }, "a", contentType)).WithContentType("image/png"));

        Assert.Equal(sent, _server.Request.Header("Content-Type"));
    }

    [Fact]
    public async Task Parts_have_their_own_content_types_and_headers()
    {
        await Send(request => request
            .WithMultipart(new MultipartForm()
                .Add("file", UploadFile.FromBytes(new byte[] { 65 }, "a.png"), "image/png").AddHeader("X-Rotation", "90")
                .AddEach("tags", ["x", "y"], JsonCodec.String).AddHeader("X-Tag", "1")
                .Add("meta", s_fields.GetProperty("deep"), JsonCodec.Json, "application/vnd.meta+json")
                .Add("note", "n", "text/markdown").AddHeader("X-None", null))
            .WithContentType("multipart/mixed"));

        var body = _server.Request.Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.StartsWith("multipart/mixed; boundary=", _server.Request.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("filename=\"a.png\"\nContent-Type: image/png\nX-Rotation: 90\n\nA\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"tags\"\nX-Tag: 1\n\nx\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"tags\"\nX-Tag: 1\n\ny\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"meta\"\nContent-Type: application/vnd.meta+json\n\n{\"a\":{\"b\":1}}\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"note\"\nContent-Type: text/markdown\n\nn\n", body, StringComparison.Ordinal);
        Assert.DoesNotContain("X-None", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Part_header_with_a_line_break_throws() =>
        Assert.Throws<ArgumentException>(() => new MultipartForm().Add("a", "b").AddHeader("X", "c\r\nD: e"));

    [Fact]
    public async Task Optional_null_body_is_not_sent()
    {
        await Send(request => request.AllowNoBody().WithJson(null));
        await Send(request => request.AllowNoBody().WithJson(null, JsonCodec.NullableValue(JsonCodec.Int32)));
        await Send(request => request.AllowNoBody().WithText(null).WithContentType("text/csv"));
        await Send(request => request.AllowNoBody().WithForm(null, JsonCodec.String));
        await Send(request => request.AllowNoBody().WithMultipart(null));
        await Send(request => request.AllowNoBody().WithFile(null));
        await Send(request => request.AllowNoBody().WithJson(0, JsonCodec.NullableValue(JsonCodec.Int32)));

        Assert.Equal(["", "", "", "", "", "", "0"], _server.Requests.Select(request => request.Text));
        Assert.All(_server.Requests.Take(6), request => Assert.Null(request.Header("Content-Type")));
    }

    [Fact]
    public void Required_null_body_throws()
    {
        Assert.Throws<ArgumentNullException>("body", () => ApiRequest.Post("op", $"/x").WithJson(null));
        Assert.Throws<ArgumentNullException>("body", () => ApiRequest.Post("op", $"/x").WithText(null));
        Assert.Throws<ArgumentNullException>("form", () => ApiRequest.Post("op", $"/x").WithMultipart(null));
        Assert.Throws<ArgumentNullException>("file", () => ApiRequest.Post("op", $"/x").WithFile(null));
    }

    private Task Send(Func<ApiRequest, ApiRequest> add) => TestClient.Create(_server).Send(add(ApiRequest.Post("op", $"/x")));
}
