using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 33: an incomplete download leaves no file that could be taken for the complete one.</summary>
public sealed class DownloadFaultTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cf1gen").FullName;
    private readonly ImmediateTimeProvider _time = new();

    /// <summary>Gets the faults that occur after the download was returned to the caller.</summary>
    public static TheoryData<int, string> Faults
    {
        get
        {
            var faults = new TheoryData<int, string>();
            foreach (var row in FaultTable.All.Where(
                row => row.GetOutcome(FaultCall.Get).Attempts > row.GetOutcome(FaultCall.Download).Attempts))
            {
                faults.Add(row.Group, row.Name);
            }

            return faults;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Failed_download_keeps_the_existing_file_and_the_next_one_replaces_it(int group, string fault)
    {
        var row = FaultTable.All.Single(row => row.Group == group && row.Name == fault);
        var isBroken = true;
        await using var server = new FaultServer(_ => isBroken ? row.Respond(FaultCall.Download, _time) : FaultCall.Download.ValidResponse);
        var client = Client(server);
        await File.WriteAllTextAsync(Target, "old");

        var e = await Record.ExceptionAsync(() => SaveAsync(client));

        Assert.Equal(row.GetOutcome(FaultCall.Download).Exception, e?.GetType());
        Assert.Equal("old", await File.ReadAllTextAsync(Target));
        Assert.Equal([Target], Directory.GetFiles(_directory));

        isBroken = false;
        await SaveAsync(client);
        Assert.Equal(FaultCall.Download.Result, await File.ReadAllTextAsync(Target));
    }

    [Fact]
    public async Task Partial_content_throws()
    {
        await using var server = new FaultServer(_ => Fault.Respond(206, "01234", "Content-Range: bytes 0-4/10"));

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => SaveAsync(Client(server)));

        Assert.Equal(206, (int)e.StatusCode!);
        Assert.Single(server.Requests);
        Assert.Empty(Directory.GetFiles(_directory));
    }

    [Fact]
    public async Task Canceled_download_leaves_no_file_and_closes_its_connection()
    {
        using var cancellation = new CancellationTokenSource();
        var closed = new TaskCompletionSource();
        await using var server = new FaultServer(_ => Endless(closed));

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SaveAsync(
            Client(server), new DownloadOptions { Progress = new ProgressRecorder(_ => cancellation.Cancel()) }, cancellation.Token));

        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.Empty(Directory.GetFiles(_directory));
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Destination_without_space_throws_and_closes_the_connection()
    {
        var closed = new TaskCompletionSource();
        var isEndless = true;
        await using var server = new FaultServer(_ => isEndless ? Endless(closed) : FaultCall.Download.ValidResponse);
        var client = Client(server);
        using var full = new FailingDestination(100_000, new IOException("No space left on device"));

        var e = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await using var download = await client.Download(ApiRequest.Get("download", $"/download"));
            await download.CopyToAsync(full);
        });

        Assert.Contains("could not be written", e.Message, StringComparison.Ordinal);
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));

        isEndless = false;
        Assert.Equal(FaultCall.Download.Result, await FaultCall.Download.RunAsync(client, default));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private string Target => Path.Combine(_directory, "x.bin");

    // Writes until the client closes the connection.
    private static FaultResponder Endless(TaskCompletionSource closed) => async (connection, request) =>
    {
        try
        {
            return await Fault.Endless(Fault.Head(200), "x")(connection, request);
        }
        finally
        {
            closed.TrySetResult();
        }
    };

    private async Task SaveAsync(TestClient client, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        await using var download = await client.Download(ApiRequest.Get("download", $"/download"), null, cancellationToken);
        await download.SaveAsync(Target, options, cancellationToken);
    }

    private TestClient Client(FaultServer server) => FaultClient.Create(server.Address, _time);
}
