using System.Text.RegularExpressions;
using Cf1Gen.Generator.Configuration;

namespace Cf1Gen.Generator.Tests.Configuration;

public sealed partial class DefaultClientNameTests
{
    [Fact]
    public void The_names_of_the_page_are_those_of_the_code()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/names.md"));
        var rows = Row().Matches(page[..page.IndexOf("\n## Clients and methods", StringComparison.Ordinal)]);

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(
            row.Groups[3].Value,
            DefaultClientName.Of(row.Groups[1].Value, () => $$"""{ "info": { "title": "{{row.Groups[2].Value}}" } }""")));
    }

    [Theory]
    [InlineData("shop.json", "ShopClient")]
    [InlineData("api/pet-store.yaml", "PetStoreClient")]
    [InlineData("shop-api.json", "ShopApiClient")]
    [InlineData("shop.v2.json", "ShopV2Client")]
    public void The_name_of_the_file_names_the_client(string path, string name) =>
        Assert.Equal(name, DefaultClientName.Of(path, () => """{ "info": { "title": "Something else" } }"""));

    [Theory]
    [InlineData("openapi.json")]
    [InlineData("OpenAPI.v3.json")]
    [InlineData("swagger.json")]
    [InlineData("api/v1.json")]
    [InlineData("api-docs.json")]
    [InlineData("api.json")]
    [InlineData("spec.json")]
    [InlineData("schema.json")]
    [InlineData("openapi-3.1.json")]
    public void The_title_names_the_client_if_the_name_of_the_file_is_a_general_word(string path) => Assert.Equal(
        "PetStoreClient", DefaultClientName.Of(path, () => """{ "openapi": "3.0.3", "info": { "title": "Pet store" } }"""));

    [Theory]
    [InlineData("Acme REST API", "AcmeClient")]
    [InlineData("The Acme Billing API v2.1 (OpenAPI 3.0 specification)", "AcmeBillingClient")]
    [InlineData("Swagger Petstore - OpenAPI 3.1", "PetstoreClient")]
    [InlineData("Schema Registry API", "SchemaRegistryClient")]
    [InlineData("Bob's Shop", "BobsShopClient")]
    [InlineData("api.video", "VideoClient")]
    [InlineData("GitHub v3 REST API", "GitHubClient")]
    [InlineData("Größen-API", "GrößenClient")]
    [InlineData("1Password Connect", "_1PasswordConnectClient")]
    [InlineData("API", "OpenapiClient")]
    [InlineData("", "OpenapiClient")]
    public void General_words_and_versions_of_the_title_are_dropped(string title, string name) => Assert.Equal(
        name,
        DefaultClientName.Of("openapi.yaml", () => $"info:\n  title: '{title.Replace("'", "''", StringComparison.Ordinal)}'\n"));

    [Theory]
    [InlineData("openapi.json", """{ "paths": { "/info": { "title": "No" } }, "info": { "x": { "title": "No" }, "title": "Shop" }, }""")]
    [InlineData("openapi.json", """{ /* title */ "info": { "title": "Shop" }, "paths": """)]
    [InlineData("openapi.yaml", "paths: { /info: { title: No } }\ninfo:\n  contact: { title: No }\n  title: Shop\n")]
    [InlineData("openapi.yaml", "? [ info ]\n: title\ninfo: { title: Shop }\npaths: [\n")]
    [InlineData("openapi", """{ "info": { "title": "Shop" } }""")]
    public void Only_the_title_of_the_document_is_read(string path, string text) =>
        Assert.Equal("ShopClient", DefaultClientName.Of(path, () => text));

    [Theory]
    [InlineData("openapi.json", null)]
    [InlineData("openapi.json", "")]
    [InlineData("openapi.json", "[1]")]
    [InlineData("openapi.json", """{ "info": { "title": 7 } }""")]
    [InlineData("openapi.json", """{ "info": "title" }""")]
    [InlineData("openapi.json", "{ broken")]
    [InlineData("openapi.yaml", "")]
    [InlineData("openapi.yaml", "- info")]
    [InlineData("openapi.yaml", "info: { title: [ Shop ] }")]
    [InlineData("openapi.yaml", "a: ]")]
    public void A_document_without_a_title_is_named_after_its_file(string path, string? text) =>
        Assert.Equal("OpenapiClient", DefaultClientName.Of(path, () => text));

    [GeneratedRegex(@"(?m)^\| ([\w.-]+\.(?:json|yaml)) \| (.+?) \| `(\w+Client)` \|$")]
    private static partial Regex Row();
}
