using System.Runtime.CompilerServices;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Json.Mismatches;

/// <summary>Tests that the memory of a response is bounded, whatever it contains, and that no value is lost by that.</summary>
[Collection(NonParallelTests.Name)]
public class HostileTextTests
{
    // These texts leave no garbage, so that all the memory that reading them allocates is bounded.
    private static readonly HashSet<string> s_withoutGarbage = new(StringComparer.Ordinal)
    {
        "numbers for objects", "numbers for wide objects", "numbers for strings", "numbers for the objects of a map", "nulls for objects",
        "nulls for unions", "Booleans for unions", "lists for objects", "list for a number", "object for a list", "list for a union",
        "members for a union", "one unknown member", "huge number", "string of escapes", "string of escapes for a number", "name of escapes",
    };

    public static TheoryData<string> Names => [.. HostileTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_that_does_not_match_takes_at_most_four_times_its_memory(string name)
    {
        _ = HostileTexts.Read(name, "{}"u8.ToArray());
        var text = HostileTexts.Create(name);

        var (live, allocated) = Measure(() => HostileTexts.Read(name, text));

        Assert.InRange((double)live / text.Length, double.MinValue, 4);
        Assert.InRange((double)allocated / text.Length, 0, s_withoutGarbage.Contains(name) ? 4 : double.MaxValue);
    }

    [Theory]
    [InlineData("""{"number":1}""")]
    [InlineData("""{"name":"n"}""")]
    [InlineData("""{"x":0}""")]
    public void Items_with_a_value_are_all_kept(string item)
    {
        const int Count = 100_000;
        var text = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(item, Count))}]");

        var parts = HostileTexts.Read(text, JsonCodec.List(JsonCodec.Model<Part>()));
        var widgets = HostileTexts.Read(text, JsonCodec.List(JsonCodec.Model<Widget>()));

        Assert.Equal(Count, parts!.Count);
        Assert.Equal(Count, widgets!.Count);
        Assert.Equal(item, TestJson.Write(parts[^1]));
        Assert.Equal(item, TestJson.Write(widgets[^1]));
    }

    [Fact]
    public void New_values_of_a_union_are_all_kept()
    {
        var text = Encoding.UTF8.GetBytes(HostileTexts.Items("""{"kind":"x"}"""));

        var items = HostileTexts.Read(text, JsonCodec.List(JsonCodec.Union<Tagged>()));

        Assert.Equal(text.Length / 13, items!.Count);
        Assert.Equal("""{"kind":"x"}""", items[^1].Value.ToString());
    }

    [Fact]
    public async Task Response_whose_values_take_too_much_memory_throws()
    {
        var text = HostileTexts.Items("""{"p150":1}""");
        var client = TestClient.Create(new FakeServer().RespondWithResult(text));

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.List(JsonCodec.Model<Wide>())));

        Assert.Contains("more than 272 MiB of memory", e.Message, StringComparison.Ordinal);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (long Live, long Allocated) Measure(Func<object?> read)
    {
        var live = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var result = read();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        live = GC.GetTotalMemory(forceFullCollection: true) - live;
        GC.KeepAlive(result);
        return (live, allocated);
    }
}
