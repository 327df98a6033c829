using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime.Tests.Diagnostics;

/// <summary>Tests that mismatches are raised and counted for each place in each response, and logged once for each property.</summary>
public sealed class SchemaMismatchReportTests : IDisposable
{
    private readonly LogRecorder _log = new(LogLevel.Warning);
    private readonly TelemetryRecorder _telemetry = new();
    private readonly List<SchemaMismatch> _raised = [];

    [Fact]
    public async Task Mismatches_of_the_same_property_in_many_items_are_logged_once()
    {
        var items = string.Join(',', Enumerable.Range(0, 50).Select(item => $$"""{"name":"{{item}}"}"""));
        var client = Client(new FakeServer().RespondWithResult($"[{items}]"));

        for (var response = 0; response < 3; response++)
        {
            await client.Send(ApiRequest.Get(_telemetry.Operation, $"/x"), JsonCodec.List(JsonCodec.Model<Part>()));
        }

        Assert.Equal(150, _raised.Count);
        Assert.Equal(50, _raised.Select(mismatch => mismatch.Path).Distinct().Count());
        Assert.Equal(150, _telemetry.Measured("cf1gen.client.schema_mismatches").Sum(mismatch => mismatch.Value));
        Assert.Contains("$.result[0].number", Assert.Single(_log.Entries).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_with_the_credential_is_redacted()
    {
        var client = Client(new FakeServer().RespondWithResult("""{"t0ken-0123":{"number":"x"}}"""), options => options.Credential = ApiCredential.BearerToken("t0ken-0123"));

        await client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Map(JsonCodec.Model<Part>()));

        Assert.Equal("$.result.[redacted].number", Assert.Single(_raised).Path);
    }

    [Fact]
    public async Task Mismatches_of_other_properties_and_operations_are_logged_separately()
    {
        var server = new FakeServer().RespondWithResult("""[{"number":"x"},{"number":1,"parts":[{"number":"x"},{"number":"x"}]}]""");
        var client = Client(server);

        foreach (var operation in (string[])["a", "b", "a"])
        {
            await client.Send(ApiRequest.Get(operation, $"/x"), JsonCodec.List(JsonCodec.Model<Part>()));
        }

        Assert.Equal(
            ["a $.result[0].number", "a $.result[1].parts[0].number", "b $.result[0].number", "b $.result[1].parts[0].number"],
            _log.Entries.Select(entry => entry.Text[..entry.Text.IndexOf(": expected", StringComparison.Ordinal)]
                .Replace("The response to ", "", StringComparison.Ordinal)
                .Replace("does not match the document at ", "", StringComparison.Ordinal)));
        Assert.Equal(9, _raised.Count);
    }

    [Fact]
    public async Task Mismatch_is_logged_once_for_each_client()
    {
        var server = new FakeServer().RespondWithResult("{}");

        await Client(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Model<Part>());
        await Client(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Model<Part>());

        Assert.Equal(2, _log.Entries.Count);
    }

    [Fact]
    public async Task At_most_one_thousand_places_are_logged()
    {
        var response = 0;
        var client = Client(new FakeServer().Respond((_, _) =>
        {
            var members = string.Join(',', Enumerable.Range(0, 600).Select(member => $"\"k{response}-{member}\":{{}}"));
            response++;
            return Task.FromResult(FakeResponse.CreateResult($"{{{members}}}"));
        }));

        for (var call = 0; call < 3; call++)
        {
            await client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Map(JsonCodec.Model<Part>()));
        }

        Assert.Equal(1800, _raised.Count);
        Assert.Equal(1001, _log.Entries.Count);
        Assert.Equal((LogLevel.Warning, 12), (_log.Entries[^1].Level, _log.Entries[^1].Id));
        Assert.Equal(_log.Names.Count - 1, _log.Names.IndexOf("SchemaMismatchesNotLogged"));
    }

    [Fact]
    public async Task Strict_client_reports_the_mismatch_and_throws_with_its_path()
    {
        var client = Client(new FakeServer().RespondWithResult("""[{"number":1},{}]"""), options => options.Strict = true);

        var e = await Assert.ThrowsAsync<SchemaMismatchException>(
            () => client.Send(ApiRequest.Get(_telemetry.Operation, $"/x"), JsonCodec.List(JsonCodec.Model<Part>())));

        Assert.Equal("$.result[1].number", e.Path);
        Assert.Same(e.Mismatch, Assert.Single(_raised));
        Assert.Single(_telemetry.Measured("cf1gen.client.schema_mismatches"));
    }

    [Fact]
    public async Task New_enum_values_are_reported_and_read()
    {
        var client = Client(new FakeServer().RespondWithResult("""["low","new","low"]"""));

        var levels = await client.Send(ApiRequest.Get(_telemetry.Operation, $"/x"), JsonCodec.List(JsonCodec.Enum<Level>()));

        Assert.Equal("new", levels[1].Value);
        Assert.Equal(("$.result[1]", true), Assert.Single(_raised.Select(mismatch => (mismatch.Path, mismatch.IsNewValue))));
        Assert.Single(_log.Entries);
    }

    public void Dispose()
    {
        _log.Dispose();
        _telemetry.Dispose();
    }

    private TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Create(server, options =>
    {
        options.LoggerFactory = _log;
        options.SchemaMismatchDetected += (_, e) => _raised.Add(e.Mismatch);
        configure?.Invoke(options);
    });
}
