using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Items;

/// <summary>Tests how an enumeration ends whose page is not complete or not valid, when items of the page were returned before.</summary>
public class StreamedPageFailureTests
{
    private readonly ImmediateTimeProvider _time = new();

    public static TheoryData<string> Formats => [.. PageFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Page_that_is_truncated_at_any_byte_throws_after_the_items_before(string format)
    {
        var text = Encoding.UTF8.GetBytes(PageFormats.Text(format).TrimEnd());
        var all = new[] { PageFormats.First, PageFormats.Second, PageFormats.Third }
            .Select(item => TestJson.Write(TestJson.Read<Part>(item))).ToList();
        var most = 0;
        for (var length = 0; length < text.Length; length++)
        {
            var items = new List<string>();
            var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(async () =>
            {
                var client = PageFormats.Client(new UnseekableStream(text[..length]));
                await foreach (var item in PageFormats.Enumerate(client, format))
                {
                    items.Add(TestJson.Write(item));
                }
            });

            Assert.Equal(200, (int)e.StatusCode!.Value);
            Assert.Equal(all.Take(items.Count), items);
            Assert.InRange(items.Count, most, all.Count);
            most = items.Count;
        }

        Assert.Equal(format.EndsWith("not described", StringComparison.Ordinal) && format.StartsWith('o') ? 0 : all.Count, most);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Page_with_another_byte_has_the_same_items_and_failure_as_a_page_that_is_read_at_once(string format)
    {
        var text = Encoding.UTF8.GetBytes(PageFormats.Text(format));
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var other in "\",}0"u8.ToArray())
            {
                var mutant = text.ToArray();
                mutant[i] = other;
                var (buffered, failure) = await EnumerateAsync(mutant, format, isBuffered: true);
                var (streamed, streamedFailure) = await EnumerateAsync(mutant, format, isBuffered: false);

                Assert.Equal(failure?.GetType(), streamedFailure?.GetType());
                if (failure is null)
                {
                    Assert.Equal(buffered, streamed);
                }
            }
        }
    }

    private static async Task<(List<string> Items, Exception? Failure)> EnumerateAsync(byte[] text, string format, bool isBuffered)
    {
        var items = new List<string>();
        var client = PageFormats.Client(new UnseekableStream(text), options => options.BufferPages = isBuffered);
        var failure = await Record.ExceptionAsync(async () =>
        {
            await foreach (var item in PageFormats.Enumerate(client, format))
            {
                items.Add(TestJson.Write(item));
            }
        });
        return (items, failure);
    }

    [Theory]
    [InlineData("""{"success":false,"errors":[{"code":7,"message":"no"}],"result":[1,2]}""", 0, "\"success\": false")]
    [InlineData("""{"result":[1,2],"success":false,"errors":[{"code":7,"message":"no"}]}""", 2, "\"success\": false")]
    [InlineData("""{"result":[1,2],"errors":[]}""", 2, "'success'")]
    [InlineData("""{"result":[1,2],"success":true,"result":[3]}""", 2, "not the expected JSON")]
    [InlineData("""{"result":[1,2],"success":true} 5""", 2, "not the expected JSON")]
    [InlineData("""{"success":true,"result":[1,2,"x",3]}""", 2, "$.result[2]: expected a whole number of 32 bits, found a string")]
    [InlineData("""{"success":true,"result":[1,2 3]}""", 2, "not the expected JSON")]
    [InlineData("""{"success":true,"result":{"1":2}}""", 0, "expected an array, found an object")]
    [InlineData("""{"success":true}""", 0, "no result")]
    [InlineData("<html>", 0, "not the expected JSON")]
    [InlineData("", 0, "empty")]
    public async Task Response_without_a_valid_list_throws(string body, int count, string message)
    {
        var items = new List<int>();

        var e = await Assert.ThrowsAnyAsync<ApiException>(async () =>
        {
            await foreach (var item in PageFormats.Client(PageFormats.Body(body))
                .Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Int32))
            {
                items.Add(item);
            }
        });

