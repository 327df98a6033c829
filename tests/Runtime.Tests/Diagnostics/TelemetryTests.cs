using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Diagnostics;

/// <summary>Tests spans and metrics, which have the names of the OpenTelemetry conventions for HTTP.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Duration = "cf1gen.client.call.duration";
    private const string Retries = "cf1gen.client.call.retries";

    private readonly TelemetryRecorder _telemetry = new();
    private readonly ImmediateTimeProvider _time = new();

    [Fact]
    public async Task Successful_call_is_a_client_span()
    {
        var thingId = "a b";
        await Client(new FakeServer().Respond(200, "1", ("cf-ray", "8f"))).Send(
            ApiRequest.Get(_telemetry.Operation, $"/x/{thingId}"), JsonCodec.Int32);

        var activity = _telemetry.Activity;
        Assert.Equal(
            ($"GET {_telemetry.Operation}", ActivityKind.Client, ActivityStatusCode.Unset), (activity.DisplayName, activity.Kind, activity.Status));
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "GET",
                ["cf1gen.operation.id"] = _telemetry.Operation,
                ["url.template"] = "/x/{thingId}",
                ["server.address"] = "api.example.com",
                ["server.port"] = 443,
                ["http.response.status_code"] = 200,
                ["url.full"] = "https://api.example.com/client/v4/x/a%20b",
                ["cf1gen.attempts"] = 1,
                ["cf1gen.request_id"] = "8f",
            },
            activity.TagObjects.ToDictionary());
        Assert.Empty(activity.Events);
    }

    [Fact]
    public async Task Sampler_receives_the_method_and_the_operation()
    {
        await Client(new FakeServer().Respond(200, "1")).Send(ApiRequest.Get(_telemetry.Operation, $"/x"));

        Assert.Equal(
            new Dictionary<string, object?> { ["http.request.method"] = "GET", ["cf1gen.operation.id"] = _telemetry.Operation }, _telemetry.Sampled);
    }

    [Fact]
    public async Task Retries_are_span_events_and_counted()
    {
        var server = new FakeServer().Respond(503).Fail(new HttpRequestException(HttpRequestError.ConnectionError)).Respond(200, "1");

        await Client(server).Send(ApiRequest.Get(_telemetry.Operation, $"/x"), JsonCodec.Int32);

        var activity = _telemetry.Activity;
        Assert.Equal(2, activity.GetTagItem("http.request.resend_count"));
        Assert.Equal(3, activity.GetTagItem("cf1gen.attempts"));
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Null(activity.GetTagItem("error.type"));
        Assert.Equal(["cf1gen.retry", "cf1gen.retry"], activity.Events.Select(e => e.Name));
        Assert.Equal(["503", "Cf1Gen.ApiConnectionException"], activity.Events.Select(e => e.Tags.ToDictionary()["error.type"]));
        Assert.All(activity.Events, e => Assert.InRange((double)e.Tags.ToDictionary()["cf1gen.retry.wait"]!, 0.3, 1));
        Assert.Equal(["503", "Cf1Gen.ApiConnectionException"], _telemetry.Measured(Retries).Select(retry => retry.Tags["error.type"]));
        Assert.Equal([503, null], _telemetry.Measured(Retries).Select(retry => retry.Tags.GetValueOrDefault("http.response.status_code")));
        Assert.Equal(2, _telemetry.Measured(Retries).Sum(retry => retry.Value));
    }

    [Fact]
    public async Task Duration_is_measured_in_seconds_once_for_each_call()
    {
        await Client(new FakeServer().Respond(500).Respond(200, "1")).Send(ApiRequest.Get(_telemetry.Operation, $"/x"), JsonCodec.Int32);

        var (seconds, tags) = Assert.Single(_telemetry.Measured(Duration));
        Assert.InRange(seconds, 0.375, 0.5);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "GET",
                ["cf1gen.operation.id"] = _telemetry.Operation,
                ["url.template"] = "/x",
                ["server.address"] = "api.example.com",
                ["server.port"] = 443,
                ["http.response.status_code"] = 200,
            },
            tags);
    }

    [Fact]
    public async Task Template_has_the_names_of_all_kinds_of_path_parameters_and_is_that_of_every_page()
    {
        const string AccountId = "1";
        const int number = 2;
        IReadOnlyList<string> ids = ["a", "b"];
        var server = new FakeServer().Respond(200, "[1,2]").Respond(200, "[]");
        var reserved = PathValue.Create("x", reserved: [], "name");
        var list = PathValue.Create(ids, JsonCodec.List(JsonCodec.String), ParameterStyle.Simple, "ids");
        var request = ApiRequest.Get(_telemetry.Operation, $"/accounts/{AccountId}/things/{number}/{reserved}/{list}");

        await Client(server).Pages(request, Paging.ByPageNumber("page", "per_page", defaultSize: 2), JsonCodec.Int32).ToListAsync();

        Assert.Equal("/accounts/{accountId}/things/{number}/{name}/{ids}", request.PathTemplate);
        Assert.Equal([request.PathTemplate, request.PathTemplate], _telemetry.Measured(Duration).Select(call => call.Tags["url.template"]));
    }

    [Fact]
    public async Task Undocumented_path_has_no_template()
    {
        await Client(new FakeServer().Respond(200, "1")).SendAsync(HttpMethod.Get, "/secret/1");

        Assert.DoesNotContain("url.template", _telemetry.Measured(Duration).SelectMany(call => call.Tags.Keys));
    }

    [Theory]
    [InlineData(Duration, "s")]
    [InlineData(Retries, "{retry}")]
    [InlineData("cf1gen.client.schema_mismatches", "{place}")]
    public async Task Instrument_has_a_unit_and_a_description(string name, string unit)
    {
        await Client(new FakeServer().Respond(200, "1")).Send(ApiRequest.Get(_telemetry.Operation, $"/x"));

        var instrument = _telemetry.Instruments[name];
        Assert.Equal(unit, instrument.Unit);
        Assert.False(string.IsNullOrEmpty(instrument.Description));
    }

    [Fact]
    public async Task Duration_histogram_has_buckets_of_minutes()
    {
        await Client(new FakeServer().Respond(200, "1")).Send(ApiRequest.Get(_telemetry.Operation, $"/x"));

        var duration = Assert.IsType<Histogram<double>>(_telemetry.Instruments[Duration]);
        Assert.Equal([60, 120, 300], duration.Advice!.HistogramBucketBoundaries!.TakeLast(3));
    }

    public static TheoryData<string, string, int?> Failures => new()
    {
        { "404", "404", 404 },
        { "302", "302", 302 },
        { "refused", "Cf1Gen.ApiConnectionException", null },
        { "timeout", "Cf1Gen.ApiTimeoutException", null },
        { "success: false", "Cf1Gen.ApiException", 200 },
        { "html", "Cf1Gen.ApiUnexpectedResponseException", 200 },
        { "strict", "Cf1Gen.SchemaMismatchException", 200 },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failed_call_has_an_error_type_with_its_status_or_exception(string kind, string error, int? status)
    {
        var server = new FakeServer().Respond((_, _) => kind switch
        {
            "refused" => throw new HttpRequestException(HttpRequestError.ConnectionError),
            "timeout" => throw new TaskCanceledException("timeout", new TimeoutException()),
            "success: false" => Task.FromResult(FakeResponse.Create(200, """{"success":false,"errors":[{"message":"m"}]}""")),
            "html" => Task.FromResult(FakeResponse.Create(200, "<html/>")),
            "strict" => Task.FromResult(FakeResponse.CreateResult("{}")),
            _ => Task.FromResult(FakeResponse.Create(int.Parse(kind, System.Globalization.CultureInfo.InvariantCulture))),
        });
        var client = Client(server, options => (options.Strict, options.MaxRetries) = (true, 0));

        await Assert.ThrowsAnyAsync<Exception>(() => client.Send(ApiRequest.Get(_telemetry.Operation, $"/x"), JsonCodec.Model<Part>()));

        var activity = _telemetry.Activity;
        Assert.Equal((ActivityStatusCode.Error, null), (activity.Status, activity.StatusDescription));
        Assert.Equal((error, status), (activity.GetTagItem("error.type"), (int?)activity.GetTagItem("http.response.status_code")));
        var tags = Assert.Single(_telemetry.Measured(Duration)).Tags;
        Assert.Equal((error, status), (tags["error.type"], (int?)tags.GetValueOrDefault("http.response.status_code")));
    }

    [Fact]
    public async Task Canceled_call_is_not_an_error_and_has_a_cancellation_tag()
    {
        using var cancellation = new CancellationTokenSource();
        var server = new FakeServer().Respond(() =>
        {
            cancellation.Cancel();
            throw new OperationCanceledException(cancellation.Token);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(server).Send(ApiRequest.Get(_telemetry.Operation, $"/x"), cancellationToken: cancellation.Token));

        var activity = _telemetry.Activity;
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Null(activity.GetTagItem("error.type"));
        Assert.Equal(true, activity.GetTagItem("cf1gen.cancelled"));
        Assert.Equal(1, activity.GetTagItem("cf1gen.attempts"));
        Assert.Equal(true, Assert.Single(_telemetry.Measured(Duration)).Tags["cf1gen.cancelled"]);
    }

    [Fact]
    public async Task Query_is_not_in_the_tags()
    {
        var credential = ApiCredential.Query("key", "s3cret-0123456789");
        var request = ApiRequest.Get(_telemetry.Operation, $"/x").AddQuery("q", "s3cret-q");

        await Client(new FakeServer().Respond(200, "1"), options => options.Credential = credential).Send(request);

        Assert.Equal("https://api.example.com/client/v4/x?*", _telemetry.Activity.GetTagItem("url.full"));
        Assert.DoesNotContain("s3cret", _telemetry.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get", "GET", null)]
    [InlineData("CONNECT", "CONNECT", null)]
    [InlineData("DELETE", "DELETE", null)]
    [InlineData("HEAD", "HEAD", null)]
    [InlineData("OPTIONS", "OPTIONS", null)]
    [InlineData("PATCH", "PATCH", null)]
    [InlineData("POST", "POST", null)]
    [InlineData("PUT", "PUT", null)]
    [InlineData("QUERY", "QUERY", null)]
    [InlineData("TRACE", "TRACE", null)]
    [InlineData("MOVE-77", "_OTHER", "MOVE-77")]
    public async Task Unknown_method_is_OTHER_in_metrics(string method, string known, string? original)
    {
        await Client(new FakeServer().Respond(200, "1")).Send(ApiRequest.Create(method, _telemetry.Operation, $"/x"));

        Assert.Equal(known, Assert.Single(_telemetry.Measured(Duration)).Tags["http.request.method"]);
        Assert.Equal(original, _telemetry.Activity.GetTagItem("http.request.method_original"));
        Assert.Equal($"{(original is null ? known : "HTTP")} {_telemetry.Operation}", _telemetry.Activity.DisplayName);
    }

    [Fact]
    public async Task Call_without_an_address_is_an_error_without_address_tags()
    {
        var client = new TestClient(new ApiConnection(new TestClientOptions(baseAddress: null)));

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Send(ApiRequest.Get(_telemetry.Operation, $"/x")));

        Assert.Equal("System.InvalidOperationException", _telemetry.Activity.GetTagItem("error.type"));
        Assert.Null(_telemetry.Activity.GetTagItem("server.address"));
        Assert.Equal(0, _telemetry.Activity.GetTagItem("cf1gen.attempts"));
    }

    public void Dispose() => _telemetry.Dispose();

    private TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Create(server, options =>
    {
        _time.Use(options);
        configure?.Invoke(options);
    });
}
