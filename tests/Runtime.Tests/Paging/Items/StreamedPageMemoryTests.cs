using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Items;

/// <summary>Tests that the items of a page are not kept while the page is received.</summary>
[Collection(NonParallelTests.Name)]
public class StreamedPageMemoryTests
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public async Task Memory_does_not_grow_with_the_page()
    {
        const int Items = 100_000;
        var item = Encoding.UTF8.GetBytes("""{"number":1,"name":"an item with a name of some length, so that the page has many bytes"},""");
        var client = TestClient.Create(
            new FakeServer().Respond(() => PageFormats.Response(new ListStream(item, Items))), options => options.BufferPages = false);
        var live = GC.GetTotalMemory(forceFullCollection: true);

        var count = 0;
        for (var pass = 0; pass < 2; pass++)
        {
            await foreach (var part in client.Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Model<Part>()))
            {
                if (++count % 25_000 == 0)
                {
                    Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - live, long.MinValue, Mebibyte);
                }
            }
        }

        Assert.Equal(2 * Items, count);
        Assert.InRange(item.Length * Items, 8 * Mebibyte, long.MaxValue);
    }

    [Fact]
    public async Task Page_that_is_larger_than_64_MiB_throws_after_the_items_before()
    {
        var item = Encoding.UTF8.GetBytes($"\"{new string('x', Mebibyte - 3)}\",");
        var client = TestClient.Create(
            new FakeServer().Respond(() => PageFormats.Response(new ListStream(item, 100))), options => options.BufferPages = false);
        var count = 0;

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(async () =>
        {
            await foreach (var text in client.Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.String))
            {
                count++;
            }
        });

        Assert.Contains("64 MiB", e.Message, StringComparison.Ordinal);
        Assert.InRange(count, 63, 64);
    }

    /// <summary>An array that repeats an item.</summary>
    private sealed class ListStream(byte[] item, int count) : MemoryStream
    {
        private long _position;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var length = ((long)item.Length * count) + 1;
            var read = (int)Math.Min(buffer.Length, length - _position);
            for (var i = 0; i < read; i++, _position++)
            {
                buffer.Span[i] = _position == 0 ? (byte)'[' : _position == length - 1 ? (byte)']' : item[(_position - 1) % item.Length];
            }

            return ValueTask.FromResult(read);
        }
    }
}
