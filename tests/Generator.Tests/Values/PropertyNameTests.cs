using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

/// <summary>Tests that a property and its mismatch belong together, whatever the names in C# and in JSON are.</summary>
public sealed class PropertyNameTests
{
    private const string Properties =
        "ab: { type: integer }, a-b: { type: integer }, created_at: { type: integer }, $type: { type: integer }, größe: { type: integer }";

    [Theory]
    [InlineData("ab", "$.ab")]
    [InlineData("a-b", "$.a-b")]
    [InlineData("created_at", "$.created_at")]
    [InlineData("$type", "$['$type']")]
    [InlineData("größe", "$['größe']")]
    public async Task Only_the_property_with_a_mismatch_throws(string name, string path)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create(Properties),
            """
            var thing = await client.Thing.GetAsync();
            var paths = "";
            foreach (var property in typeof(Thing).GetProperties().Where(property => property.PropertyType == typeof(long?)))
            {
                try { _ = property.GetValue(thing); }
                catch (System.Reflection.TargetInvocationException e) { paths += ((SchemaMismatchException)e.InnerException!).Mismatch.Path; }
            }

            return paths;
            """,
            $$"""{"{{name}}":"text"}""");

        Assert.Equal(path, exchange.Result);
    }

    [Theory]
    [InlineData("ab", "thing.Ab = 1;")]
    [InlineData("a-b", "thing.AB = 1;")]
    [InlineData("created_at", "thing.CreatedAt = 1;")]
    public async Task Property_that_is_set_replaces_the_mismatch_of_its_own_name(string name, string assignment)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create(Properties),
            $"var thing = await client.Thing.GetAsync(); {assignment} await client.Thing.UpdateAsync(thing); return null;",
            """{"ab":"x","a-b":"y","created_at":"z"}""");

        var kept = new Dictionary<string, string> { ["ab"] = "\"x\"", ["a-b"] = "\"y\"", ["created_at"] = "\"z\"", [name] = "1" };
        Assert.Equal($$"""{"ab":{{kept["ab"]}},"a-b":{{kept["a-b"]}},"created_at":{{kept["created_at"]}}}""", exchange.Requests[1].Body);
    }
}
