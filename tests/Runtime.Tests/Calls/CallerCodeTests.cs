using System.Diagnostics.Metrics;
using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Table;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>
/// Tests that exceptions of loggers, hooks, event handlers and listeners reach the caller unchanged, and that no request is sent again
/// because of them.
/// </summary>
public class CallerCodeTests
{
    private static readonly Func<Exception>[] s_failures =
    [
        () => new OperationCanceledException("own"),
        () => new TaskCanceledException("own", new TimeoutException()),
        () => new HttpRequestException(HttpRequestError.ConnectionError, "own"),
        () => new IOException("own"),
        () => new InvalidDataException("own"),
        () => new JsonException("own"),
        () => new TimeoutException("own"),
    ];

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var call in FaultCall.All.Append(FaultCall.Stream))
            {
                for (var i = 0; i < s_failures.Length; i++)
                {
                    cases.Add(call.Name, i);
                }
            }

            return cases;
        }
    }

    public static TheoryData<int> Failures => [.. Enumerable.Range(0, s_failures.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Logger_that_throws_at_a_response_sends_nothing_again(string kind, int failure)
    {
        var call = FaultCall.ByName(kind);
        foreach (var status in new[] { 200, 500 })
        {
            foreach (var eventId in new[] { 9, 11 })
            {
                var thrown = s_failures[failure]();
                var server = new FakeServer().Respond(status, call.Body);
                using var log = new ThrowingLogger(eventId, thrown);
                var client = Client(server, options => (options.LoggerFactory, options.Logging.IncludeBodies) = (log, true));

                var e = await Record.ExceptionAsync(() => call.RunAsync(client, default));

                // The body of an upload, download or stream is never logged.
                Assert.True(log.HasThrown || eventId == 11);
                if (log.HasThrown)
                {
                    Assert.Same(thrown, e);
                    Assert.Single(server.Requests);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Hook_that_throws_at_a_response_sends_nothing_again(string kind, int failure)
    {
        var call = FaultCall.ByName(kind);
        foreach (var status in new[] { 200, 401, 429, 503 })
        {
            var thrown = s_failures[failure]();
            var server = new FakeServer().Respond(status, call.Body);
            var client = Client(server);
            client.ReceivedHook = _ => throw thrown;

            Assert.Same(thrown, await Record.ExceptionAsync(() => call.RunAsync(client, default)));
            Assert.Single(server.Requests);
        }
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Event_handler_that_throws_at_a_mismatch_reaches_the_caller_unchanged(int failure)
    {
        var thrown = s_failures[failure]();
        void Configure(TestClientOptions options) => options.SchemaMismatchDetected += (_, _) => throw thrown;
        var result = new FakeServer().RespondWithResult("""{"name":"n"}""");
        var page = new FakeServer().RespondWithResult("""[{"name":"n"}]""", """{"page":1,"per_page":50,"total_pages":1,"total_count":1}""");
        var stream = new FakeServer().Respond(200, "{\"name\":\"n\"}\n");
        var paging = Paging.ByPageNumber("page", "per_page");

        Assert.Same(
            thrown,
            await Record.ExceptionAsync(() => Client(result, Configure).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Model<Part>())));
        Assert.Same(
            thrown,
            await Record.ExceptionAsync(
                async () => await Client(page, Configure).Pages(ApiRequest.Get("op", $"/x"), paging, JsonCodec.Model<Part>()).CountAsync()));
        Assert.Same(
            thrown,
            await Record.ExceptionAsync(async () => await Client(stream, Configure)
                .Items(ApiRequest.Get("op", $"/x"), StreamFormat.JsonLines, JsonCodec.Model<Part>()).CountAsync()));
        Assert.All([result, page, stream], server => Assert.Single(server.Requests));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Meter_listener_that_throws_at_a_mismatch_reaches_the_caller_unchanged(int failure)
    {
        var thrown = s_failures[failure]();
        var operation = $"op-{Guid.NewGuid():N}";
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "cf1gen.client.schema_mismatches")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            if (tags.ToArray().Any(tag => operation.Equals(tag.Value)))
            {
                throw thrown;
            }
        });
        listener.Start();
        var server = new FakeServer().RespondWithResult("""{"name":"n"}""");

        Assert.Same(
            thrown, await Record.ExceptionAsync(() => Client(server).Send(ApiRequest.Get(operation, $"/x"), JsonCodec.Model<Part>())));
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(FaultCall.NamesWithStream), MemberType = typeof(FaultCall))]
    public async Task Request_that_a_handler_or_listener_cancels_is_not_sent_again(string kind)
    {
        var server = new FakeServer().Fail(new OperationCanceledException("of a listener"));

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => FaultCall.ByName(kind).RunAsync(Client(server), default));

        Assert.Equal("of a listener", e.InnerException!.Message);
        Assert.Equal(1, e.Attempts);
        Assert.Single(server.Requests);
    }

    private static TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Create(server, options =>
    {
        new ImmediateTimeProvider().Use(options);
        options.Credential = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken("t0ken")));
        configure?.Invoke(options);
    });

    private sealed class ThrowingLogger(int eventId, Exception failure) : ILoggerFactory, ILogger
    {
        public bool HasThrown { get; private set; }

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (id.Id == eventId && !HasThrown)
            {
                HasThrown = true;
                throw failure;
            }
        }

        public void Dispose()
        {
        }
    }
}
