using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Responses;

/// <summary>Tests the messages for unexpected responses.</summary>
public class UnexpectedResponseTests
{
    [Theory]
    [InlineData("5", false)]
    [InlineData("27", true)]
    public async Task Response_with_two_lengths_throws_unless_they_are_equal(string other, bool isOne)
    {
        var content = new ByteArrayContent("""{"success":true,"result":1}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Length", ["27", other]);
        var client = TestClient.Create(
            new FakeServer().Respond(() => new HttpResponseMessage { Content = content }), options => options.MaxRetries = 0);

        var e = await Record.ExceptionAsync(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));

        if (isOne)
        {
            Assert.Null(e);
            return;
        }

        Assert.Contains("the response is not valid HTTP", Assert.IsType<ApiConnectionException>(e).Message, StringComparison.Ordinal);
        Assert.Contains("several different Content-Length headers", e.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the body is empty.")]
    [InlineData("null", "the body is null.")]
    [InlineData("{", "the body (application/json) is not the expected JSON.")]
    [InlineData("null x", "the body (application/json) is not the expected JSON.")]
    [InlineData("""{"success":true,"result":[1]""", "the body (application/json) is not the expected JSON.")]
    [InlineData("""{"success":true}""", "the envelope has no result.")]
    [InlineData("""{"result":{"number":5}}""", "the envelope has no Boolean property 'success'.")]
    public async Task Message_contains_the_reason(string body, string reason)
    {
        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => Server(body).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Model<Part>()));

        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_states_when_the_body_has_no_content_type()
    {
        var client = TestClient.Create(
            new FakeServer().Respond(() => new HttpResponseMessage { Content = new ByteArrayContent("{"u8.ToArray()) }));

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Json));

        Assert.Contains("the body (no content type) is not the expected JSON", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"success":true,"success":true,"result":{"number":5}}""", ResponseFormat.Envelope)]
    [InlineData("""{"success":true,"success":true,"success":true,"result":{"number":5}}""", ResponseFormat.Envelope)]
    [InlineData("""{"success":true,"result":{"number":5},"result":{"number":6}}""", ResponseFormat.Bare)]
    public async Task Duplicate_envelope_property_throws(string body, ResponseFormat shape)
    {
        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => Server(body).Send(ApiRequest.Get("op", $"/x").WithResponseFormat(shape), JsonCodec.Model<Part>()));

        Assert.Contains("duplicate property", e.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duplicate_unknown_property_is_ignored()
    {
        var part = await Server("""{"x":1,"success":true,"x":2,"result":{"number":5}}""").Send(
            ApiRequest.Get("op", $"/x"), JsonCodec.Model<Part>());

        Assert.Equal(5, part.Number);
    }

    [Theory]
    [InlineData("""{"title":"No credit","detail":"Buy some"}""", "No credit: Buy some")]
    [InlineData("""{"title":"No credit.","detail":"Buy some"}""", "No credit. Buy some")]
    [InlineData("""{"title":"No credit"}""", "No credit")]
    [InlineData("""{"title":"t","detail":"d","message":"m"}""", "m")]
    [InlineData("""{"message":"m","msg":null}""", "m")]
    [InlineData("""{"msg":"m"}""", "m")]
    [InlineData("""{"message":"no","message":"m"}""", "m")]
    public async Task Error_text_is_its_message_or_its_title_and_detail(string body, string message) =>
        Assert.Equal(message, (await Fail(body)).Message);

    [Theory]
    [InlineData("""{"message":"m","type":"https://e.example/1"}""", "https://e.example/1", null)]
    [InlineData("""{"message":"m","type":"http://e.example/1"}""", "http://e.example/1", null)]
    [InlineData("""{"message":"m","type":"ftp://e.example/1"}""", null, "ftp://e.example/1")]
    [InlineData("""{"message":"m","type":"https://e.example/1","documentation_url":"https://d.example"}""", "https://d.example", null)]
    [InlineData("""{"message":"m","type":"t","code":"c"}""", null, "c")]
    [InlineData("""{"message":"m","code":-7,"type":"https://e.example/1"}""", "https://e.example/1", "-7")]
    [InlineData("""{"message":"m","code":"c","code":null}""", null, "c")]
    [InlineData("""{"message":"m","code":"no","code":"c"}""", null, "c")]
    public async Task Error_type_is_its_documentation_or_its_code(string body, string? documentation, string? code)
    {
        var error = await Fail(body);

        Assert.Equal(documentation, error.DocumentationUrl);
        Assert.Equal(code, error.CodeText);
        Assert.Equal(code == "-7" ? -7 : null, error.Code);
    }

    [Theory]
    [InlineData("""{"message":"m","source":{"pointer":"/a","x":[1]}}""", "/a")]
    [InlineData("""{"message":"m","source":{"x":{"pointer":"/b"}},"field":"f"}""", "f")]
    [InlineData("""{"message":"m","field":"f","source":["/a"]}""", "f")]
    [InlineData("""{"message":"m","source":["/a"],"field":"f"}""", "f")]
    [InlineData("""{"message":"m","field":"f","source":{"pointer":"/a","field":"no"}}""", "/a")]
    [InlineData("""{"message":"m","source":{"pointer":"/a"},"field":"f"}""", "f")]
    [InlineData("""{"message":"m","pointer":"/p","field":null}""", "/p")]
    [InlineData("""{"message":"m","source":7}""", null)]
    public async Task Error_pointer_is_read_from_each_known_property(string body, string? place) =>
        Assert.Equal(place, (await Fail(body)).Pointer);

    private static async Task<ApiError> Fail(string body)
    {
        var client = TestClient.Create(new FakeServer().Respond(400, $$"""{"errors":[{{body}}]}"""));

        return Assert.Single((await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Send(ApiRequest.Get("op", $"/x")))).Errors);
    }

    private static TestClient Server(string body) => TestClient.Create(new FakeServer().Respond(200, body));
}
