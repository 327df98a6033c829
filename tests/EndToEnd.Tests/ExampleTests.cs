using System.Text.Json;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.EndToEnd.Tests;

public class ExampleTests
{
    [Fact]
    public void Priority_preserves_unknown_values()
    {
        var items = DocumentExamples.GetResults("cloudforce-one-request-get")
            .Select(example => example.Deserialize<RequestItem>()!)
            .ToList();

        Assert.Equal([RequestPriority.Routine, "2022-04-01T05:20:00Z"], items.Select(item => item.Priority));
        Assert.Equal([true, false], items.Select(item => item.Priority.IsKnown));
    }

    [Theory]
    [InlineData("cloudforce-one-request-get", typeof(RequestItem))]
    [InlineData("cloudforce-one-request-new", typeof(RequestItem))]
    [InlineData("cloudforce-one-request-update", typeof(RequestItem))]
    [InlineData("cloudforce-one-request-list", typeof(RequestListItem[]))]
    [InlineData("cloudforce-one-request-quota", typeof(RequestQuota))]
    [InlineData("cloudforce-one-request-constants", typeof(RequestConstants))]
    [InlineData("cloudforce-one-request-types", typeof(string[]))]
    [InlineData("cloudforce-one-request-message-list", typeof(RequestMessage[]))]
    [InlineData("cloudforce-one-request-message-new", typeof(RequestMessage))]
    [InlineData("cloudforce-one-request-message-update", typeof(RequestMessage))]
    [InlineData("cloudforce-one-request-asset-list", typeof(RequestAsset[]))]
    [InlineData("cloudforce-one-request-asset-new", typeof(RequestAsset))]
    [InlineData("cloudforce-one-request-asset-get", typeof(RequestAsset[]))]
    [InlineData("cloudforce-one-request-asset-update", typeof(RequestAsset))]
    [InlineData("cloudforce-one-priority-list", typeof(PriorityRequirement[]))]
    [InlineData("cloudforce-one-priority-new", typeof(PriorityRequirement))]
    [InlineData("cloudforce-one-priority-get", typeof(PriorityRequirement))]
    [InlineData("cloudforce-one-priority-update", typeof(PriorityRequirement))]
    [InlineData("cloudforce-one-priority-quota", typeof(RequestQuota))]
    public void Serialize_writes_the_JSON_that_Deserialize_read(string operationId, Type type)
    {
        foreach (var example in DocumentExamples.GetResults(operationId))
        {
            string written = JsonSerializer.Serialize(example.Deserialize(type), type);

            using var document = JsonDocument.Parse(written);
            Assert.True(JsonElement.DeepEquals(example, document.RootElement), written);
        }
    }
}
