using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.JsonPath.Syntax;

namespace Cf1Gen.Generator.Tests.Reading.JsonPath;

/// <summary>The compliance tests of RFC 9535: valid queries select the expected nodes, and others are syntax errors.</summary>
public sealed class JsonPathComplianceTests
{
    private static readonly Lazy<JsonArray> s_cases =
        new(() => ComplianceTests.Missing is null ? JsonNode.Parse(ComplianceTests.Read("jsonpath/cts.json"))!["tests"]!.AsArray() : []);

    public static TheoryData<int, string> Cases =>
        [.. s_cases.Value.Select((test, index) => (index, test!["name"]!.GetValue<string>()))];

    [ComplianceFact]
    public void Tests_are_complete() => Assert.Equal(703, s_cases.Value.Count);

    [ComplianceTheory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Query_complies(int index, string name)
    {
        var test = s_cases.Value[index]!.AsObject();
        var text = test["selector"]!.GetValue<string>();
        if (test.ContainsKey("invalid_selector"))
        {
            var error = Assert.Throws<JsonPathSyntaxException>(() => JsonPathQuery.Parse(text));
            Assert.InRange(error.Offset, 0, text.Length);
            Assert.True(error.Message.Length > 0, name);
            return;
        }

        var document = test["document"];
        var nodes = new JsonPathEvaluator(document, new EvaluationBudget(1_000_000, default)).Select(JsonPathQuery.Parse(text));

        var values = new JsonArray([.. nodes.Select(node => node.Value?.DeepClone())]);
        var paths = new JsonArray([.. nodes.Select(node => (JsonNode)node.Path!.ToString())]);
        var results = test["results"]?.AsArray() ?? [test["result"]!.DeepClone()];
        var resultPaths = test["results_paths"]?.AsArray() ?? [test["result_paths"]!.DeepClone()];
        Assert.Contains(results.Zip(resultPaths), expected =>
            JsonNode.DeepEquals(expected.First, values) && JsonNode.DeepEquals(expected.Second, paths));
        Assert.All(nodes, node => Assert.Same(node.Value, Follow(document, node.Path!)));
    }

    private static JsonNode? Follow(JsonNode? node, NodePath path) =>
        path.ToList().Aggregate(node, (current, step) => step.Name is { } name ? current![name] : current![step.Index]);
}
