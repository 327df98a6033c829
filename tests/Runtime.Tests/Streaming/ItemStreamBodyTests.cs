using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Streaming;

/// <summary>Tests request bodies whose items are enumerated while they are sent.</summary>
public sealed class ItemStreamBodyTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Each_item_is_sent_before_the_next_one_is_requested()
    {
        using var handler = new LoggingHandler(_log);
        using var http = new HttpClient(handler);
        var options = new TestClientOptions { HttpClient = http, Credential = ApiCredential.BearerToken("t") };

        await new TestClient(new ApiConnection(options)).Send(ApiRequest.Post("op", $"/x").WithItems(Items(), JsonCodec.Int32, "application/x-ndjson"));

        Assert.Equal(["item 1", "write 1\n", "flush", "item 2", "write 2\n", "flush", "end"], _log);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task Items_that_were_read_are_not_sent_again(int status)
    {
        using var server = new FakeServer().Respond(status).RespondWithResult("1");
        var client = TestClient.Create(server, new ImmediateTimeProvider().Use);

        await Assert.ThrowsAnyAsync<ApiException>(
            () => client.Send(ApiRequest.Put("op", $"/x").WithItems(Items(), JsonCodec.Int32, "application/x-ndjson")));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Items_that_were_not_read_are_sent_with_the_next_attempt()
    {
        using var handler = new UnreachableOnceHandler();
        using var http = new HttpClient(handler);
        var options = new TestClientOptions { HttpClient = http, Credential = ApiCredential.BearerToken("t") };
        new ImmediateTimeProvider().Use(options);

        await new TestClient(new ApiConnection(options)).Send(
            ApiRequest.Put("op", $"/x").WithItems(Items(), JsonCodec.Int32, "application/x-ndjson"));

        Assert.Equal("1\n2\n", handler.Body);
        Assert.Equal(2, handler.Attempts);
    }

    [Fact]
    public void Missing_items_throw_unless_the_body_is_optional()
    {
        Assert.Throws<ArgumentNullException>(() => ApiRequest.Post("op", $"/x").WithItems(null, JsonCodec.Int32, "application/x-ndjson"));
        Assert.NotNull(ApiRequest.Post("op", $"/x").AllowNoBody().WithItems(null, JsonCodec.Int32, "application/x-ndjson"));
    }

    private async IAsyncEnumerable<int> Items()
    {
        _log.Add("item 1");
        yield return 1;
        await Task.Yield();
        _log.Add("item 2");
        yield return 2;
        _log.Add("end");
    }

    private sealed class LoggingHandler(List<string> log) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var stream = new LoggingStream(log);
            await request.Content!.CopyToAsync(stream, cancellationToken);
            return FakeResponse.CreateResult("1");
        }
    }

    private sealed class LoggingStream(List<string> log) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            log.Add("write " + System.Text.Encoding.UTF8.GetString(buffer.Span));
            return default;
        }

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            log.Add("flush");
            return Task.CompletedTask;
        }
    }

    private sealed class UnreachableOnceHandler : HttpMessageHandler
    {
        public int Attempts { get; private set; }

        public string? Body { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Attempts++ == 0)
            {
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            }

            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return FakeResponse.CreateResult("1");
        }
    }
}
