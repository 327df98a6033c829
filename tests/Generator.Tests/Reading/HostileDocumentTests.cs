namespace Cf1Gen.Generator.Tests.Reading;

public class HostileDocumentTests
{
    private const string Start = """{"openapi":"3.0.3","info":{"title":"Test","version":"1"},"paths":{},"components":{"schemas":{"A":""";

    /// <summary>
    /// The maximum number of bytes that the reader allocates for a document that exceeds a limit: more than twice the 20 MB that it
    /// allocates now. Unlike the time, the allocations of a thread do not depend on the load of the machine.
    /// </summary>
    private const long MaximumBytes = 50_000_000;

    public static TheoryData<string, string> TooDeep => new()
    {
        { "a.json", new string('[', 100_000) },
        { "a.json", Repeat("{\"a\":", 100_000) },
        { "a.yaml", new string('[', 100_000) },
        { "a.yaml", Repeat("{a: ", 100_000) },
        { "a.yaml", Repeat("- ", 100_000) },
        { "a.yaml", string.Join('\n', Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:")) },
    };

    [Theory]
    [MemberData(nameof(TooDeep))]
    public void Document_that_is_nested_too_deeply_is_rejected(string path, string text)
    {
        var reading = ReadResult.File(path, text);

        Assert.False(reading.HasDocument);
        Assert.Equal("CF1018", Assert.Single(reading.Diagnostics).Id);
    }

    [Theory]
    [InlineData("{\"items\":", "}", 250)]
    [InlineData("{\"properties\":{\"a\":", "}}", 125)]
    [InlineData("{\"allOf\":[", "]}", 125)]
    [InlineData("{\"additionalProperties\":", "}", 250)]
    public void Document_of_the_maximum_depth_is_read_on_a_small_stack(string open, string close, int times)
    {
        var text = $"{Start}{Repeat(open, times)}{{}}{Repeat(close, times)}}}}}}}";
        ReadResult? reading = null;

        var thread = new Thread(() => reading = ReadResult.Json(text), maxStackSize: 768 * 1024);
        thread.Start();
        thread.Join();

        reading!.AssertClean();
    }

    [Fact]
    public void Aliases_that_expand_to_too_many_nodes_are_rejected_before_their_expansion()
    {
        var lines = "bcdefghijk".Select(name => $"{name}: &{name} [{string.Join(',', Enumerable.Repeat($" *{(char)(name - 1)}", 9))} ]");
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        var reading = ReadResult.Yaml("a: &a [ x, x, x, x, x, x, x, x, x ]\n" + string.Join('\n', lines));

        Assert.Equal("CF1018", Assert.Single(reading.Diagnostics).Id);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MaximumBytes);
    }

    [Fact]
    public void Aliases_that_expand_too_deeply_are_rejected()
    {
        var lines = Enumerable.Range(1, 40).Select(step => $"a{step}: &a{step} {Repeat("[ ", 20)}*a{step - 1}{Repeat(" ]", 20)}");

        var reading = ReadResult.Yaml("a0: &a0 []\n" + string.Join('\n', lines));

        Assert.Equal("CF1018", Assert.Single(reading.Diagnostics).Id);
    }

    [Fact]
    public void References_through_each_other_are_limited()
    {
        var schemas = Enumerable.Range(0, 50).Select(index =>
            $"    A{index}: {{ $ref: '#/components/schemas/A{(index + 1) % 50}{Repeat("/properties/p", 20)}' }}");
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        var reading = ReadResult.Body("paths: {}\ncomponents:\n  schemas:\n" + string.Join('\n', schemas));

        Assert.All(reading.Diagnostics, diagnostic => Assert.Equal("CF1008", diagnostic.Id));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MaximumBytes);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("12.5")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("[null, 1, {}]")]
    [InlineData("{}")]
    [InlineData("{\"\": null, \"/\": 1, \"200\": {}, \"x-\": []}")]
    public void Member_can_be_of_any_kind(string value)
    {
        foreach (var text in Mutation.EachMemberReplacedBy(value))
        {
            AssertRead(text);
        }
    }

    [Fact]
    public void Member_can_be_missing()
    {
        foreach (var text in Mutation.EachMemberRemoved())
        {
            AssertRead(text);
        }
    }

    [Fact]
    public void Document_can_end_anywhere()
    {
        for (var length = 0; length < Mutation.Document.Length; length++)
        {
            Assert.NotEmpty(ReadResult.Json(Mutation.Document[..length]).Diagnostics);
            ReadResult.Yaml(Mutation.Document[..length]);
        }
    }

    private static void AssertRead(string text)
    {
        var reading = ReadResult.Json(text);

        Assert.DoesNotContain(reading.Diagnostics, diagnostic => diagnostic.Id == "CF1001");
        Assert.All(reading.Diagnostics, diagnostic => Assert.NotEqual(Microsoft.CodeAnalysis.Location.None, diagnostic.Location));
        Assert.True(reading.HasDocument || reading.Diagnostics.Any(diagnostic => diagnostic.Id == "CF1003"), text);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
