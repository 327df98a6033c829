using System.Globalization;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Responses;

/// <summary>Tests that the errors, the messages and the other members of a response take bounded memory, whatever a server sends.</summary>
[Collection(NonParallelTests.Name)]
public class HostileResponseTests
{
    private const int Length = 4 * 1024 * 1024;

    private static readonly Dictionary<string, string> s_bodies = new(StringComparer.Ordinal)
    {
        ["errors"] = Failure("\"errors\":" + Items("{}")),
        ["errors that are numbers"] = Failure("\"errors\":" + Items("0")),
        ["errors that are strings"] = Failure("\"errors\":" + Items("\"\"")),
        ["errors by field"] = Failure("\"errors\":{" + Members("[\"m\"]") + "}"),
        ["repeated errors"] = Failure(Repeat("\"errors\":[{},{},{}]")),
        ["chains of errors"] = Failure("\"errors\":" + Items("""{"error_chain":[{},{},{}]}""")),
        ["long error"] = Failure("\"errors\":[{\"message\":\"" + Repeat("\\u00fc") + "\"}]"),
        ["messages"] = Success("\"result\":[],\"messages\":" + Items("{}")),
        ["result_info of numbers"] = Success("\"result\":[],\"result_info\":" + Items("0")),
        ["result_info with other members"] = Success("\"result\":[],\"result_info\":{" + Members("0") + "}"),
        ["unknown members"] = Success("\"result\":[]," + Members("0")),
        ["unknown list"] = Success("\"result\":[],\"x\":" + Items("0")),
        ["result of wrong type"] = Success("\"result\":{" + Members("0") + "}"),
        ["no envelope"] = Items("{}"),
    };

    public static TheoryData<string, bool> Bodies
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in s_bodies.Keys)
            {
                data.Add(name, false);
                data.Add(name, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Response_takes_at_most_four_times_the_memory_of_its_text(string name, bool isCompressed)
    {
        var text = Encoding.UTF8.GetBytes(s_bodies[name]);
        var body = isCompressed ? Gzip.Compress(text) : text;
        ApiResponse? seen = null;
        var server = new FakeServer().Respond(() =>
        {
            var response = FakeResponse.Create(200);
            response.Content = new ByteArrayContent(body);
            response.Content.Headers.ContentEncoding.Add(isCompressed ? "gzip" : "identity");
            return response;
        });
        var client = TestClient.Create(server);
        var list = JsonCodec.List(JsonCodec.Model<Part>());
        var options = new RequestOptions { OnResponse = response => seen = response };
        object? result = null;
        async Task<Exception?> ReadAsync() => await Record.ExceptionAsync(
            async () => result = await client.Send(ApiRequest.Get("op", $"/x"), list, options));
        _ = await ReadAsync();
        (seen, result) = (null, null);
        var live = GC.GetTotalMemory(forceFullCollection: true);

        var e = await ReadAsync();

        live = GC.GetTotalMemory(forceFullCollection: true) - live;
        Assert.InRange((double)live / text.Length, double.MinValue, 4);
        Assert.InRange(((e as ApiException)?.Errors ?? []).Sum(error => 1 + error.ErrorChain.Count), 0, 1000);
        Assert.InRange(seen!.Messages.Count, 0, 1000);
        Assert.Equal(name.StartsWith("unknown members", StringComparison.Ordinal), seen.AdditionalProperties.Count > 1);
        GC.KeepAlive(result);
    }

    private static string Success(string members) => "{\"success\":true,\"errors\":[]," + members + "}";

    private static string Failure(string members) => "{\"success\":false," + members + "}";

    private static string Items(string item) => "[" + Repeat(item) + "]";

    private static string Repeat(string item) => string.Join(',', Enumerable.Repeat(item, Length / (item.Length + 1)));

    private static string Members(string value) => string.Join(
        ',',
        Enumerable.Range(0, Length / (value.Length + 10)).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"k{i:x6}\":{value}")));
}
