using System.Security.Cryptography;
using Cf1Gen.Load.Client;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>One file that is larger than the memory it may take.</summary>
internal sealed class LargeUploadScenario : Scenario
{
    private const long GiB = 1L << 30;

    public override string Name => "large-upload";

    public override string Describe(LoadOptions options) => $"one upload of {options.Scaled(GiB):N0} bytes";

    public override async Task RunAsync(LoadOptions options, ScenarioReport report)
    {
        var length = options.Scaled(GiB);
        var expected = PatternStream.Sha256(1, length);
        var progress = new MonotoneProgress();
        await using var server = new LoadServer(AnswerAsync);
        using var heap = new PeakHeap();
        using var content = new PatternStream(1, length);

        var found = await LoadClient.Of(server.Address).UploadAsync(1, UploadFile.FromStream(content, "large.bin"), progress);

        heap.Report(report, options, mostMiB: 32);
        progress.Report(report, length);
        report.Check(found == expected, $"SHA-256 {found}");
    }

    private static async ValueTask AnswerAsync(Exchange exchange)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await exchange.ReadBodyAsync(bytes => hash.AppendData(bytes.Span));
        await exchange.ResultAsync($"\"{Convert.ToHexString(hash.GetHashAndReset())}\"");
    }
}
