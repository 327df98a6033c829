using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Client.Tests.Json;

/// <inheritdoc/>
internal sealed class EnumCase<T>() : EnumCase(typeof(T))
    where T : struct, IOpenEnum<T>
{
    public override (string Value, bool IsKnown, JsonNode Written) RoundTrip(string text)
    {
        var value = JsonSerializer.SerializeToNode(text).Deserialize<T>();
        Assert.Equal(T.Create(text), value);
        Assert.Equal(T.Create(text).GetHashCode(), value.GetHashCode());
        Assert.Equal(text, value.ToString());

        var key = JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }))!;
        Assert.Equal(value, Assert.Single(key).Key);
        return (value.Value, value.IsKnown, JsonSerializer.SerializeToNode(value)!);
    }

    public override void AssertDefault()
    {
        T value = default;
        Assert.Equal("", value.Value);
        Assert.Equal("", value.ToString());
        Assert.False(value.IsKnown);
        Assert.Equal(T.Create(""), value);
        Assert.Equal(T.Create("").GetHashCode(), value.GetHashCode());
        Assert.Equal("\"\"", JsonSerializer.Serialize(value));
    }
}
