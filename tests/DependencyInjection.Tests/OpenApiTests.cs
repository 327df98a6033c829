using System.Text.Json.Nodes;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>The schemas of generated types in the OpenAPI document of an application.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Models_are_described_with_all_types_that_they_reference()
    {
        var schemas = await SchemasAsync(app => app.MapGet("/items", Item), OpenApiSpecVersion.OpenApi3_1);

        AssertDescribed(typeof(RequestItem), schemas);
        Assert.Equal(
            ApiJson.GetSchema(typeof(RequestItem))!["$defs"]!.AsObject().Select(definition => definition.Key).Order(StringComparer.Ordinal),
            schemas.Select(schema => schema.Key));
    }

    [Fact]
    public async Task Bodies_lists_and_parameters_are_described()
    {
        JsonNode paths = new JsonObject();
        var schemas = await SchemasAsync(
            app =>
            {
                app.MapGet("/nested", () => new List<IReadOnlyList<Tlp>>());
                app.MapPost("/items", (RequestCreate body) => Results.Ok(body.Summary));
                app.MapGet("/items", (RequestStatus? status) => new List<RequestListItem>());
                app.MapGet("/types", IReadOnlyDictionary<string, RequestQuota> () => new Dictionary<string, RequestQuota>());
            },
            OpenApiSpecVersion.OpenApi3_1,
            document => paths = document["paths"]!);

        AssertDescribed(typeof(RequestCreate), schemas);
        AssertDescribed(typeof(RequestListItem), schemas);
        AssertDescribed(typeof(RequestQuota), schemas);
        Assert.Equal("#/components/schemas/RequestListItem", (string?)Response(paths, "/items")["items"]!["$ref"]);
        Assert.Equal("#/components/schemas/RequestQuota", (string?)Response(paths, "/types")["additionalProperties"]!["$ref"]);
        Assert.Equal("array", (string?)Response(paths, "/nested")["items"]!["type"]);
        Assert.Equal("#/components/schemas/Tlp", (string?)Response(paths, "/nested")["items"]!["items"]!["$ref"]);
        var parameter = paths["/items"]!["get"]!["parameters"]![0]!["schema"]!;
        Assert.Equal(RequestStatus.All.Select(status => status.Value), parameter["enum"]!.AsArray().Select(value => (string?)value));
    }

    [Fact]
    public async Task Models_in_types_of_the_application_are_described()
    {
        var schemas = await SchemasAsync(
            app => app.MapGet("/pair", Pair () => throw new InvalidOperationException()), OpenApiSpecVersion.OpenApi3_1);

        AssertDescribed(typeof(RequestItem), schemas);
        var properties = schemas["Pair"]!["properties"]!;
        Assert.Equal("#/components/schemas/RequestItem", (string?)properties["item"]!["$ref"]);
        Assert.Equal("#/components/schemas/RequestMessage", (string?)properties["messages"]!["items"]!["$ref"]);
    }

    [Fact]
    public async Task Collection_of_itself_does_not_hold_up_the_document()
    {
        var schemas = await SchemasAsync(
            app =>
            {
                app.MapGet("/items", Item);
                app.MapGet("/tree", Tree () => []);
            },
            OpenApiSpecVersion.OpenApi3_1);

        AssertDescribed(typeof(RequestItem), schemas);
    }

    [Fact]
    public async Task Documents_of_version_3_0_are_described()
    {
        var schemas = await SchemasAsync(app => app.MapGet("/items", Item), OpenApiSpecVersion.OpenApi3_0);

        Assert.Equal("object", (string?)schemas["RequestItem"]!["type"]);
        Assert.Equal("#/components/schemas/Tlp", (string?)schemas["RequestItem"]!["properties"]!["tlp"]!["$ref"]);
        Assert.Contains("summary", schemas["RequestItem"]!["required"]!.AsArray().Select(name => (string?)name));
    }

    [Fact]
    public async Task Types_of_the_application_stay_as_they_are()
    {
        var schemas = await SchemasAsync(app => app.MapGet("/own", () => new Own("x", 1)), OpenApiSpecVersion.OpenApi3_1);

        Assert.Equal(["name", "number"], Assert.Single(schemas).Value!["properties"]!.AsObject().Select(property => property.Key));
    }

    private static RequestItem Item() => throw new InvalidOperationException("The endpoint is only described.");

    private static void AssertDescribed(Type type, JsonObject schemas)
    {
        var expected = ApiJson.GetSchema(type)!["$defs"]!.AsObject();
        Assert.All(expected, definition => Assert.Equal(Normalize(definition.Value), Normalize(schemas[definition.Key])));
    }

    /// <summary>Returns the text of a schema, without the order of its members.</summary>
    private static string Normalize(JsonNode? node) => Sort(node)!.ToJsonString()
        .Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);

    private static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject schema => new JsonObject(schema.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sort(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sort).OrderBy(item => item!.ToJsonString(), StringComparer.Ordinal)]),
        _ => node?.DeepClone(),
    };

    private static JsonNode Response(JsonNode paths, string path) =>
        paths[path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

    private static async Task<JsonObject> SchemasAsync(
        Action<WebApplication> map, OpenApiSpecVersion version, Action<JsonNode>? inspect = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, CloudforceOneClient.JsonTypes));
        builder.Services.AddOpenApi(options => options.AddApiModelSchemas());
        await using var app = builder.Build();
        map(app);

        // The endpoints are known to the document after the start of the application only.
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(TestContext.Current.CancellationToken);
        var document = await app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1")
            .GetOpenApiDocumentAsync(TestContext.Current.CancellationToken);
        var json = await document.SerializeAsJsonAsync(version, TestContext.Current.CancellationToken);
        var node = JsonNode.Parse(json)!;
        inspect?.Invoke(node);
        return node["components"]!["schemas"]!.AsObject();
    }

    private sealed class Tree : List<Tree>;

    private sealed record Own(string Name, int Number);

    private sealed record Pair(RequestItem Item, IReadOnlyList<RequestMessage> Messages);
}
