using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>Answers that are not as the document says, read by a call.</summary>
public sealed class SchemaMismatchTests
{
    private const string List = "cloudforce-one-request-list";
    private const string Get = "cloudforce-one-request-get";

    [Fact]
    public async Task One_item_that_is_wrong_leaves_the_others_of_its_page_alone()
    {
        var mismatches = new List<SchemaMismatch>();
        var items = new ListServer(List, items: 5).Page(0, size: 5);
        items[3]!["priority"] = 7;
        items[4]!.AsObject().Remove("summary");
        var api = TestApi.Answering(Envelope(items), options => options.SchemaMismatchDetected += (_, e) => mismatches.Add(e.Mismatch));

        var read = await api.Client.Requests.ListAsync().ToListAsync();

        Assert.Equal(5, read.Count);
        Assert.All(read.Take(3), item => Assert.Equal(RequestPriority.Routine, item.Priority));
        Assert.Equal("$.result[3].priority", Assert.Throws<SchemaMismatchException>(() => read[3].Priority).Path);
        Assert.Equal("$.result[4].summary", Assert.Throws<SchemaMismatchException>(() => read[4].Summary).Path);
        Assert.Equal("Victomology", read[3].Request);
        JsonAssert.Same(items, JsonSerializer.SerializeToNode(read));

        Assert.Equal(["$.result[3].priority", "$.result[4].summary"], mismatches.Select(mismatch => mismatch.Path));
        Assert.All(mismatches, mismatch => Assert.Equal(List, mismatch.OperationId));
        Assert.DoesNotContain("7", mismatches[0].ToString().Replace("$.result[3].priority", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_is_no_object_leaves_the_others_of_its_page_alone()
    {
        var items = new ListServer(List, items: 2).Page(0, size: 2);
        items.Insert(1, "gone");
        var api = TestApi.Answering(Envelope(items));

        var read = await api.Client.Requests.ListAsync().ToListAsync();

        Assert.Equal(3, read.Count);
        Assert.Equal("$.result[1]", Assert.Throws<SchemaMismatchException>(() => read[1].Id).Path);
        JsonAssert.Same(items, JsonSerializer.SerializeToNode(read));
    }

    [Fact]
    public async Task A_request_in_place_of_a_requirement_gives_what_both_have()
    {
        // Cloudflare's own document says that this is what the service answers.
        var mismatches = new List<SchemaMismatch>();
        var api = TestApi.Answering(Get, configure: options => options.SchemaMismatchDetected += (_, e) => mismatches.Add(e.Mismatch));

        var requirement = await api.Client.PriorityRequirements.GetAsync("1");

        Assert.Equal("f174e90a-fafe-4643-bbbc-4a0ed4fc8415", requirement.Id);
        Assert.Equal(Tlp.Amber, requirement.Tlp);
        Assert.Equal("Denial of service against our login page", requirement.AdditionalProperties["summary"].GetString());
        Assert.Equal("$.result.labels", Assert.Throws<SchemaMismatchException>(() => requirement.Labels).Path);
        Assert.Equal("$.result.priority", Assert.Throws<SchemaMismatchException>(() => requirement.Priority).Path);
        Assert.Equal(
            ["$.result.labels", "$.result.priority", "$.result.requirement"], mismatches.Select(mismatch => mismatch.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_strict_client_ends_the_call()
    {
        var answer = ApiDocument.Operations[Get].ResponseExamples[0].DeepClone();
        answer["result"]!["created"] = "yesterday";
        var api = TestApi.Answering(answer, options => options.Strict = true);

        var exception = await Assert.ThrowsAsync<SchemaMismatchException>(() => api.Client.Requests.GetAsync("1"));

        Assert.Equal("$.result.created", exception.Path);
        Assert.Equal(Get, exception.Mismatch.OperationId);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("7")]
    public async Task A_result_of_another_kind_than_promised_is_an_error(string result)
    {
        var api = TestApi.Answering(Envelope(JsonNode.Parse(result)!));

        var exception = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => api.Client.Requests.GetAsync("1"));

        Assert.Equal(Get, exception.OperationId);
    }

    [Fact]
    public async Task A_result_without_an_envelope_is_read_as_well()
    {
        var api = TestApi.Answering(ApiDocument.Operations[Get].ResultExample!);

        Assert.Equal("RFI-2022-000001", (await api.Client.Requests.GetAsync("1")).ReadableId);
    }

    private static JsonObject Envelope(JsonNode result) => new()
    {
        ["success"] = true,
        ["errors"] = new JsonArray(),
        ["messages"] = new JsonArray(),
        ["result"] = result.DeepClone(),
    };
}
