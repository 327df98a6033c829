using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Requests;

/// <summary>What goes over the wire.</summary>
public class RequestTests
{
    private readonly FakeServer _server = new FakeServer().Result("1");

    [Fact]
    public async Task Get_has_method_path_and_the_headers_of_every_request()
    {
        await TestClient.Of(_server).Send(ApiRequest.Get("op", $"/accounts/{"a"}/things"), JsonCodec.Int32);

        var request = _server.Only;
        Assert.Equal("GET", request.Method);
        Assert.Equal("https://api.example.com/client/v4/accounts/a/things", request.Address.AbsoluteUri);
        Assert.Equal("Bearer t0ken", request.Header("Authorization"));
        Assert.Equal("application/json", request.Header("Accept"));
        Assert.Matches(@"^Cf1Gen/\d+\.\d+\.\d+$", request.Header("User-Agent"));
        Assert.Equal(["Accept", "Accept-Encoding", "Authorization", "User-Agent"], request.Headers.Keys.Order());
        Assert.Empty(request.Content);
    }

    [Fact]
    public async Task Path_without_holes_is_sent_as_it_is()
    {
        await TestClient.Of(_server).Send(ApiRequest.Delete("op", $"/things"));

        Assert.Equal("DELETE /client/v4/things", $"{_server.Only.Method} {_server.Only.Address.PathAndQuery}");
    }

    [Fact]
    public async Task Path_begins_with_a_slash_even_where_the_document_forgot_it()
    {
        await TestClient.Of(_server).Send(ApiRequest.Get("op", $"things"));

        Assert.Equal("/client/v4/things", _server.Only.Address.AbsolutePath);
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
    public async Task Each_method_is_sent_as_itself(string name)
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

        await TestClient.Of(_server).Send(request);

        Assert.Equal(name.ToUpperInvariant(), _server.Only.Method);
    }

    [Fact]
    public async Task Query_has_every_kind_of_value_in_its_invariant_form()
    {
        var time = new DateTimeOffset(2026, 1, 31, 11, 20, 30, 500, TimeSpan.FromHours(1));
        Level? level = Level.GreaterThanOrEqual;
        Level certain = Level.High;
        int? whole = 5;
        JsonElement? search = JsonDocument.Parse("""[{"field":"a b"}]""").RootElement;

        await TestClient.Of(_server).Send(ApiRequest.Get("op", $"/x")
            .AddQuery("s", "a&b=ü").AddQuery("i", whole).AddQuery("l", 9007199254740993).AddQuery("d", 0.5).AddQuery("m", 1.10m).AddQuery("b", true).AddQuery("t", time)
            .AddQuery("e", level).AddQuery("f", certain).AddQuery("j", search, JsonCodec.Json).AddQuery("nothing", (string?)null).AddQuery("none", (int?)null)
            .AddQuery("list", ["x", "y"]).AddQuery("numbers", new List<int> { 1, 2 }).AddQuery("levels", new List<Level> { "low", "new" })
            .AddQuery("c", ["p", "q,r"], JsonCodec.List(JsonCodec.String), ParameterStyle.Form)
            .AddQuery("empty", (IReadOnlyList<string>)[], JsonCodec.List(JsonCodec.String), ParameterStyle.Form));

        Assert.Equal(
            "?s=a%26b%3D%C3%BC&i=5&l=9007199254740993&d=0.5&m=1.10&b=true&t=2026-01-31T10%3A20%3A30.5Z&e=%3E%3D&f=high"
            + "&j=%5B%7B%22field%22%3A%22a%20b%22%7D%5D&list=x&list=y&numbers=1&numbers=2&levels=low&levels=new&c=p,q%2Cr",
            _server.Only.Address.Query);
    }

    [Fact]
    public async Task Header_parameters_are_sent_and_null_is_not()
    {
        Level? level = Level.Low;
        await TestClient.Of(_server).Send(ApiRequest.Get("op", $"/x")
            .AddHeader("If-Match", "\"abc\"").AddHeader("X-Count", (int?)3).AddHeader("X-Flag", false).AddHeader("X-Level", level)
            .AddHeader("X-None", (string?)null).AddHeader("X-List", ["a", "b"], JsonCodec.List(JsonCodec.String), ParameterStyle.Simple));

        Assert.Equal("\"abc\"", _server.Only.Header("If-Match"));
        Assert.Equal("3", _server.Only.Header("X-Count"));
        Assert.Equal("false", _server.Only.Header("X-Flag"));
        Assert.Equal("low", _server.Only.Header("X-Level"));
        Assert.Equal("a,b", _server.Only.Header("X-List"));
        Assert.Null(_server.Only.Header("X-None"));
    }

