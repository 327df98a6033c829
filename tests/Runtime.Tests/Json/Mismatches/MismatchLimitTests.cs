using System.Text;
using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Json.Mismatches;

/// <summary>Tests that a response with any number of mismatches takes bounded memory and time.</summary>
public class MismatchLimitTests
{
    private const int Most = 1000;
    private const int TextLength = 4 * 1024 * 1024;

    private readonly List<SchemaMismatch> _raised = [];

    public static TheoryData<string> Texts => ["items", "members", "unions", "nested", "property", "list property", "union property"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Response_of_wrong_types_takes_at_most_four_times_the_memory_of_its_text(string kind)
    {
        var model = JsonCodec.Model<Part>();
        long ReadAll(string start, string item, string end, Func<byte[], object?> read)
        {
            var text = Encoding.UTF8.GetBytes(start + string.Join(',', Enumerable.Repeat(item, TextLength / (item.Length + 1))) + end);
            _ = read("null"u8.ToArray());
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = read(text);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            GC.KeepAlive(result);
            return allocated / text.Length;
        }

        var factor = kind switch
        {
            "items" => ReadAll("[", "1", "]", text => Read(text, JsonCodec.List(model))),
            "members" => ReadAll("{", "\"key45678\":1", "}", text => Read(text, JsonCodec.Map(model))),
            "unions" => ReadAll("[", "true", "]", text => Read(text, JsonCodec.List(JsonCodec.Union<Animal>()))),
            "nested" => ReadAll("[[", "1", "]]", text => Read(text, JsonCodec.List(JsonCodec.List(model)))),
            "property" => ReadAll("""{"number":[""", "1", "]}", text => Read(text, model)),
            "list property" => ReadAll("""{"number":1,"parts":[""", "1", "]}", text => Read(text, model)),
            _ => ReadAll("""{"number":{"a":[""", "\"x\"", "]}}", text => Read(text, model)),
        };

        Assert.InRange(factor, 0, 3);
    }

    [Fact]
    public async Task Mismatches_after_the_first_thousand_of_a_response_are_counted_and_raised_once()
    {
        using var telemetry = new TelemetryRecorder();
        var items = string.Join(',', Enumerable.Repeat("{}", 3000).Concat(Enumerable.Repeat("7", 2000)));
        var page = new FakeServer().RespondWithResult($"[{items}]", """{"page":1,"per_page":5000,"total_pages":1,"total_count":5000}""");
        var client = Client(page);

        var parts = await client.Send(ApiRequest.Get(telemetry.Operation, $"/x"), JsonCodec.List(JsonCodec.Model<Part>()));

        Assert.Equal(Most + 1, _raised.Count);
        Assert.Equal(("$", "4000 further ones that do not"), (_raised[^1].Path, _raised[^1].Found));
        Assert.Equal(5000, telemetry.Measured("cf1gen.client.schema_mismatches").Sum(mismatch => mismatch.Value));
        Assert.Equal(3000, parts.Count);

        _raised.Clear();
        var paging = Paging.ByPageNumber("page", "per_page");
        var pages = client.Pages(ApiRequest.Get("op", $"/x"), paging, JsonCodec.Model<Part>(), new() { PageSize = 5000 });
        Assert.Equal(3000, await pages.CountAsync());
        Assert.Equal(Most + 1, _raised.Count);
        Assert.Equal(2, page.Requests.Count);
    }

    [Fact]
    public void Property_whose_value_was_not_kept_throws_until_it_is_set()
    {
        var items = string.Join(',', Enumerable.Repeat("""{"number":"x","name":"n","more":1}""", Most)
            .Append("""{"number":"x","name":"n","parts":7,"more":1}"""));
        var context = new JsonReadContext(mismatched: _raised.Add) { Budget = new MismatchBudget() };
        var last = EnvelopeReader
            .Read(Encoding.UTF8.GetBytes($"[{items}]"), ResponseFormat.Exact, JsonCodec.List(JsonCodec.Model<Part>()), context).Result![^1];

        Assert.Equal("n", last.Name);
        Assert.Equal("$..number", Assert.Throws<SchemaMismatchException>(() => last.Number).Path);
        Assert.Equal("$..parts", Assert.Throws<SchemaMismatchException>(() => last.Parts).Path);
        Assert.Equal("""{"name":"n","more":1}""", JsonSerializer.Serialize(last));

        last.Number = 5;
        Assert.Equal(5, last.Number);
        Assert.Throws<SchemaMismatchException>(() => last.Parts);
        Assert.Equal("""{"number":5,"name":"n","more":1}""", JsonSerializer.Serialize(last));
    }

    [Fact]
    public void Property_whose_value_was_kept_is_written_as_it_was_received()
    {
        const string Raw = """{"number":{"a":[1.50,"\u00fc\n",null,true,{}],"b":12345678901234567890},"name":"n"}""";

        var part = TestJson.Read<Part>(Raw);

        static string Number(string json) => JsonDocument.Parse(json).RootElement.GetProperty("number").GetRawText()
            .Replace("\\u00fc", "ü", StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Number(Raw), Number(JsonSerializer.Serialize(part)));
    }

    [Theory]
    [InlineData("call")]
    [InlineData("page")]
    [InlineData("stream")]
    public async Task Cancellation_and_time_limit_end_the_reading_of_a_response(string kind)
    {
        foreach (var isCanceled in new[] { true, false })
        {
            using var cancellation = new CancellationTokenSource();
            var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
            var raised = 0;
            var list = $"[{string.Join(',', Enumerable.Repeat("7", 500))}]";
            var server = kind == "stream" ? new FakeServer().Respond(200, list + "\n") : new FakeServer().RespondWithResult(list);
            var client = TestClient.Create(server, options =>
            {
                options.TimeProvider = time;
                options.SchemaMismatchDetected += (_, _) =>
                {
                    raised++;
                    if (isCanceled)
                    {
                        cancellation.Cancel();
                    }
                    else
                    {
                        time.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromMilliseconds(1));
                    }
                };
            });

            var e = await Record.ExceptionAsync(async () => _ = await ReadAsync(client, kind, cancellation.Token));

            // Streams have no total timeout.
            Assert.Equal(kind == "stream" && !isCanceled ? 500 : 1, raised);
            if (isCanceled)
            {
                Assert.Equal(cancellation.Token, Assert.IsType<OperationCanceledException>(e, exactMatch: false).CancellationToken);
            }
            else if (kind != "stream")
            {
                Assert.IsType<ApiTimeoutException>(e);
            }

            Assert.Single(server.Requests);
        }
    }

    private static async Task<int> ReadAsync(TestClient client, string kind, CancellationToken cancellationToken)
    {
        var request = ApiRequest.Get("op", $"/x");
        var part = JsonCodec.Model<Part>();
        return kind switch
        {
            "call" => (await client.Send(request, JsonCodec.List(part), null, cancellationToken)).Count,
            "page" => await client.Pages(request, Paging.ByPageNumber("page", "per_page"), part, null, cancellationToken)
                .CountAsync(cancellationToken),
            _ => await client.Items(request, StreamFormat.JsonLines, JsonCodec.List(part), null, cancellationToken)
                .CountAsync(cancellationToken),
        };
    }

    private static object? Read<T>(byte[] text, JsonCodec<T> codec) => EnvelopeReader.Read(
        text, ResponseFormat.Exact, codec, new JsonReadContext(mismatched: _ => { }) { Budget = new MismatchBudget() }).Result;

    private TestClient Client(FakeServer server) =>
        TestClient.Create(server, options => options.SchemaMismatchDetected += (_, e) => _raised.Add(e.Mismatch));
}
