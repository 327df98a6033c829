using System.Text.Json;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Json;

/// <summary>Conversion of results to update bodies.</summary>
public sealed class ToUpdateTests
{
    private const string Id = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

    [Fact]
    public async Task ToUpdate_of_a_requirement_copies_all_fields()
    {
        var api = TestApi.RespondingWith("cloudforce-one-priority-get");
        var requirement = await api.Client.PriorityRequirements.GetAsync(Id);

        var update = requirement.ToUpdate();
        update.Priority = 2;
        await api.Client.PriorityRequirements.UpdateAsync(requirement.Id, update);

        api.Sent[1].Is(
            $"PUT {TestApi.Requests}/priority/{Id}",
            """{"labels":["DoS","CVE"],"priority":2,"requirement":"Exploits of new vulnerabilities in mail gateways","tlp":"amber"}""");
    }

    [Fact]
    public async Task ToUpdate_of_a_request_copies_the_common_fields()
    {
        var item = await TestApi.RespondingWith("cloudforce-one-request-get").Client.Requests.GetAsync(Id);

        var update = item.ToUpdate();

        Assert.Equal(item.Content, update.Content);
        Assert.Equal(item.Priority, update.Priority);
        Assert.Equal(item.Summary, update.Summary);
        Assert.Equal(item.Tlp, update.Tlp);
        Assert.Null(update.RequestType);
        Assert.Equal(
            """{"content":"Which regions did the attacks of the last week come from?","priority":"routine","summary":"Denial of service against our login page","tlp":"amber"}""",
            JsonSerializer.Serialize(update));
    }

    [Fact]
    public async Task ToUpdate_of_a_request_keeps_a_priority_that_is_a_date()
    {
        var item = await TestApi.RespondingWith("cloudforce-one-request-get", example: 1).Client.Requests.GetAsync(Id);

        Assert.Equal("2022-04-01T05:20:00Z", item.ToUpdate().Priority?.Value);
    }

    [Fact]
    public void ToUpdate_copies_unknown_members_and_none_that_only_the_response_has()
    {
        var item = ModelCase.Find(nameof(RequestItem)).Example.Deserialize<RequestItem>()!;
        item.AdditionalProperties["new"] = JsonDocument.Parse("1").RootElement;

        Assert.Equal(["new"], item.ToUpdate().AdditionalProperties.Keys);
    }

    [Fact]
    public void ToUpdate_keeps_a_field_that_does_not_match_the_document()
    {
        var example = ModelCase.Find(nameof(PriorityRequirement)).Example;
        example["labels"] = "DoS";
        example["updated"] = 1;

        var update = example.Deserialize<PriorityRequirement>()!.ToUpdate();

        Assert.Equal("$.labels", Assert.Throws<SchemaMismatchException>(() => update.Labels).Path);
        Assert.StartsWith("""{"labels":"DoS",""", JsonSerializer.Serialize(update), StringComparison.Ordinal);
        Assert.DoesNotContain("updated", JsonSerializer.Serialize(update), StringComparison.Ordinal);
    }
}
