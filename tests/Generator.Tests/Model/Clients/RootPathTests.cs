using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.Text;

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

    private static RootPath Create(string rootPath)
    {
        var text = new DocumentText("shop.yaml", "openapi: 3.0.3\ninfo: { title: Shop, version: '1' }\npaths: {}");
        var document = DocumentReader.Read(text, [], new DiagnosticBag(), default)!;
        var settings = new Settings { Namespace = "Acme", ClientName = "ShopClient", HintPrefix = "ShopClient", RootPath = rootPath };
        return RootPath.Of(document, settings);
    }
}
