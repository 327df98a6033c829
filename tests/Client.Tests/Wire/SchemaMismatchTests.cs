using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>Calls that receive responses that do not match the document.</summary>
public sealed class SchemaMismatchTests
{
    private const string List = "cloudforce-one-request-list";
    private const string Get = "cloudforce-one-request-get";

    [Fact]
    public async Task Mismatch_in_an_item_does_not_affect_the_other_items_of_the_page()
    {
        var mismatches = new List<SchemaMismatch>();
        var items = new ListServer(List, items: 5).Page(0, size: 5);
        items[3]!["priority"] = 7;
        items[4]!.AsObject().Remove("summary");
        var api = TestApi.RespondingWith(
            Envelope(items), options => options.SchemaMismatchDetected += (_, e) => mismatches.Add(e.Mismatch));

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
    public async Task Item_that_is_not_an_object_does_not_affect_the_other_items_of_the_page()
    {
        var items = new ListServer(List, items: 2).Page(0, size: 2);
        items.Insert(1, "gone");
        var api = TestApi.RespondingWith(Envelope(items));

        var read = await api.Client.Requests.ListAsync().ToListAsync();

        Assert.Equal(3, read.Count);
        Assert.Equal("$.result[1]", Assert.Throws<SchemaMismatchException>(() => read[1].Id).Path);
        JsonAssert.Same(items, JsonSerializer.SerializeToNode(read));
    }

    [Fact]
    public async Task Request_returned_for_a_requirement_provides_the_common_properties()
    {
        // According to the document of Cloudflare, the service returns this.
        var mismatches = new List<SchemaMismatch>();
        var api = TestApi.RespondingWith(Get, configure: options => options.SchemaMismatchDetected += (_, e) => mismatches.Add(e.Mismatch));

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
    public async Task Strict_client_throws()
    {
        var response = ApiDocument.Operations[Get].ResponseExamples[0].DeepClone();
        response["result"]!["created"] = "yesterday";
        var api = TestApi.RespondingWith(response, options => options.Strict = true);

        var exception = await Assert.ThrowsAsync<SchemaMismatchException>(() => api.Client.Requests.GetAsync("1"));

        Assert.Equal("$.result.created", exception.Path);
        Assert.Equal(Get, exception.Mismatch.OperationId);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("7")]
    public async Task Result_of_another_JSON_type_throws(string result)
    {
        var api = TestApi.RespondingWith(Envelope(JsonNode.Parse(result)!));

        var exception = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => api.Client.Requests.GetAsync("1"));

        Assert.Equal(Get, exception.OperationId);
    }

    [Fact]
    public async Task Result_without_an_envelope_is_read()
    {
        var api = TestApi.RespondingWith(ApiDocument.Operations[Get].ResultExample!);

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
