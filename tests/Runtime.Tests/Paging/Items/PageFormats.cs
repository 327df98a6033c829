using System.Net;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Items;

/// <summary>Pages in each format that a document can describe.</summary>
internal static class PageFormats
{
    public const string First = """{"number":1,"name":"Ü \"1\" \u00e9 🦊"}""";
    public const string Second = """{"number":2,"parts":[{"number":3},{"number":4,"x":[1,{"y":"]}"}]}]}""";
    public const string Third = """{"x":null,"number":5e0}""";

    private const string List = "[" + First + " , " + Second + "," + Third + "\n]";
    private const string Success = "\"success\":true,\"errors\":[],\"messages\":[{\"code\":1,\"message\":\"said\"}]";

    private static readonly Dictionary<string, (ResponseFormat Format, string Text)> s_all = new(StringComparer.Ordinal)
    {
        ["array"] = (ResponseFormat.Bare, List),
        ["exact array"] = (ResponseFormat.Exact, List),
        ["array in place of an envelope"] = (ResponseFormat.Envelope, "  " + List),
        ["envelope, result first"] = (ResponseFormat.Envelope, "{\"result\":" + List + "," + Success + ",\"result_info\":{\"page\":1}}"),
        ["envelope, result last"] = (ResponseFormat.Envelope, "{" + Success + ",\"result\":" + List + "}"),
        ["envelope, result between"] =
            (ResponseFormat.Envelope, "{" + Success + ",\"result\":" + List + ",\"x\":{\"result\":[1]},\"result_info\":{}}"),
        ["envelope, escaped name"] = (ResponseFormat.Envelope, "{\"r\\u0065sult\":" + List + "," + Success + "}"),
        ["envelope that is not described"] = (ResponseFormat.Bare, "{" + Success + ",\"result\":" + List + "}"),
        ["object"] = (ResponseFormat.Bare, "{\"items\":[0,{\"values\":[9]}],\"data\":{\"a\":{\"values\":[8]},\"values\":" + List + ",\"b\":0}}"),
        ["object in an envelope"] =
            (ResponseFormat.Envelope, "{\"data\":{\"values\":[7]},\"result\":{\"data\":{\"values\":" + List + "}}," + Success + "}"),
        ["object in an envelope that is not described"] =
            (ResponseFormat.Bare, "{\"result\":{\"data\":{\"values\":" + List + "}}," + Success + "}"),
    };

    public static IEnumerable<string> Names => s_all.Keys;

    public static string Text(string name) => s_all[name].Text;

    /// <summary>Enumerates a list whose pages have a format.</summary>
    public static IAsyncEnumerable<Part> Enumerate(TestClient client, string name, RequestOptions? options = null)
    {
        var request = ApiRequest.Get("op", $"/x").WithResponseFormat(s_all[name].Format);
        if (!name.StartsWith("object", StringComparison.Ordinal))
        {
            return client.Pages(request, Paging.SinglePage, JsonCodec.Model<Part>(), options);
        }

        var pointer = s_all[name].Format == ResponseFormat.Envelope ? "/result/data/values" : "/data/values";
        return client.Pages(
            request, Paging.SinglePage.WithItems(pointer), JsonCodec.Model<Listing>(), static response => response.Data?.Values, options);
    }

    /// <summary>Creates a client that returns the items of a page while it is received.</summary>
    public static TestClient Client(
        Stream body, Action<TestClientOptions>? configure = null, Action<HttpResponseMessage>? respond = null) =>
        TestClient.Create(new FakeServer().Respond(() => Response(body, respond)), options =>
        {
            options.BufferPages = false;
            configure?.Invoke(options);
        });

    public static HttpResponseMessage Response(Stream body, Action<HttpResponseMessage>? respond = null)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        respond?.Invoke(response);
        return response;
    }

    public static Stream Body(string text) => new UnseekableStream(Encoding.UTF8.GetBytes(text));
}
