using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Files;

/// <summary>Tests that sources, destinations and progress that never return end neither cancellation nor time limits.</summary>
public sealed class StuckCallerTests : IDisposable
{
    private readonly ImmediateTimeProvider _time = new();
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");
    private readonly CancellationTokenSource _cancellation = new();
    private StuckCode _code = new(blocksThread: false);

    public static TheoryData<string, bool, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool, bool>();
            foreach (var place in new[] { "upload", "form", "items", "upload progress", "download", "file", "download progress" })
            {
                foreach (var blocksThread in new[] { false, true })
                {
                    cases.Add(place, blocksThread, false);
                    cases.Add(place, blocksThread, true);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Code_of_the_caller_that_never_returns_ends_with_the_time_limit_or_the_cancellation(
        string place, bool blocksThread, bool isCanceled)
    {
        _code = new StuckCode(blocksThread);
        var call = RunAsync(place);
        await Wait.UntilAsync(() => _code.IsRunning);

        if (isCanceled)
        {
            await _cancellation.CancelAsync();
            var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            Assert.Equal(_cancellation.Token, canceled.CancellationToken);
        }
        else
        {
            _time.Advance(TimeSpan.FromSeconds(1000));
            var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
            Assert.Contains("too long", e.Message, StringComparison.Ordinal);
            Assert.Equal(1, e.Attempts);
        }

        Assert.InRange(_server.Requests.Count, 0, 1);
    }

    [Theory]
    [InlineData("upload")]
    [InlineData("form")]
    [InlineData("items")]
    [InlineData("upload progress")]
    [InlineData("download")]
    [InlineData("download progress")]
    public async Task Code_of_the_caller_that_throws_ends_both_sides_with_the_same_exception(string place)
    {
        var failure = new OperationCanceledException("its own time limit");
        using var broken = new FailingStream("con"u8.ToArray(), failure);
        using var full = new FailingDestination(1, failure);
        var progress = new ProgressRecorder(_ => throw failure);
        var file = UploadFile.FromStream(broken, "x");
        var put = ApiRequest.Put("op", $"/x");
        var client = Client();

        var e = await Assert.ThrowsAsync<ApiException>(() => place switch
        {
            "upload" => client.Send(put.WithFile(file)),
            "form" => client.Send(put.WithMultipart(new MultipartForm().Add("f", file))),
            "items" => client.Send(put.WithItems(Items(() => throw failure), JsonCodec.Int32, "application/x-ndjson")),
            "upload progress" => client.Send(put.WithFile(UploadFile.FromBytes(new byte[10], "x"), progress)),
            "download" => CopyAsync(client, full, null),
            _ => CopyAsync(client, Stream.Null, progress),
        });

        Assert.Same(failure, e.InnerException);
        Assert.Equal(1, e.Attempts);
    }

    public void Dispose()
    {
        _code.Dispose();
        _cancellation.Dispose();
    }

    private Task RunAsync(string place)
    {
        var stream = new StuckStream(_code);
        var file = UploadFile.FromStream(stream, "x");
        var put = ApiRequest.Put("op", $"/x");
        var progress = new ProgressRecorder(_ => _code.Run());
        var client = Client();
        return place switch
        {
            "upload" => client.Send(put.WithFile(file), cancellationToken: _cancellation.Token),
            "form" => client.Send(put.WithMultipart(new MultipartForm().Add("f", file)), cancellationToken: _cancellation.Token),
            "items" => client.Send(
                put.WithItems(Items(_code.RunAsync), JsonCodec.Int32, "application/x-ndjson"), cancellationToken: _cancellation.Token),
            "upload progress" => client.Send(
                put.WithFile(UploadFile.FromBytes(new byte[10], "x"), progress), cancellationToken: _cancellation.Token),
            "download" => CopyAsync(client, stream, null),
            "file" => SaveAsync(client, progress),
            _ => CopyAsync(client, Stream.Null, progress),
        };
    }

    private static async IAsyncEnumerable<int> Items(Func<Task> code)
    {
        await Task.Yield();
        yield return 1;
        await code();
    }

    private async Task CopyAsync(TestClient client, Stream destination, IProgress<TransferProgress>? progress)
    {
        await using var download = await client.Download(ApiRequest.Get("op", $"/x"));
        await download.CopyToAsync(destination, new() { Progress = progress }, _cancellation.Token);
    }

    private async Task SaveAsync(TestClient client, IProgress<TransferProgress> progress)
    {
        var directory = Directory.CreateTempSubdirectory("cf1gen");
        try
        {
            await using var download = await client.Download(ApiRequest.Get("op", $"/x"));
            await download.SaveAsync(Path.Combine(directory.FullName, "x"), new() { Progress = progress }, _cancellation.Token);
        }
        finally
        {
            Assert.Empty(directory.GetFiles());
            directory.Delete();
        }
    }

    private TestClient Client() => TestClient.Create(_server, _time.Use);

    private sealed class StuckStream(StuckCode code) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await code.RunAsync();
            return 0;
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            await code.RunAsync();
    }

    /// <summary>Code that starts and never ends, and ignores its token.</summary>
    private sealed class StuckCode(bool blocksThread) : IDisposable
    {
        private readonly ManualResetEventSlim _released = new();
        private int _running;

        public bool IsRunning => Volatile.Read(ref _running) > 0;

        public void Run()
        {
            Interlocked.Increment(ref _running);
            _released.Wait();
        }

        public Task RunAsync()
        {
            if (blocksThread)
            {
                Run();
            }

            Interlocked.Increment(ref _running);
            return new TaskCompletionSource().Task;
        }

        public void Dispose() => _released.Set();
    }
}
