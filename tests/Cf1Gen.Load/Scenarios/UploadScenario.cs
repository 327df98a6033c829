using System.Security.Cryptography;
using Cf1Gen.Load.Client;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>Uploads that are cut while they are sent, and sent again from their start.</summary>
internal sealed class UploadScenario : Scenario
{
    private const int AtOnce = 64;
    private const int Length = 1024 * 1024;
    private const int MostFaults = 2;

    public override string Name => "uploads";

    public override string Describe(LoadOptions options) =>
        $"{options.Scaled(500):N0} uploads of 1 MiB, {AtOnce} at once; 10 % cut at any byte, at most {MostFaults} times each";

    public override async Task RunAsync(LoadOptions options, ScenarioReport report)
    {
        var count = options.Scaled(500);
        var attempts = new int[count];
        var cuts = 0;
        await using var server = new LoadServer(AnswerAsync);
        var client = LoadClient.Of(server.Address);
        var tally = new Tally();
        using var heap = new PeakHeap();

        await Crowd.RunAsync(count, AtOnce, UploadAsync);

        heap.Report(report, options, mostMiB: 200);
        tally.Report(report, count);
        report.Expect($"requests, {cuts} of them cut", count + cuts, server.Requests);

        async ValueTask AnswerAsync(Exchange exchange)
        {
            var id = exchange.Head.Id;
            var attempt = Interlocked.Increment(ref attempts[id]);
            if (attempt <= MostFaults && Chance.Of(options.Seed, id, attempt) < 0.10)
            {
                Interlocked.Increment(ref cuts);
                await exchange.ReadBodyAsync(_ => { }, most: (long)(Length * Chance.Of(options.Seed + 1, id, attempt)));
                exchange.Reset();
                return;
            }

            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await exchange.ReadBodyAsync(bytes => hash.AppendData(bytes.Span));
            await exchange.ResultAsync($"\"{Convert.ToHexString(hash.GetHashAndReset())}\"");
        }

        async Task UploadAsync(int id)
        {
            using var content = new PatternStream(id, Length);
            await tally.CountAsync(
                () => client.UploadAsync(id, UploadFile.FromStream(content, "pattern.bin")), PatternStream.Sha256(id, Length));
        }
    }
}
