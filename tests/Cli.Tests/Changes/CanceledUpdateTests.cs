using System.Diagnostics;
using System.Globalization;

namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>The tool as a process that a user interrupts.</summary>
public sealed class CanceledUpdateTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().With("shop.yaml", ShopDocuments.Old);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Interrupted_update_leaves_the_document_and_no_other_file(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        var isRequested = new TaskCompletionSource();
        await using var server = new ScriptedServer(async (_, socket, cancellationToken) =>
        {
            await ScriptedServer.SendAsync(socket, "HTTP/1.1 200 OK\r\nContent-Length: 5000", "openapi: 3.0.3\n"u8.ToArray(), cancellationToken);
            isRequested.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });

        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [typeof(CliApplication).Assembly.Location, "update", "shop.yaml", "--from", server.Address])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        await isRequested.Task.WaitAsync(TimeSpan.FromSeconds(60));
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);

        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal(ShopDocuments.Old, _folder.Read("shop.yaml"));
        Assert.Equal(["shop.yaml"], _folder.Files("."));
    }
}
