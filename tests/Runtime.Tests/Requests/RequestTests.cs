using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Requests;

/// <summary>Tests the requests that a client sends.</summary>
public class RequestTests
{
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    [Fact]
    public async Task Get_request_has_its_method_path_and_default_headers()
    {
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/accounts/{"a"}/things"), JsonCodec.Int32);

        var request = _server.Request;
        Assert.Equal("GET", request.Method);
        Assert.Equal("https://api.example.com/client/v4/accounts/a/things", request.Uri.AbsoluteUri);
        Assert.Equal("Bearer t0ken", request.Header("Authorization"));
        Assert.Equal("application/json", request.Header("Accept"));
        Assert.Matches(@"^Cf1Gen/\d+\.\d+\.\d+$", request.Header("User-Agent"));
        Assert.Equal(["Accept", "Accept-Encoding", "Authorization", "User-Agent"], request.Headers.Keys.Order());
        Assert.Null(request.Body);
    }

    [Fact]
    public async Task Path_without_parameters_is_sent_unchanged()
    {
        await TestClient.Create(_server).Send(ApiRequest.Delete("op", $"/things"));

        Assert.Equal("DELETE /client/v4/things", $"{_server.Request.Method} {_server.Request.Uri.PathAndQuery}");
    }

    [Fact]
    public async Task Path_starts_with_a_slash_when_the_document_has_none()
    {
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"things"));

        Assert.Equal("/client/v4/things", _server.Request.Uri.AbsolutePath);
    }

    [Theory]
    [InlineData("Get")]
    [InlineData("Post")]
    [InlineData("Put")]
    [InlineData("Patch")]
    [InlineData("Delete")]
    [InlineData("Head")]
    [InlineData("Options")]
    [InlineData("Trace")]
    public async Task Request_is_sent_with_its_method(string name)
    {
        var request = name switch
        {
            "Get" => ApiRequest.Get("op", $"/x"),
            "Post" => ApiRequest.Post("op", $"/x"),
            "Put" => ApiRequest.Put("op", $"/x"),
            "Patch" => ApiRequest.Patch("op", $"/x"),
            "Delete" => ApiRequest.Delete("op", $"/x"),
            "Head" => ApiRequest.Head("op", $"/x"),
            "Options" => ApiRequest.Options("op", $"/x"),
            _ => ApiRequest.Trace("op", $"/x"),
        };

        await TestClient.Create(_server).Send(request);

        Assert.Equal(name.ToUpperInvariant(), _server.Request.Method);
    }

    [Fact]
    public async Task Query_values_of_every_type_have_their_invariant_format()
    {
        var time = new DateTimeOffset(2026, 1, 31, 11, 20, 30, 500, TimeSpan.FromHours(1));
        Level? level = Level.GreaterThanOrEqual;
        Level certain = Level.High;
        int? whole = 5;
        JsonElement? search = JsonDocument.Parse("""[{"field":"a b"}]""").RootElement;

        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x")
            .AddQuery("s", "a&b=ü").AddQuery("i", whole).AddQuery("l", 9007199254740993).AddQuery("d", 0.5)
            .AddQuery("m", 1.10m).AddQuery("b", true).AddQuery("t", time).AddQuery("e", level).AddQuery("f", certain)
            .AddQuery("j", search, JsonCodec.Json).AddQuery("nothing", (string?)null).AddQuery("none", (int?)null)
            .AddQuery("list", ["x", "y"]).AddQuery("numbers", new List<int> { 1, 2 }).AddQuery("levels", new List<Level> { "low", "new" })
            .AddQuery("c", ["p", "q,r"], JsonCodec.List(JsonCodec.String), ParameterStyle.Form)
            .AddQuery("empty", (IReadOnlyList<string>)[], JsonCodec.List(JsonCodec.String), ParameterStyle.Form));

        Assert.Equal(
            "?s=a%26b%3D%C3%BC&i=5&l=9007199254740993&d=0.5&m=1.10&b=true&t=2026-01-31T10%3A20%3A30.5Z&e=%3E%3D&f=high"
            + "&j=%5B%7B%22field%22%3A%22a%20b%22%7D%5D&list=x&list=y&numbers=1&numbers=2&levels=low&levels=new&c=p,q%2Cr",
            _server.Request.Uri.Query);
    }

    [Fact]
    public async Task Header_parameters_are_sent_unless_they_are_null()
    {
        Level? level = Level.Low;
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x")
            .AddHeader("If-Match", "\"abc\"").AddHeader("X-Count", (int?)3).AddHeader("X-Flag", false).AddHeader("X-Level", level)
            .AddHeader("X-None", (string?)null).AddHeader("X-List", ["a", "b"], JsonCodec.List(JsonCodec.String), ParameterStyle.Simple));

        Assert.Equal("\"abc\"", _server.Request.Header("If-Match"));
        Assert.Equal("3", _server.Request.Header("X-Count"));
        Assert.Equal("false", _server.Request.Header("X-Flag"));
        Assert.Equal("low", _server.Request.Header("X-Level"));
        Assert.Equal("a,b", _server.Request.Header("X-List"));
        Assert.Null(_server.Request.Header("X-None"));
    }

    [Fact]
    public async Task Json_body_is_sent_without_a_charset()
    {
        await TestClient.Create(_server).Send(ApiRequest.Post("op", $"/x").WithJson(new Part { Number = 7, Name = "ü" }), JsonCodec.Int32);

        Assert.Equal("application/json", _server.Request.Header("Content-Type"));
        Assert.Equal("""{"number":7,"name":"ü"}""", _server.Request.Text);
        Assert.Equal($"{_server.Request.Body!.Length}", _server.Request.Header("Content-Length"));
    }

    [Fact]
    public async Task Body_is_serialized_by_its_codec()
    {
        var request = ApiRequest.Put("op", $"/x").WithJson<IReadOnlyList<int>>([1, 2], JsonCodec.List(JsonCodec.Int32));
        await TestClient.Create(_server).Send(request);

        Assert.Equal("[1,2]", _server.Request.Text);
    }

    [Fact]
    public async Task Headers_of_the_call_replace_default_headers()
    {
        var options = new RequestOptions { Headers = { ["authorization"] = "Bearer other", ["X-Own"] = "1" } };
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x"), options);

        Assert.Equal("Bearer other", _server.Request.Header("Authorization"));
        Assert.Equal("1", _server.Request.Header("X-Own"));
    }

    [Fact]
    public async Task UserAgentSuffix_follows_the_product_of_the_library()
    {
        await TestClient.Create(_server, options => options.UserAgentSuffix = "my-app/1.0 (test)").Send(ApiRequest.Get("op", $"/x"));

        Assert.Matches(@"^Cf1Gen/\d+\.\d+\.\d+ my-app/1\.0 \(test\)$", _server.Request.Header("User-Agent"));
    }

    [Theory]
    [InlineData("", "visible ASCII")]
    [InlineData(" my-app/1.0", "visible ASCII")]
    [InlineData("my-app/1.0 (é)", "visible ASCII")]
    [InlineData("my-app/1.0 (a\tb)", "visible ASCII")]
    [InlineData("my-app/1.0\r\nX-Injected: 1", "visible ASCII")]
    [InlineData("my app@1.0", "my-app/1.0 (comment)")]
    [InlineData("my-app/1.0 (test", "my-app/1.0 (comment)")]
    public void Invalid_UserAgentSuffix_throws(string suffix, string reason)
    {
        var e = Assert.Throws<ArgumentException>("UserAgentSuffix", () => new TestClientOptions { UserAgentSuffix = suffix });

        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hooks_are_called_for_each_attempt()
    {
        var time = new ImmediateTimeProvider();
        var server = new FakeServer().Respond(503).RespondWithResult("1");
        var client = TestClient.Create(server, time.Use);

        await client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32);

        Assert.Equal(2, client.Sent);
        Assert.Equal([503, 200], client.Statuses);
    }

    [Fact]
    public async Task Hooks_of_the_parent_client_run_first_for_requests_and_last_for_responses()
    {
        var seen = new List<string>();
        var parent = TestClient.Create(_server);
        (parent.SendingHook, parent.ReceivedHook) = (_ => seen.Add("parent sends"), _ => seen.Add("parent receives"));
        var child = parent.CreateChild();
        (child.SendingHook, child.ReceivedHook) = (_ => seen.Add("child sends"), _ => seen.Add("child receives"));

        await child.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(["parent sends", "child sends", "child receives", "parent receives"], seen);
    }

    [Fact]
    public async Task Exception_of_a_hook_is_rethrown_without_a_retry()
    {
        foreach (var failure in new Exception[] { new IOException("disk"), new HttpRequestException("other"), new OperationCanceledException("own") })
        {
            var server = new FakeServer().RespondWithResult("1");
            var client = TestClient.Create(server, new ImmediateTimeProvider().Use);
            client.ReceivedHook = _ => throw failure;

            Assert.Same(failure, await Record.ExceptionAsync(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32)));
            Assert.Single(server.Requests);
        }
    }

    [Fact]
    public async Task Undocumented_endpoint_is_called_with_the_credential_and_returns_the_result_of_the_envelope()
    {
        var server = new FakeServer().RespondWithResult("""{"a":1}""");
        var body = JsonDocument.Parse("""{"b":[1,2]}""").RootElement;

        var result = await TestClient.Create(server).SendAsync(HttpMethod.Post, "/accounts/1/new?kind=a%20b", body);

        Assert.Equal(1, result.GetProperty("a").GetInt32());
        Assert.Equal("POST", server.Request.Method);
        Assert.Equal("/client/v4/accounts/1/new?kind=a%20b", server.Request.Uri.PathAndQuery);
        Assert.Equal("""{"b":[1,2]}""", server.Request.Text);
        Assert.Equal("Bearer t0ken", server.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../user")]
    [InlineData("/a/../../../user")]
    [InlineData("/a/%2e%2E/user")]
    [InlineData("/./a")]
    [InlineData("//evil.example/x")]
    [InlineData("/a\\..\\b")]
    [InlineData("/a#b")]
    [InlineData("/a b")]
    [InlineData("/a\r\nX: y")]
    [InlineData("/ü")]
    public async Task Undocumented_path_outside_the_base_address_throws(string path)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => TestClient.Create(_server).SendAsync(HttpMethod.Get, path));

        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("@evil.example/x")]
    [InlineData(":80@evil.example/x")]
    public async Task Undocumented_path_that_resembles_an_address_is_a_path(string path)
    {
        await TestClient.Create(_server).SendAsync(HttpMethod.Get, path);

        Assert.Equal("api.example.com", _server.Request.Uri.Host);
        Assert.StartsWith("/client/v4/", _server.Request.Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_without_a_connection_throws_with_the_remedy()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(async () => await new TestClient().Send(ApiRequest.Get("op", $"/x")));

        Assert.Contains("Override", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\tb")]
    [InlineData("ü")]
    [InlineData("\u2028")]
    public async Task Invalid_header_of_a_hook_throws(string value)
    {
        var client = TestClient.Create(_server);
        client.SendingHook = request => request.Headers.TryAddWithoutValidation("X-Call", value);

        var e = await Assert.ThrowsAsync<ArgumentException>(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));

        Assert.Equal("X-Call", e.ParamName);
        Assert.Contains("The header X-Call must be visible ASCII", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, e.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Invalid_content_header_of_a_hook_throws()
    {
        var client = TestClient.Create(_server);
        client.SendingHook = request => request.Content!.Headers.TryAddWithoutValidation("Content-Language", "de\r\nX-Injected: 1");

        await Assert.ThrowsAsync<ArgumentException>(() => client.Send(ApiRequest.Post("op", $"/x").WithEmptyJson(), JsonCodec.Int32));

        Assert.Empty(_server.Requests);
    }
}
