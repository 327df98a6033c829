using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.Text;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Clients;

public sealed class RootPathTests
{
    [Theory]
    [InlineData("/accounts/{account_id}/cloudforce-one", "cloudforce one")]
    [InlineData("/cloudforce-one/v2", "cloudforce one")]
    [InlineData("/shop/api/v2/{region}", "shop")]
    [InlineData("/api/v2", "")]
    [InlineData("/rest/api/2.0", "")]
    [InlineData("/2010-04-01", "")]
    [InlineData("/{tenant}", "")]
    [InlineData("", "")]
    public void Service_words_are_those_of_the_last_segment_that_is_not_technical(string rootPath, string expected) =>
        Assert.Equal(expected, string.Join(' ', Create(rootPath).ServiceWords));

    [Theory]
    [InlineData("RootPath", "/shop/v3", "", "shop.yaml(4,1): Warning CF1065: '/shop/v3' in RootPath matches nothing in this document. "
        + "The nearest is '/shop/v2'.")]
    [InlineData("RootPath", "/shop/v2/orders/{id}", "",
        "shop.yaml(4,1): Warning CF1065: '/shop/v2/orders/{id}' in RootPath matches nothing in this document. "
        + "The nearest is '/shop/v2/orders'.")]
    [InlineData("Settings", "regoin|id", "",
        "shop.yaml(4,1): Warning CF1065: 'regoin' in Settings matches nothing in this document. The nearest is 'id'.")]
    [InlineData("", "", "x-cf1gen-root-path: /shop/v3", "shop.yaml(3,1): Warning CF1065: '/shop/v3' in x-cf1gen-root-path matches nothing in "
        + "this document. The nearest is '/shop/v2'.")]
    [InlineData("", "", "x-cf1gen-settings: region", "shop.yaml(3,1): Warning CF1065: 'region' in x-cf1gen-settings matches nothing in this "
        + "document. The nearest is 'id'.")]
    [InlineData("RootPath", "/shop/v2", "x-cf1gen-root-path: /shop/v3", null)]
    [InlineData("RootPath", "/shop", "", null)]
    [InlineData("Settings", "id", "", null)]
    public void Option_that_matches_nothing_is_reported(string option, string value, string extension, string? expected)
    {
        var spec = Document("/shop/v2/orders/{id} /shop/v2/parts", extension) with
        {
            RootPath = option == "RootPath" ? value : null,
            SettingNames = option == "Settings" ? value : null,
        };

        Assert.Equal(expected, Diagnostics(spec, "CF1065").SingleOrDefault());
    }

    [Theory]
    [InlineData("/shop/{region}/a /shop/{region}/b /shop/{region}/c /shop/{region}/d",
        "All paths begin with '/shop/{region}', so that every method has the argument 'region' and every client is within 'Shop'.")]
    [InlineData("/v1/{tenant}/a /v1/{tenant}/b /v1/{tenant}/c /v1/{tenant}/d",
        "All paths begin with '/v1/{tenant}', so that every method has the argument 'tenant'.")]
    [InlineData("/shop/a /shop/a/{id} /shop/b /shop/b/{id}", "All paths begin with '/shop', so that every client is within 'Shop'.")]
    [InlineData("/api/v1/a /api/v1/a/{id} /api/v1/b /api/v1/b/{id}", null)]
    [InlineData("/shop/{region}/a /shop/{region}/b /shop/{region}/c", null)]
    [InlineData("/things /things/{id} /things/{id}/a /things/{id}/b", null)]
    [InlineData("/things/{id} /things/{id}/a /things/{id}/b /things/{id}/c", null)]
    [InlineData("/things/list /things/find /things/sort /things/{id}", null)]
    [InlineData("/things/list /things/find /things/sort /things/count", null)]
    [InlineData("/a/{id} /a/{id}/x /b/{id} /b/{id}/x", null)]
    public void Common_start_of_the_paths_is_suggested_if_it_is_repeated(string paths, string? expected)
    {
        var found = Diagnostics(Document(paths, ""), "CF1084").SingleOrDefault();

        Assert.Equal(expected is null, found is null);
        Assert.StartsWith("shop.yaml(4,1): Info CF1084: " + expected, found ?? "shop.yaml(4,1): Info CF1084: ", StringComparison.Ordinal);
    }

    [Fact]
    public void Common_start_is_not_suggested_if_a_root_path_was_chosen() => Assert.Empty(Diagnostics(
        Document("/shop/{region}/a /shop/{region}/b /shop/{region}/c /shop/{region}/d", "x-cf1gen-root-path: /shop"), "CF1084"));

    private static IEnumerable<string> Diagnostics(SpecFile spec, string id) =>
        GeneratorRun.Clean(spec).Diagnostics.Where(found => found.Id == id).Select(GeneratorRun.Describe);

    private static SpecFile Document(string paths, string extension) => new("shop.yaml", $"""
        openapi: 3.0.3
        info: {"{ title: Shop, version: '1' }"}
        {(extension.Length > 0 ? extension : "x-none: 0")}
        paths:
        {string.Join('\n', paths.Split(' ').Select(path => $"  '{path}': {Item(path)}"))}
        """);

    private static string Item(string path) => "{ get: { parameters: [" + string.Join(", ", PathParameter.Parse(path).Select(
        parameter => $"{{ name: {parameter.Name}, in: path, required: true, schema: {{ type: string }} }}"))
        + "], responses: { '204': { description: Done. } } } }";

    private static RootPath Create(string rootPath)
    {
        var text = new DocumentText("shop.yaml", "openapi: 3.0.3\ninfo: { title: Shop, version: '1' }\npaths: {}");
        var document = DocumentReader.Read(text, [], new DiagnosticBag(), default)!;
        var settings = new Settings { Namespace = "Acme", ClientName = "ShopClient", HintPrefix = "ShopClient", RootPath = rootPath };
        return RootPath.Of(document, settings);
    }
}
