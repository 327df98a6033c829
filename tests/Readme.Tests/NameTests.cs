using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cf1Gen.Compatibility.Surface;

namespace Cf1Gen.Readme.Tests;

/// <summary>Compares the examples in <c>docs/names.md</c> with the code that is generated from them.</summary>
public sealed partial class NameTests
{
    public static TheoryData<string, string, string, string> Operations
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var (operation, operationId, response, method) in NameTables.Operations)
            {
                rows.Add(operation, operationId, response, method);
            }

            return rows;
        }
    }

    public static TheoryData<string> Headings => [.. NameTables.Headings];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_becomes_the_method(string operation, string operationId, string response, string method)
    {
        var methods = ClientSignatures.Of(Document(operation, operationId, response))
            .Select(signature => Method().Match(signature))
            .Where(match => match.Success)
            .Select(match => match.Groups["name"].Value)
            .Distinct();

        Assert.Equal([method], methods);
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void Document_becomes_the_client(string heading)
    {
        var (document, item, expected) = NameTables.Read(heading);
        var generated = ClientSignatures.Of(document, Metadata(item, "RootPath"), Metadata(item, "Settings"));

        Assert.NotEmpty(expected);
        var missing = expected.Where(example => !generated.Any(signature => Shows(signature, example))).ToList();
        Assert.True(missing.Count == 0, $"Not generated: {string.Join("\n", missing)}\nGenerated:\n{string.Join("\n", generated)}");
    }

    [Fact]
    public void Page_shows_operations_and_documents()
    {
        Assert.True(NameTables.Operations.Count() >= 40);
        Assert.True(NameTables.Headings.Count() >= 4);
    }

    /// <summary>Returns whether generated code is an example, or contains the type if the example is the name of a type.</summary>
    private static bool Shows(string signature, string example) => example.Contains(' ', StringComparison.Ordinal)
        ? signature == example
        : Regex.IsMatch(signature, $@"\b{Regex.Escape(example)}\b");

    private static string Metadata(string? item, string name) =>
        item is null ? "" : Regex.Match(item, $"\\b{name}=\"(?<value>[^\"]*)\"").Groups["value"].Value;

    private static string Document(string operation, string operationId, string response)
    {
        var parts = operation.Split(' ');
        var value = new JsonObject { ["responses"] = new JsonObject { ["200"] = Response(response) } };
        if (operationId.Length > 0)
        {
            value["operationId"] = operationId;
        }

        if (response == "pages")
        {
            value["parameters"] = new JsonArray(Query("page"), Query("per_page"));
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Shop", ["version"] = "1" },
            ["paths"] = new JsonObject { [parts[1]] = new JsonObject { [parts[0].ToLowerInvariant()] = value } },
        }.ToJsonString();
    }

    private static JsonObject Response(string response)
    {
        const string Item = """{"type":"object","properties":{"id":{"type":"string"}}}""";
        const string List = """{"type":"array","items":""" + Item + "}";
        var schema = response switch
        {
            "" => null,
            "item" => Item,
            "list" => List,
            "pages" => """{"type":"object","properties":{"total":{"type":"integer"},"items":""" + List + "}}",
            _ => throw new InvalidDataException($"The page has a row with the response '{response}'."),
        };
        return schema is null ? new JsonObject { ["description"] = "Done." } : new JsonObject
        {
            ["description"] = "Done.",
            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = JsonNode.Parse(schema) } },
        };
    }

    private static JsonObject Query(string name) =>
        new() { ["name"] = name, ["in"] = "query", ["schema"] = new JsonObject { ["type"] = "integer" } };

    [GeneratedRegex(@" (?<name>[\w.]+Async)\(")]
    private static partial Regex Method();
}
