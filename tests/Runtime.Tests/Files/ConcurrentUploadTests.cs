using System.Net;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Files;

/// <summary>
/// Tests responses that arrive while the request is still being sent, as over HTTP/2: no two attempts read the source at the same time.
/// </summary>
public class ConcurrentUploadTests
{
    private readonly ImmediateTimeProvider _time = new();

    [Theory]
    [InlineData(true, 503)]
    [InlineData(false, 503)]
    [InlineData(true, 429)]
    [InlineData(false, 429)]
    public async Task Second_attempt_starts_after_the_first_has_stopped_reading(bool asForm, int status)
    {
        using var stream = new PausedStream(respectsToken: true);
        using var server = new DuplexServer(stream, status);

        Assert.Equal(7, await SendAsync(server, stream, asForm));

        Assert.Equal(2, server.Bodies.Count);
        Assert.Contains("the content", server.Bodies[1], StringComparison.Ordinal);
        Assert.Equal(1, stream.MostReaders);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Upload_is_not_sent_again_while_the_first_attempt_still_reads_its_stream(bool asForm)
    {
        using var stream = new PausedStream(respectsToken: false);
        using var server = new DuplexServer(stream, 503);

        var e = await Assert.ThrowsAsync<ApiServerException>(() => SendAsync(server, stream, asForm));

        Assert.Equal(1, e.Attempts);
        Assert.Contains("sent only once", e.Message, StringComparison.Ordinal);
        Assert.Single(server.Bodies);
        Assert.Equal(1, stream.MostReaders);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stream_is_no_longer_read_after_an_early_result(bool asForm)
    {
        using var stream = new PausedStream(respectsToken: true);
        using var server = new DuplexServer(stream, 200);

        Assert.Equal(7, await SendAsync(server, stream, asForm));

        Assert.Equal(0, stream.Readers);
        Assert.Single(server.Bodies);
    }

    private Task<int> SendAsync(HttpMessageHandler server, Stream stream, bool asForm)
    {
        var options = new TestClientOptions { HttpClient = new HttpClient(server), Credential = ApiCredential.BearerToken("t0ken") };
        _time.Use(options);
        var file = UploadFile.FromStream(stream, "x");
        var put = ApiRequest.Put("op", $"/x");
        return new TestClient(new ApiConnection(options)).Send(
            asForm ? put.WithMultipart(new MultipartForm().Add("f", file)) : put.WithFile(file), JsonCodec.Int32);
    }

    /// <summary>Responds to the first request when its content has been read in part, and reads the second one completely.</summary>
    private sealed class DuplexServer(PausedStream stream, int status) : HttpMessageHandler
    {
        private Task _sending = Task.CompletedTask;

        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Bodies.Count > 0)
            {
                Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
                return FakeResponse.CreateResult("7");
            }

            Bodies.Add("");
            _sending = request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            await Wait.UntilAsync(() => stream.Readers > 0);
            return status == 200 ? FakeResponse.CreateResult("7") : FakeResponse.Create(status, "", ("Retry-After", "1"));
        }

        protected override void Dispose(bool disposing)
        {
            _ = _sending.Exception;
            base.Dispose(disposing);
        }
    }

    /// <summary>A stream whose first read never ends, unless it is canceled.</summary>
    private sealed class PausedStream(bool respectsToken) : MemoryStream("the content"u8.ToArray())
    {
        private int _readers;
        private bool _hasPaused;

        public int Readers => Volatile.Read(ref _readers);

        public int MostReaders { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            MostReaders = Math.Max(MostReaders, Interlocked.Increment(ref _readers));
            try
            {
                if (!_hasPaused)
                {
                    _hasPaused = true;
                    await Task.Delay(Timeout.Infinite, respectsToken ? cancellationToken : default);
                }

                return await base.ReadAsync(buffer, CancellationToken.None);
            }
            finally
            {
                Interlocked.Decrement(ref _readers);
            }
        }
    }
}
