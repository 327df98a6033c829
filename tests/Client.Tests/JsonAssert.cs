using System.Text.Json.Nodes;

namespace Cf1Gen.Client.Tests;

/// <summary>Compares JSON values; the order of members does not matter.</summary>
internal static class JsonAssert
{
    public static void Same(JsonNode? expected, JsonNode? actual)
    {
        if (!JsonNode.DeepEquals(expected, actual))
        {
            Assert.Fail($"Expected {expected?.ToJsonString() ?? "null"}\nbut found {actual?.ToJsonString() ?? "null"}");
        }
    }
}
