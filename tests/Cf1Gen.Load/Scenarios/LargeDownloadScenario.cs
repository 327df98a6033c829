using System.Security.Cryptography;
using Cf1Gen.Load.Client;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>One file that is larger than the memory it may take, saved on disk and checked.</summary>
internal sealed class LargeDownloadScenario : Scenario
{
    private const long GiB = 1L << 30;

    public override string Name => "large-download";

    public override string Describe(LoadOptions options) => $"one download of {options.Scaled(GiB):N0} bytes into a file";

    public override async Task RunAsync(LoadOptions options, ScenarioReport report)
    {
        var length = options.Scaled(GiB);
        var expected = PatternStream.Sha256(1, length);
        var progress = new MonotoneProgress();
        var directory = Directory.CreateTempSubdirectory("cf1gen-load");
        try
        {
            var path = Path.Combine(directory.FullName, "large.bin");
            await using var server = new LoadServer(exchange => exchange.SendFileAsync(new PatternStream(1, length)));
            using (var heap = new PeakHeap())
            {
                await using var download = await LoadClient.Of(server.Address).DownloadAsync(1);
                await download.SaveAsync(path, new() { Progress = progress, ExpectedSha256 = expected });
                heap.Report(report, options, mostMiB: 32);
            }

            progress.Report(report, length);
            await using var file = File.OpenRead(path);
            var found = Convert.ToHexString(await SHA256.HashDataAsync(file));
            report.Check(found == expected, $"SHA-256 {found}");
            report.Expect("files", 1, directory.GetFiles().Length);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
