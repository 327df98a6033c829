using System.IO.Compression;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Groups 10 and 27: responses that are too large.</summary>
[Collection(NonParallelTests.Name)]
public sealed class SizeTests
{
    private const long Mebibyte = 1024 * 1024;

    private readonly ImmediateTimeProvider _time = new();

    public static TheoryData<string> Kinds => [.. FaultCall.All.Where(call => !call.IsDownload).Select(call => call.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Decompression_of_10_GB_stops_at_64_MiB(string kind)
    {
        var bomb = Bomb(10_000);
        var head = Encoding.ASCII.GetBytes(Fault.Head(200, "Transfer-Encoding: chunked", "Content-Encoding: gzip"));
        await using var server = new FaultServer(_ => async (connection, request) =>
        {
            await connection.ReadBodyAsync(request);
            await connection.WriteAsync(head);
            for (var i = 0; i < 1000; i++)
            {
                await connection.WriteAsync(bomb);
            }

            return true;
        });

        var (e, allocated) = await FailAsync<ApiUnexpectedResponseException>(server, kind);

        Assert.Contains("64 MiB", e.Message, StringComparison.Ordinal);
        Assert.InRange(allocated, 0, 512 * Mebibyte);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Endless_body_is_read_up_to_64_MiB(string kind)
    {
        await using var server = new FaultServer(_ => Fault.Endless(Fault.Head(200), "[1,2,3]"));

        var (e, allocated) = await FailAsync<ApiUnexpectedResponseException>(server, kind);

        Assert.Contains("64 MiB", e.Message, StringComparison.Ordinal);
        Assert.InRange(allocated, 0, 512 * Mebibyte);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("create")]
    [InlineData("list")]
    [InlineData("upload")]
    [InlineData("download")]
    public async Task Endless_error_body_is_read_up_to_64_KiB(string kind)
    {
        foreach (var head in new[] { Fault.Head(400), Fault.Head(400, $"Content-Length: {100 * Mebibyte}") })
        {
            await using var server = new FaultServer(_ => Fault.Endless(head, "no sense at all. "));

            var (e, allocated) = await FailAsync<ApiBadRequestException>(server, kind);

            Assert.InRange(e.ResponseText!.Length, 1, 1024);
            Assert.InRange(e.ToString().Length, 1, 8 * 1024);
            Assert.InRange(allocated, 0, 16 * Mebibyte);
        }
    }

    // A chunk with a complete gzip member, which is a thousand times smaller than its content.
    private static byte[] Bomb(int kilobytes)
    {
        var member = Gzip.Compress(new byte[kilobytes * 1024], CompressionLevel.SmallestSize);
        return [.. Encoding.ASCII.GetBytes($"{member.Length:x}\r\n"), .. member, .. "\r\n"u8];
    }

    private async Task<(TException Exception, long Allocated)> FailAsync<TException>(FaultServer server, string kind)
        where TException : ApiException
    {
        var client = FaultClient.Create(server.Address, _time);
        var call = FaultCall.All.Single(call => call.Name == kind);

        // The limit includes the allocations of the server. It is far below what would be allocated without a maximum size.
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var e = await Assert.ThrowsAsync<TException>(() => call.RunAsync(client, default));
        return (e, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
