using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Items;

/// <summary>Tests that the items of a page are returned while the rest of the page is received.</summary>
public class StreamedPageTests
{
    public static TheoryData<string> Formats => [.. PageFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Item_is_returned_before_the_rest_of_the_page_is_sent(string format)
    {
        var text = PageFormats.Text(format);
        var body = new PushStream();
        var sent = 0;
        void SendUpTo(string part)
        {
            var end = text.IndexOf(part, StringComparison.Ordinal) + part.Length;
            for (; sent < end; sent += char.IsHighSurrogate(text[sent]) ? 2 : 1)
            {
                body.Write(char.IsHighSurrogate(text[sent]) ? text.Substring(sent, 2) : text[sent].ToString());
            }
        }

        await using var items = PageFormats.Enumerate(PageFormats.Client(body), format).GetAsyncEnumerator();
        foreach (var item in new[] { PageFormats.First, PageFormats.Second, PageFormats.Third })
        {
            var next = items.MoveNextAsync().AsTask();
            SendUpTo(item[..^1]);
            Assert.False(next.IsCompleted);
            if (format.EndsWith("object in an envelope that is not described", StringComparison.Ordinal))
            {
                // The place of the list is not known, so the page is read completely.
                SendUpTo(text);
                body.Write("");
            }

            SendUpTo(item);
            Assert.True(await next.WaitAsync(TimeSpan.FromMinutes(1)));
            Assert.Equal(TestJson.Write(TestJson.Read<Part>(item)), TestJson.Write(items.Current));
            if (sent == text.Length)
            {
                return;
            }
        }

        var end = items.MoveNextAsync().AsTask();
        SendUpTo(text);
        body.Write("");
        Assert.False(await end.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Page_is_read_like_a_page_that_is_read_at_once(string format)
    {
        foreach (var prefix in new[] { "", "\uFEFF" })
        {
            var text = Encoding.UTF8.GetBytes(prefix + PageFormats.Text(format));
            foreach (var isCompressed in new[] { false, true })
            {
                var bytes = isCompressed ? Gzip.Compress(text) : text;
                var (buffered, streamed) = (new List<string>(), new List<string>());
                foreach (var (isBuffered, seen) in new[] { (true, buffered), (false, streamed) })
                {
                    var client = PageFormats.Client(
                        new SingleByteStream(bytes, () => { }),
                        options =>
                        {
                            options.BufferPages = isBuffered;
                            options.SchemaMismatchDetected += (_, e) => seen.Add(e.Mismatch.ToString());
                        },
                        response => response.Content.Headers.ContentEncoding.Add(isCompressed ? "gzip" : "identity"));
                    void Report(ApiResponse response) => seen.Add($"{response.Messages.Count} {response.AdditionalProperties.Count}");

                    await foreach (var part in PageFormats.Enumerate(client, format, new() { OnResponse = Report }))
                    {
                        seen.Add(TestJson.Write(part));
                    }
                }

                Assert.Equal(buffered.Order(StringComparer.Ordinal), streamed.Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Requests_are_those_of_pages_that_are_read_at_once()
    {
        var server = new NumberListServer(130) { FirstPage = 1, MaxPageSize = 50 }.Create();
        var client = TestClient.Create(server, options => options.BufferPages = false);
        var list = client.Pages(ApiRequest.Get("op", $"/x"), Paging.ByPageNumber("page", "per_page", first: 0), JsonCodec.Int32);

        Assert.Equal(Enumerable.Range(0, 130), await list.ToListAsync());

        // The server counts from 1 and returns its first page for page 0 as well, whose items are returned once.
        Assert.Equal(["0", "1", "2", "3"], server.Requests.Select(request => $"{request.GetPage().Page}"));
        Assert.All(server.Requests, request => Assert.Equal("gzip", request.Headers["Accept-Encoding"]));
        Assert.All(server.Requests, request => Assert.Equal("application/json", request.Headers["Accept"]));
    }

    [Fact]
    public async Task Option_of_the_call_replaces_that_of_the_client_and_pages_are_always_complete()
    {
        var options = new RequestOptions { BufferPages = true };
        var body = new PushStream();
        body.Write("[1,2");
        var client = PageFormats.Client(body);
        var list = client.Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Int32, options);

        await using var items = list.GetAsyncEnumerator();
        var first = items.MoveNextAsync().AsTask();
        body.Write("]");
        Assert.False(first.IsCompleted);
        body.Write("");
        Assert.True(await first.WaitAsync(TimeSpan.FromMinutes(1)));

        var pages = PageFormats.Client(PageFormats.Body("[1,2]"))
            .Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Int32).AsPages();
        Assert.Equal([1, 2], Assert.Single(await pages.ToListAsync()).Items);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"success":true,"result":null}""")]
    [InlineData("""{"success":true,"result":[]}""")]
    public async Task Empty_list_has_no_items(string body)
    {
        var request = ApiRequest.Get("op", $"/x").WithResponseFormat(body[0] == '{' ? ResponseFormat.Envelope : ResponseFormat.Exact);

        Assert.Empty(await PageFormats.Client(PageFormats.Body(body)).Pages(request, Paging.SinglePage, JsonCodec.Int32).ToListAsync());
    }

    [Fact]
    public async Task Response_without_content_ends_the_list()
    {
        var request = ApiRequest.Get("op", $"/x").AllowEmptyResponse();

        Assert.Empty(await PageFormats.Client(PageFormats.Body("")).Pages(request, Paging.SinglePage, JsonCodec.Int32).ToListAsync());
    }

    [Fact]
    public async Task Long_strings_and_escapes_are_read_in_parts_of_any_size()
    {
        var items = Enumerable.Range(0, 20).Select(i => new string('x', i * 997) + string.Concat(Enumerable.Repeat("\\\"\\\\", i * 500)));
        var text = Encoding.UTF8.GetBytes($"[{string.Join(",", items.Select(item => $"\"{item}\""))}]");
        foreach (var size in new[] { 1, 7, 1000, 100_000 })
        {
            var client = PageFormats.Client(new PartStream(text, size));
            var list = client.Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.String);

            Assert.Equal(items.Select(item => item.Replace("\\\"", "\"").Replace("\\\\", "\\")), await list.ToListAsync());
        }
    }

    private sealed class PartStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
