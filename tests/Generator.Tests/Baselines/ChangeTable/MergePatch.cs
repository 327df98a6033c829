using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Tests.Baselines.ChangeTable;

/// <summary>Applies a JSON merge patch (RFC 7396): members replace those of the target, and <c>null</c> removes one.</summary>
internal static class MergePatch
{
    public static JsonObject Apply(JsonObject target, JsonObject patch)
    {
        var result = target.DeepClone().AsObject();
        foreach (var (name, value) in patch)
        {
            if (value is null)
            {
                Assert.True(result.Remove(name), $"'{name}' is not a member that can be removed.");
            }
            else
            {
                result[name] = value is JsonObject members
                    ? Apply(result[name] as JsonObject ?? [], members)
                    : value.DeepClone();
            }
        }

        return result;
    }
}
