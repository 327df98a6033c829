using System.Diagnostics;
using System.Reflection;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Redaction;

/// <summary>Tests that a secret is sent in its header and appears nowhere else.</summary>
public sealed class SecretExposureTests : IDisposable
{
    private const string Canary = "c4nary-Secret-0123456789";

    private readonly LogRecorder _log = new();
    private readonly List<string> _traces = [];
    private readonly ActivityListener _listener;

    public SecretExposureTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Cf1Gen",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (_traces)
                {
                    _traces.Add($"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)}");
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public static TheoryData<string> Kinds => ["token", "key", "header", "provider"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Public_objects_do_not_contain_the_secret(string kind)
    {
        var http = new HttpClient(new FakeServer().RespondWithResult("1"));
        var options = new TestClientOptions { Credential = Credential(kind), HttpClient = http };
        var connection = new ApiConnection(options);
        var client = new TestClient(connection);
        var request = ApiRequest.Get("op", $"/x");
        await client.Send(request);

        var pages = client.Pages(request, Paging.SinglePage, JsonCodec.Json);
        foreach (var subject in new object[] { options.Credential!, options, connection, client, request, pages })
        {
            AssertHidden(subject);
        }
    }

    [Fact]
    public void Public_types_with_a_credential_do_not_expose_it()
    {
        var types = typeof(ApiClient).Assembly.GetExportedTypes().Where(HoldsCredential).ToList();

        Assert.Contains(typeof(ApiCredential), types);
        Assert.All(types, type => Assert.True(type.GetMethod("<Clone>$") is null, $"{type} is a record, whose ToString contains all properties."));
        Assert.NotEmpty(types.SelectMany(CreateWithCanary));
        Assert.All(types.SelectMany(CreateWithCanary), AssertHidden);
    }

    [Theory]
    [InlineData("https://example.com/a?token=s3cret-t0ken&x=1", "https://example.com/a?*")]
    [InlineData("/a#access_token=s3cret-t0ken", "/a#*")]
    [InlineData("https://example.com/a", "https://example.com/a")]
    public async Task Query_of_a_redirect_is_not_in_the_exception(string location, string shown)
    {
        var client = TestClient.Create(new FakeServer().Respond(302, "", ("Location", location)));

        var e = await Assert.ThrowsAsync<ApiException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal(shown, e.Headers["Location"]);
        Assert.DoesNotContain("s3cret", $"{e}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("correct horse battery", "correct\nhorse\r\n battery")]
    [InlineData("correct horse battery", "correct\thorse\u00a0battery")]
    [InlineData("correct horse battery", "correct\0horse battery")]
    [InlineData("correct  horse battery", "correct horse battery")]
    [InlineData("correct  horse battery", "correct  horse battery")]
    public async Task Secret_is_redacted_before_and_after_white_space_is_folded(string secret, string repeated)
    {
        var body = System.Text.Json.JsonSerializer.Serialize(new { success = false, errors = new[] { new { code = 1, message = $"bad {repeated}!" } } });
        foreach (var text in new[] { body, $"<html>{repeated}</html>" })
        {
            var client = TestClient.Create(
                new FakeServer().Respond(403, text),
                options => (options.Credential, options.LoggerFactory) = (ApiCredential.Header("X-Secret", secret), _log));

            var e = await Assert.ThrowsAsync<ApiPermissionException>(() => client.Send(ApiRequest.Get("op", $"/x")));

            var shown = $"{e}\n{e.ResponseText}\n{string.Join('\n', e.Errors)}\n{_log.Text}";
            Assert.DoesNotContain("horse", shown, StringComparison.Ordinal);
            Assert.Contains("[redacted]", shown, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    [InlineData("client")]
    [InlineData("client in the body")]
    public async Task Exceptions_logs_and_traces_do_not_contain_a_secret_that_the_server_repeats(string kind)
    {
        var echo = $$"""{"success":false,"errors":[{"code":1,"message":"bad {{Canary}} {{Canary.Replace("-", "\\u002D", StringComparison.Ordinal)}}","documentation_url":"{{Canary}}","error_chain":[{"message":"{{Canary}}"}]}],"messages":["{{Canary}}"]}""";
        var servers = new List<FakeServer>
        {
            new FakeServer().Respond(500, echo, ("Location", Canary), ("X-Echo", Canary), ("CF-Ray", Canary)),
            new FakeServer().Respond(401, echo),
            new FakeServer().Respond(403, $"<html>{Canary}</html>"),
            new FakeServer().Respond(200, echo),
            new FakeServer().Respond(200, $"<html>{Canary}</html>"),
            new FakeServer().Respond(200, "[]"),
            new FakeServer().Fail(new HttpRequestException("lost", new IOException("reset"))),
            new FakeServer().Fail(new TaskCanceledException()),
            new FakeServer().Fail(new HttpRequestException(HttpRequestError.InvalidResponse, $"Received an invalid status line: '{Canary}'.")),
            new FakeServer().Fail(new HttpRequestException("lost", new IOException($"reset by {Canary}"))),
            new FakeServer().Respond(200, "no JSON", ("Content-Type", $"text/{Canary}")),
            new FakeServer().Respond(302, "", ("Location", $"https://example.com/{Canary}?q={Canary}")),
            new FakeServer().RespondWithResult($$"""{"number":{},"{{Canary}}":1}"""),
        };

        foreach (var server in servers)
        {
            var time = new ImmediateTimeProvider();
            var client = TestClient.Create(server, options =>
            {
                time.Use(options);
                options.Credential = Credential(kind);
                options.LoggerFactory = _log;
                options.Logging.IncludeBodies = true;
                options.Strict = true;
            });

            var e = await Assert.ThrowsAnyAsync<Exception>(
                () => client.Send(ApiRequest.Get("op", $"/x").AddQuery("q", "s3cret-query"), JsonCodec.Model<Part>()));

            AssertHidden(e);
            Assert.DoesNotContain("s3cret-query", e.ToString(), StringComparison.Ordinal);
        }

        List<string> texts;
        lock (_traces)
        {
            texts = [_log.Text, .. _traces];
        }

        Assert.NotEmpty(_log.Entries);
        Assert.InRange(texts.Count, servers.Count, int.MaxValue);
        Assert.All(texts, text =>
        {
            Assert.DoesNotContain(Canary, text, StringComparison.Ordinal);
            Assert.DoesNotContain("s3cret-query", text, StringComparison.Ordinal);
        });
    }

    public void Dispose()
    {
        _listener.Dispose();
        _log.Dispose();
    }

    private static ApiCredential Credential(string kind) => kind switch
    {
        "token" => ApiCredential.BearerToken(Canary),
        "key" => ApiCredential.EmailKey("me@example.com", Canary),
        "header" => ApiCredential.Header("X-Api-Key", Canary),
        "client" or "client in the body" => ApiCredential.ClientCredentials(
            "me", Canary, new() { TokenUrl = new Uri(TokenFixture.TokenUrl), SendSecretInBody = kind != "client" }),
        _ => ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken(Canary))),
    };

    private static bool HoldsCredential(Type type) =>
        type == typeof(ApiCredential) || type == typeof(ApiConnection)
        || typeof(ApiClientOptions).IsAssignableFrom(type) || typeof(ApiClient).IsAssignableFrom(type);

    // Calls every factory method with the canary in each text parameter.
    private static IEnumerable<object> CreateWithCanary(Type type)
    {
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => !method.IsGenericMethod))
        {
            var parameters = method.GetParameters();
            if (parameters.Length > 0 && parameters.All(parameter => parameter.ParameterType == typeof(string)) && !method.IsSpecialName
                && method.ReturnType == type)
            {
                yield return method.Invoke(null, [.. parameters.Select(_ => (object)Canary)])!;
            }
        }
    }

    private static void AssertHidden(object subject) => new SecretWalk(Canary).EnsureHidden(subject, subject.GetType().Name);
}
