using Cf1Gen.Compatibility.Verbs;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests.Compatibility;

/// <summary>Tests the numbers that the command <c>verbs</c> prints.</summary>
public sealed class VerbReportTests
{
    [Theory]
    [InlineData("GET /things", "listThings", "AsyncPageable<Thing>", "List", true)]
    [InlineData("GET /things", "getThings", "AsyncPageable<Thing>", "List", true)]
    [InlineData("GET /things", "getThings", "Task<IReadOnlyList<Thing>>", "List", true)]
    [InlineData("GET /things", "getThings", "Task<Thing>", "List", false)]
    [InlineData("GET /things", "getThings", "Task<Thing>", "GetAll", true)]
    [InlineData("POST /things/{id}", "cancelThing", "Task", "Update", false)]
    [InlineData("POST /things/{id}", "cancelThing", "Task", "Cancel", true)]
    public void Method_agrees_with_the_verb_of_its_id(string route, string id, string returnType, string method, bool agrees)
    {
        var report = Report(route, id, returnType, method);

        Assert.Equal(1, report.WithVerb);
        Assert.Equal(agrees ? 1 : 0, report.Agreements);
        Assert.Equal(0, report.Contradictions);
    }

    [Theory]
    [InlineData("GET /things", "createThing", 0, 1)]
    [InlineData("GET /things", "things", 0, 0)]
    public void Id_whose_verb_contradicts_the_method_does_not_count(string route, string id, int withVerb, int contradictions)
    {
        var report = Report(route, id, "Task", "Get");

        Assert.Equal(withVerb, report.WithVerb);
        Assert.Equal(contradictions, report.Contradictions);
    }

    [Fact]
    public void Types_whose_number_is_not_the_vendors_are_numbered()
    {
        var names = Names("class Order { } class Order2 { } class Item { } class Item1 { } class Http2 { } class Note1a2b3c4d { }");

        Assert.Equal(["Order2"], names.NumberedTypes(["order", "item", "item_1"]));
        Assert.Equal(["Note1a2b3c4d"], names.HashedTypes);
    }

    private static VerbReport Report(string route, string id, string returnType, string method)
    {
        var report = new VerbReport();
        report.Add(
            "things.json",
            new Dictionary<string, string>(StringComparer.Ordinal) { [route] = id },
            [],
            Names($$"""
                class ThingsClient
                {
                    /// <remarks><c>{{route}}</c> (id)</remarks>
                    public {{returnType}} {{method}}Async() => throw null!;
                }
                """));
        return report;
    }

    private static GeneratedNames Names(string source) => GeneratedNames.Of(CSharpCompilation.Create(
        "Names", [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)]));
}
