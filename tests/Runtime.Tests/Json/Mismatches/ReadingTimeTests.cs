using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Json.Mismatches;

/// <summary>Tests that the cancellation and the time limit of a call end the reading of a response that matches its document.</summary>
public class ReadingTimeTests
{
    public static TheoryData<string> Kinds => ["list", "map", "model", "union", "page", "stream"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancellation_after_the_last_byte_ends_the_reading(string kind)
    {
        using var cancellation = new CancellationTokenSource();
        var client = TestClient.Create(Server(kind, cancellation.Cancel));

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(client, kind, cancellation.Token));

        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Time_limit_after_the_last_byte_ends_the_reading(string kind)
    {
        var time = new JumpingTimeProvider();
        var client = TestClient.Create(Server(kind, () => time.Jumps = true), options => options.TimeProvider = time);

        if (kind == "stream")
        {
            // Streams have no total timeout.
            Assert.Equal(5000, await ReadAsync(client, kind, default));
            return;
        }

        var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => ReadAsync(client, kind, default));
        Assert.Contains("total timeout", e.Message, StringComparison.Ordinal);
    }

    private static FakeServer Server(string kind, Action completed) => new FakeServer().Respond(() =>
    {
        var numbers = string.Join(',', Enumerable.Range(0, 5000));
        var members = string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"k{i}\":{i}"));
        var text = kind switch
        {
            "map" => "{" + members + "}",
            "model" => "{\"number\":1," + members + "}",
            "union" => "[" + string.Join(',', Enumerable.Repeat("{\"lives\":9}", 5000)) + "]",
            _ => "[" + numbers + "]",
        };
        var response = FakeResponse.Create(200);
        response.Content = new StreamContent(new NotifyingStream(Encoding.UTF8.GetBytes(text + "\n"), completed));
        return response;
    });

    private static async Task<int> ReadAsync(TestClient client, string kind, CancellationToken cancellationToken)
    {
        var request = ApiRequest.Get("op", $"/x").WithResponseFormat(ResponseFormat.Exact);
        switch (kind)
        {
            case "map":
                return (await client.Send(request, JsonCodec.Map(JsonCodec.Int64), null, cancellationToken)).Count;
            case "model":
                return (await client.Send(request, JsonCodec.Model<Part>(), null, cancellationToken)).AdditionalProperties.Count;
            case "union":
                return (await client.Send(request, JsonCodec.List(JsonCodec.Union<Animal>()), null, cancellationToken)).Count;
            case "page":
                return await client.Pages(request, Paging.ByPageNumber("page", "per_page"), JsonCodec.Int64, null, cancellationToken)
                    .CountAsync(cancellationToken);
            case "stream":
                var lists = await client.Items(request, StreamFormat.JsonLines, JsonCodec.List(JsonCodec.Int64), null, cancellationToken)
                    .ToListAsync(cancellationToken);
                return Assert.Single(lists).Count;
            default:
                return (await client.Send(request, JsonCodec.List(JsonCodec.Int64), null, cancellationToken)).Count;
        }
    }

    private sealed class NotifyingStream(byte[] text, Action completed) : MemoryStream(text)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = await base.ReadAsync(buffer, cancellationToken);
            if (Position == Length)
            {
                completed();
            }

            return count;
        }
    }

    private sealed class JumpingTimeProvider : FakeTimeProvider
    {
        private long _jumped;

        public bool Jumps { get; set; }

        public override long GetTimestamp() => base.GetTimestamp() + (Jumps ? _jumped += TimestampFrequency * 3600 : 0);
    }
}