    [Fact]
    public async Task Json_body_is_sent_without_charset_and_as_it_was_when_the_request_was_made()
    {
        await TestClient.Of(_server).Send(ApiRequest.Post("op", $"/x").WithJson(new Part { Number = 7, Name = "ü" }), JsonCodec.Int32);

        Assert.Equal("application/json", _server.Only.Header("Content-Type"));
        Assert.Equal("""{"number":7,"name":"ü"}""", _server.Only.Body);
        Assert.Equal(_server.Only.Content.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), _server.Only.Header("Content-Length"));
    }

    [Fact]
    public async Task Body_that_is_no_model_is_written_by_its_codec()
    {
        await TestClient.Of(_server).Send(ApiRequest.Put("op", $"/x").WithJson<IReadOnlyList<int>>([1, 2], JsonCodec.List(JsonCodec.Int32)));

        Assert.Equal("[1,2]", _server.Only.Body);
    }

    [Fact]
    public async Task Headers_of_the_call_replace_those_of_the_client()
    {
        var options = new RequestOptions { Headers = { ["authorization"] = "Bearer other", ["X-Own"] = "1" } };
        await TestClient.Of(_server).Send(ApiRequest.Get("op", $"/x"), options);

        Assert.Equal("Bearer other", _server.Only.Header("Authorization"));
        Assert.Equal("1", _server.Only.Header("X-Own"));
    }

    [Fact]
    public async Task User_agent_suffix_stands_behind_our_own()
    {
        await TestClient.Of(_server, options => options.UserAgentSuffix = "my-app/1.0 (test)").Send(ApiRequest.Get("op", $"/x"));

        Assert.Matches(@"^Cf1Gen/\d+\.\d+\.\d+ my-app/1\.0 \(test\)$", _server.Only.Header("User-Agent"));
    }

    [Theory]
    [InlineData("", "visible ASCII")]
    [InlineData(" my-app/1.0", "visible ASCII")]
    [InlineData("my-app/1.0 (é)", "visible ASCII")]
    [InlineData("my-app/1.0 (a\tb)", "visible ASCII")]
    [InlineData("my-app/1.0\r\nX-Injected: 1", "visible ASCII")]
    [InlineData("my app@1.0", "my-app/1.0 (comment)")]
    [InlineData("my-app/1.0 (test", "my-app/1.0 (comment)")]
    public void User_agent_suffix_that_is_none_is_refused(string suffix, string reason)
    {
        var e = Assert.Throws<ArgumentException>("UserAgentSuffix", () => new TestClientOptions { UserAgentSuffix = suffix });

        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hooks_see_each_attempt()
    {
        var time = new QuickTime();
        var server = new FakeServer().Answer(503).Result("1");
        var client = TestClient.Of(server, time.Use);

        await client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32);

        Assert.Equal(2, client.Sent);
        Assert.Equal([503, 200], client.Statuses);
    }

    [Fact]
    public async Task Hooks_of_the_client_in_front_see_the_request_first_and_the_answer_last()
    {
        var seen = new List<string>();
        var front = TestClient.Of(_server);
        (front.SendingHook, front.ReceivedHook) = (_ => seen.Add("front sends"), _ => seen.Add("front receives"));
        var behind = front.Behind();
        (behind.SendingHook, behind.ReceivedHook) = (_ => seen.Add("behind sends"), _ => seen.Add("behind receives"));

        await behind.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(["front sends", "behind sends", "behind receives", "front receives"], seen);
    }

    [Fact]
    public async Task What_a_hook_throws_at_an_answer_is_the_caller_s_and_no_reason_to_send_again()
    {
        foreach (var failure in new Exception[] { new IOException("disk"), new HttpRequestException("other"), new OperationCanceledException("own") })
        {
            var server = new FakeServer().Result("1");
            var client = TestClient.Of(server, new QuickTime().Use);
            client.ReceivedHook = _ => throw failure;

            Assert.Same(failure, await Record.ExceptionAsync(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32)));
            Assert.Single(server.Requests);
        }
    }

    [Fact]
    public async Task Undocumented_endpoint_is_sent_with_credential_and_gives_the_result_out_of_its_envelope()
    {
        var server = new FakeServer().Result("""{"a":1}""");
        var body = JsonDocument.Parse("""{"b":[1,2]}""").RootElement;

        var result = await TestClient.Of(server).SendAsync(HttpMethod.Post, "/accounts/1/new?kind=a%20b", body);

        Assert.Equal(1, result.GetProperty("a").GetInt32());
        Assert.Equal("POST", server.Only.Method);
        Assert.Equal("/client/v4/accounts/1/new?kind=a%20b", server.Only.Address.PathAndQuery);
        Assert.Equal("""{"b":[1,2]}""", server.Only.Body);
        Assert.Equal("Bearer t0ken", server.Only.Header("Authorization"));
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
    public async Task Undocumented_path_cannot_leave_the_base_address(string path)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => TestClient.Of(_server).SendAsync(HttpMethod.Get, path));

        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("@evil.example/x")]
    [InlineData(":80@evil.example/x")]
    public async Task Undocumented_path_that_looks_like_an_address_is_a_path(string path)
    {
        await TestClient.Of(_server).SendAsync(HttpMethod.Get, path);

        Assert.Equal("api.example.com", _server.Only.Address.Host);
        Assert.StartsWith("/client/v4/", _server.Only.Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_made_for_a_mock_says_what_to_do()
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
    public async Task Header_of_a_hook_that_could_become_another_is_not_sent(string value)
    {
        var client = TestClient.Of(_server);
        client.SendingHook = request => request.Headers.TryAddWithoutValidation("X-Call", value);

        var e = await Assert.ThrowsAsync<ArgumentException>(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));

        Assert.Equal("X-Call", e.ParamName);
        Assert.Contains("The header X-Call must be visible ASCII", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, e.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Header_that_a_hook_gives_to_the_body_is_looked_at_too()
    {
        var client = TestClient.Of(_server);
        client.SendingHook = request => request.Content!.Headers.TryAddWithoutValidation("Content-Language", "de\r\nX-Injected: 1");

        await Assert.ThrowsAsync<ArgumentException>(() => client.Send(ApiRequest.Post("op", $"/x").WithEmptyJson(), JsonCodec.Int32));

        Assert.Empty(_server.Requests);
    }
}
