using System.Net;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Errors;

/// <summary>Tests the formats of error bodies.</summary>
public class ErrorBodyTests
{
    [Theory]
    [InlineData("""{"errors":[{"code":1002,"message":"m"}]}""", 1002, "1002", "m")]
    [InlineData("""{"success":false,"errors":{"code":"1002","message":"m"}}""", 1002, "1002", "m")]
    [InlineData("""{"success":true,"errors":[{"code":"no_such","message":"m"}]}""", null, "no_such", "m")]
    [InlineData("""{"success":false,"errors":["m"]}""", null, null, "m")]
    [InlineData("""{"success":false,"errors":"m"}""", null, null, "m")]
    [InlineData("""{"success":false,"errors":[{"code":99999999999,"message":"m"}]}""", null, "99999999999", "m")]
    [InlineData("""{"success":false,"errors":[{"code":null,"message":{"a":1},"source":"x","error_chain":{"code":1}}]}""", null, null, "")]
    [InlineData("""{"success":false,"errors":[null,3,[],{"message":"m"}]}""", null, null, "m")]
    [InlineData("""{"success":false,"errors":{"x":[1],"code":5,"message":"m"}}""", 5, "5", "m")]
    [InlineData("""{"code":1000}""", 1000, "1000", "")]
    [InlineData("""{"code":1000,"error":"m"}""", 1000, "1000", "m")]
    [InlineData("""{"code":1000,"error":"Not Found","message":"m"}""", 1000, "1000", "m")]
    [InlineData("""{"error":"m"}""", null, null, "m")]
    [InlineData("""{"error":{"code":404,"message":"m","status":"NOT_FOUND"}}""", 404, "404", "m")]
    [InlineData("""{"error":{"type":"not_found_error","message":"m"},"type":"error"}""", null, "not_found_error", "m")]
    [InlineData("""{"error":[{"message":"m"}]}""", null, null, "m")]
    [InlineData("""{"error":"invalid_grant","error_description":"m"}""", null, "invalid_grant", "m")]
    [InlineData("""{"statusCode":404,"error":"Not Found","message":"m"}""", null, "Not Found", "m")]
    [InlineData("""{"message":"m"}""", null, null, "m")]
    [InlineData("""{"code":"x-1","message":"m","result":null}""", null, "x-1", "m")]
    [InlineData("""{"detail":"m"}""", null, null, "m")]
    [InlineData("""{"detail":[{"msg":"m"}],"message":"m"}""", null, null, "m")]
    [InlineData("""{"message":"m","errors":[{"message":"m","code":7}]}""", 7, "7", "m")]
    [InlineData("""["m"]""", null, null, "m")]
    [InlineData("""[{"code":3,"message":"m"}]""", 3, "3", "m")]
    [InlineData("\"m\"", null, null, "m")]
    public async Task Errors_are_read_in_each_known_format(string body, int? code, string? codeText, string message)
    {
        var e = await Fail(body);
        var error = Assert.Single(e.Errors);

        Assert.Equal((code, codeText, message), (error.Code, error.CodeText, error.Message));
        Assert.EndsWith($"(op): {(error.ToString() is { Length: > 0 } text ? text : body)}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problem_details_become_an_error_before_its_own_errors()
    {
        var e = await Fail(
            """
            {"type":"https://example.net/validation-error","title":"Your request is not valid.","status":422,"detail":"2 fields are wrong.",
             "instance":"/account/12345","errors":[{"detail":"must be a positive integer","pointer":"#/age"},{"detail":"must be green","pointer":"#/color"}]}
            """,
            "application/problem+json");

        Assert.Equal(
            [
                ("Your request is not valid. 2 fields are wrong.", null),
                ("must be a positive integer", "#/age"),
                ("must be green", "#/color"),
            ],
            e.Errors.Select(error => (error.Message, error.Pointer)));
        Assert.Equal("https://example.net/validation-error", e.Errors[0].DocumentationUrl);
        Assert.All(e.Errors, error => Assert.Null(error.CodeText));
    }

    [Theory]
    [InlineData("about:blank", null)]
    [InlineData("urn:problem:out-of-credit", "urn:problem:out-of-credit")]
    public async Task Problem_type_that_is_not_a_URL_is_the_code(string type, string? code)
    {
        var error = Assert.Single((await Fail($$"""{"type":"{{type}}","title":"Forbidden"}""", "application/problem+json")).Errors);

        Assert.Equal((code, "Forbidden", null), (error.CodeText, error.Message, error.DocumentationUrl));
    }

    [Fact]
    public async Task Strings_by_field_names_become_errors_with_pointers()
    {
        var e = await Fail(
            """{"title":"Invalid","errors":{"name":["is missing","is short"],"title":["is long"],"age":"is negative","tags":{"message":"are many"},"code":["is wrong"]}}""");

        Assert.Equal(
            [
                ("Invalid", null),
                ("is missing", "name"),
                ("is short", "name"),
                ("is long", "title"),
                ("is negative", "age"),
                ("are many", "tags"),
                ("is wrong", "code"),
            ],
            e.Errors.Select(error => (error.Message, error.Pointer)));
    }

    [Theory]
    [InlineData("\"m\"")]
    [InlineData("""{"message":"m"}""")]
    public async Task Number_of_errors_is_limited_to_one_thousand(string error)
    {
        var e = await Fail("[" + string.Join(',', Enumerable.Repeat(error, 1001)) + "]");

        Assert.Equal(1000, e.Errors.Count);
    }

    [Theory]
    [InlineData("utf-8", false, "application/json")]
    [InlineData("utf-8", true, "application/json")]
    [InlineData("utf-16", false, "application/json")]
    [InlineData("utf-16", true, "application/json")]
    [InlineData("utf-16BE", false, "application/json")]
    [InlineData("utf-16BE", true, "application/json; charset=utf-8")]
    [InlineData("iso-8859-1", false, "application/json; charset=ISO-8859-1")]
    [InlineData("iso-8859-1", false, "application/json; charset=\"latin1\"")]
    [InlineData("utf-8", false, "application/json; charset=no-such-charset")]
    [InlineData("utf-8", false, "application/json; charset=utf-7")]
    public async Task Body_is_decoded_in_its_encoding(string charset, bool withMark, string type)
    {
        var encoding = Encoding.GetEncoding(charset);
        const string body = """{"errors":[{"message":"für"}]}""";

        var e = await Fail([.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(body)], type);

        Assert.Equal("für", Assert.Single(e.Errors).Message);
        Assert.Equal(body, e.ResponseText);
    }

    [Fact]
    public async Task Invalid_bytes_become_replacement_characters()
    {
        var e = await Fail([.. "{\"errors\":[\"a"u8, 0xFF, .. "b\"]}"u8], "application/json");

        Assert.Equal("a\uFFFDb", Assert.Single(e.Errors).Message);
        Assert.Contains("a\uFFFDb", e.ResponseText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unpaired_surrogate_in_an_error_leaves_the_body_as_text()
    {
        var e = await Fail("""{"errors":["\ud800"]}""");

        Assert.Empty(e.Errors);
        Assert.Equal("""{"errors":["\ud800"]}""", e.ResponseText);
    }

    private static Task<ApiBadRequestException> Fail(string body, string type = "application/json") =>
        Fail(Encoding.UTF8.GetBytes(body), type);

    private static async Task<ApiBadRequestException> Fail(byte[] body, string type)
    {
        var server = new FakeServer().Respond(() =>
        {
            var content = new ByteArrayContent(body);
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            return new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = content };
        });

        return await Assert.ThrowsAsync<ApiBadRequestException>(() => TestClient.Create(server).Send(ApiRequest.Get("op", $"/x")));
    }
}