        Assert.Equal(Enumerable.Range(1, count), items);
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Equal(body.Contains("false", StringComparison.Ordinal) ? 1 : 0, e.Errors.Count);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 1)]
    public async Task Page_that_breaks_is_requested_again_unless_an_item_was_returned(int count, int requests)
    {
        var start = "[" + string.Concat(Enumerable.Repeat("1,", count));
        var server = new FakeServer()
            .Respond(() => PageFormats.Response(new FailingStream(Encoding.UTF8.GetBytes(start))))
            .Respond(503)
            .Respond(200, "[5,6]");
        var client = TestClient.Create(server, options =>
        {
            _time.Use(options);
            options.BufferPages = false;
        });
        var list = client.Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Int32);
        var items = new List<int>();

        var e = await Record.ExceptionAsync(async () =>
        {
            await foreach (var item in list)
            {
                items.Add(item);
            }
        });

        Assert.Equal(requests, server.Requests.Count);
        Assert.Equal(count == 0 ? [5, 6] : [1], items);
        Assert.Equal(count > 0, e is ApiConnectionException);
        Assert.Equal(count > 0 ? 0 : 2, _time.Waits.Count);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task Page_that_breaks_is_not_requested_again_if_that_is_not_safe(bool isPost, int retries)
    {
        var server = new FakeServer().Respond(() => PageFormats.Response(new FailingStream("["u8.ToArray())));
        var client = TestClient.Create(server, options =>
        {
            _time.Use(options);
            options.BufferPages = false;
        });
        var request = isPost ? ApiRequest.Post("op", $"/x") : ApiRequest.Get("op", $"/x");

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => client
            .Pages(request, Paging.SinglePage, JsonCodec.Int32, new() { MaxRetries = retries }).ToListAsync().AsTask());

        Assert.Equal(isPost ? 1 : retries + 1, server.Requests.Count);
        Assert.Contains(isPost ? "POST" : "3 attempts", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mismatches_have_the_path_of_their_item_and_are_limited()
    {
        var items = string.Join(',', Enumerable.Repeat("{\"name\":1,\"number\":2}", 3).Concat(Enumerable.Repeat("7", 3000)));
        var raised = new List<SchemaMismatch>();
        var client = PageFormats.Client(
            PageFormats.Body($"[{items}]"), options => options.SchemaMismatchDetected += (_, e) => raised.Add(e.Mismatch));

        var parts = await client.Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Model<Part>()).ToListAsync();

        Assert.Equal(1000, parts.Count);
        Assert.Equal(1001, raised.Count);
        Assert.Equal("$[1].name", raised[1].Path);
        Assert.Equal("$[999]", raised[999].Path);
        Assert.Equal("2003 further ones that do not", raised[^1].Found);
    }

    [Fact]
    public async Task Strict_client_throws_at_the_item_that_does_not_match()
    {
        var client = PageFormats.Client(PageFormats.Body("""[{"number":1},{"number":"x"}]"""), options => options.Strict = true);
        var count = 0;

        var e = await Assert.ThrowsAsync<SchemaMismatchException>(async () =>
        {
            await foreach (var part in client.Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Model<Part>()))
            {
                count++;
            }
        });

        Assert.Equal(1, count);
        Assert.Equal("$[1].number", e.Path);
        Assert.Equal(200, (int)e.StatusCode!.Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancellation_ends_the_enumeration_between_two_items_and_while_bytes_are_missing(bool isReceived)
    {
        using var cancellation = new CancellationTokenSource();
        using var body = new DisposableBody(isReceived ? "[1,2,3]" : "[1,");
        var list = PageFormats.Client(body).Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Int32);
        await using var items = list.GetAsyncEnumerator(cancellation.Token);
        Assert.True(await items.MoveNextAsync());

        var next = isReceived ? null : items.MoveNextAsync().AsTask();
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next ?? items.MoveNextAsync().AsTask());
        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task Response_is_disposed_of_when_the_enumeration_ends_early()
    {
        using var body = new DisposableBody("[1,2,");
        await foreach (var item in PageFormats.Client(body).Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Int32))
        {
            Assert.False(body.IsDisposed);
            break;
        }

        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task Time_without_progress_is_limited()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        using var body = new DisposableBody("[1,");
        var client = PageFormats.Client(body, options => options.TimeProvider = time);
        await using var items = client.Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Int32).GetAsyncEnumerator();
        Assert.True(await items.MoveNextAsync());

        time.Advance(TimeSpan.FromHours(1));
        var next = items.MoveNextAsync().AsTask();
        Assert.False(next.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(61));

        var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => next);
        Assert.Contains("no byte of the page", e.Message, StringComparison.Ordinal);
    }

    /// <summary>A body that waits for more at its end.</summary>
    private sealed class DisposableBody(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public bool IsDisposed { get; private set; }

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = await base.ReadAsync(buffer, cancellationToken);
            if (count == 0)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            }

            return count;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
