using Cf1Gen.Generator.Configuration;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Tests.Model.Paging;

/// <summary>A document with one operation, whose parameters and response are written in short.</summary>
internal sealed class ListDocument
{
    public string Path { get; init; } = "/items";

    public string Method { get; init; } = "get";

    /// <summary>Gets the query parameters with their types: <c>page:integer filter</c>. The default type is string.</summary>
    public string Query { get; init; } = "";

    /// <summary>Gets the properties of the body in the same form; empty for no body.</summary>
    public string Body { get; init; } = "";

    /// <summary>Gets an example of the response, whose types are those of the schema. The text <c>uri</c> is a URI.</summary>
    public string Response { get; init; } = "[]";

    public string ResponseHeader { get; init; } = "";

    /// <summary>Gets the extensions of the operation as members of a JSON object.</summary>
    public string Extensions { get; init; } = "";

    public PagingDetection Detect()
    {
        var text = new DocumentText("list.json", Create().ToJsonString());
        var diagnostics = new DiagnosticBag();
        var document = DocumentReader.Read(text, [], diagnostics, default)!;
        var merger = new SchemaMerger(document, diagnostics, default);
        var (path, item) = document.Document.Paths.Single();
        var (method, operation) = item.Operations!.Single();
        var entry = new OperationEntry(path, item, method.Method.ToUpperInvariant(), operation);
        var root = RootPath.Of(document, new Settings { Namespace = "Acme", ClientName = "ListClient", HintPrefix = "ListClient" });
        return new OperationAnalysis(entry, root, merger).PagingDetection;
    }

    /// <summary>Returns the paging in short: <c>Page page limit items total=/total</c>; the reason if there is none.</summary>
    public string? Describe() => Detect() switch
    {
        { Paging: { } paging } => Describe(paging),
        { Missing: { } missing } => "? " + missing,
        { Error: { } error } => "! " + error,
        _ => null,
    };

    private static string Describe(PagingModel paging)
    {
        var details = paging.Details;
        string?[] parts =
        [
            paging.Kind.ToString(), paging.Parameter, paging.Size, paging.InBody ? "body" : null,
            paging.ItemsPath.Count == 0 ? null : "in " + string.Join('.', paging.ItemsPath),
            Named("next", details.Next), Named("item", details.LastItem), Named("more", details.More), Named("last", details.Last),
            Named("total", details.Total), Named("pages", details.TotalPages),
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    private static string? Named(string name, string? pointer) => pointer is null ? null : $"{name}={pointer}";

    private JsonObject Create()
    {
        var response = new JsonObject
        {
            ["description"] = "One page.",
            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Schema(JsonNode.Parse(Response)) } },
        };
        if (ResponseHeader.Length > 0)
        {
            response["headers"] = new JsonObject { [ResponseHeader] = new JsonObject { ["schema"] = Typed("string") } };
        }

        var operation = JsonNode.Parse("{" + Extensions + "}")!.AsObject();
        operation["operationId"] = "list";
        operation["parameters"] = new JsonArray([.. Pairs(Query).Select(pair => new JsonObject
        {
            ["name"] = pair.Name,
            ["in"] = "query",
            ["schema"] = Typed(pair.Type),
        })]);
        operation["responses"] = new JsonObject { ["200"] = response };
        if (Body.Length > 0)
        {
            var properties = new JsonObject(
                Pairs(Body).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Name, Typed(pair.Type))));
            operation["requestBody"] = new JsonObject
            {
                ["content"] = new JsonObject
                {
                    ["application/json"] = new JsonObject
                    {
                        ["schema"] = new JsonObject { ["type"] = "object", ["properties"] = properties },
                    },
                },
            };
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "List", ["version"] = "1" },
            ["paths"] = new JsonObject { [Path] = new JsonObject { [Method] = operation } },
        };
    }

    private static IEnumerable<(string Name, string Type)> Pairs(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(':'))
        .Select(pair => (pair[0], pair.Length > 1 ? pair[1] : "string"));

    private static JsonObject Typed(string type) => type switch
    {
        "date" => new JsonObject { ["type"] = "string", ["format"] = "date" },
        "array" => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
        _ => new JsonObject { ["type"] = type },
    };

    private static JsonObject Schema(JsonNode? example) => example switch
    {
        JsonArray items => new JsonObject { ["type"] = "array", ["items"] = items.Count == 0 ? Typed("string") : Schema(items[0]) },
        JsonObject members => new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Key, Schema(member.Value)))),
        },
        JsonValue value when value.TryGetValue<bool>(out _) => Typed("boolean"),
        JsonValue value when value.TryGetValue<string>(out var text) => text == "uri"
            ? new JsonObject { ["type"] = "string", ["format"] = "uri" }
            : Typed("string"),
        _ => Typed("integer"),
    };
}
