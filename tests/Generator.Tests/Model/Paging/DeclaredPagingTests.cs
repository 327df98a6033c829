namespace Cf1Gen.Generator.Tests.Model.Paging;

/// <summary>Tests the extensions that declare paging.</summary>
public sealed class DeclaredPagingTests
{
    private const string Response = """{"stuff":[{"key":""}],"more":[{"key":""}],"forward":"","remaining":true,"sum":1}""";

    [Theory]
    [InlineData("""{"kind":"cursor","parameter":"k","size":"z","items":"/stuff","next":"/forward"}""", "Cursor k z in stuff next=/forward")]
    [InlineData("""{"kind":"cursor","parameter":"k","items":"/stuff","lastItem":"/key","more":"/remaining"}""",
        "Cursor k in stuff item=/key more=/remaining")]
    [InlineData("""{"kind":"page","parameter":"k","size":"z","items":"/stuff","total":"/sum"}""", "Page k z in stuff total=/sum")]
    [InlineData("""{"kind":"offset","parameter":"k","items":"/stuff","totalPages":"/sum"}""", "Offset k in stuff pages=/sum")]
    [InlineData("""{"kind":"link","items":"/stuff","next":"/forward"}""", "Link in stuff next=/forward")]
    [InlineData("""{"kind":"link","items":"/stuff","size":"z"}""", "Link z in stuff")]
    [InlineData("""{"kind":"single","items":"/stuff"}""", "Single in stuff")]
    [InlineData("""{"kind":"none"}""", null)]
    [InlineData("false", null)]
    [InlineData("true", "! is neither an object nor false")]
    [InlineData("{}", "! needs a member 'kind': page, offset, cursor, link, single, none")]
    [InlineData("""{"kind":"pages"}""", "! needs a member 'kind': page, offset, cursor, link, single, none")]
    [InlineData("""{"kind":"page","parmeter":"k"}""", "! has the unknown member 'parmeter'; the nearest is 'parameter'")]
    [InlineData("""{"kind":"page","parameter":"x","items":"/stuff"}""", "! names the parameter 'x', which the operation does not have")]
    [InlineData("""{"kind":"page","items":"/stuff"}""",
        "! needs a member 'parameter', because the parameter that requests a page was not found")]
    [InlineData("""{"kind":"page","parameter":"k","items":"/sum"}""", "! has items '/sum', where the result has no list")]
    [InlineData("""{"kind":"page","parameter":"k"}""", "! needs a member 'items', because the list in the response was not found")]
    [InlineData("""{"kind":"cursor","parameter":"k","items":"/stuff"}""",
        "! needs a member 'next' or 'lastItem', because the next cursor in the response was not found")]
    public void Own_extension_is_read(string value, string? expected) =>
        Assert.Equal(expected, Describe($"\"x-cf1gen-paging\":{value}", "k z:integer", Response));

    [Fact]
    public void Declaration_of_what_is_not_detected_completes_what_is_detected() => Assert.Equal(
        "Page page limit in data more=/remaining",
        Describe("""
            "x-cf1gen-paging":{"kind":"page","more":"/remaining"}
            """, "page:integer limit:integer", """{"data":[],"remaining":true}"""));

    [Theory]
    [InlineData("""{"nextLinkName":"forward","itemName":"stuff"}""", "Link in stuff next=/forward")]
    [InlineData("""{"nextLinkName":null,"itemName":"stuff"}""", "Single in stuff")]
    [InlineData("""{"nextLinkName":"forward"}""", "? its x-ms-pageable has items '/value', where the result has no list")]
    public void Extension_of_autorest_is_read(string value, string expected) =>
        Assert.Equal(expected, Describe($"\"x-ms-pageable\":{value}", "k", Response));

    [Theory]

    [InlineData("""{"type":"offsetLimit","inputs":[{"name":"k","type":"page"}],"outputs":{"results":"$.stuff","numPages":"$.sum"}}""",
        "Page k in stuff pages=/sum")]

    [InlineData("""{"type":"offsetLimit","inputs":[{"name":"k","type":"offset"}],"outputs":{"results":"$.stuff"}}""",
        "Offset k in stuff")]
    [InlineData("""{"type":"cursor","inputs":[{"name":"k","type":"cursor"}],"outputs":{"results":"$.stuff","nextCursor":"$.forward"}}""",
        "Cursor k in stuff next=/forward")]
    [InlineData("""{"type":"cursor","inputs":[{"name":"k","type":"cursor"}],"outputs":{"nextCursor":"$.stuff[-1].key"}}""",
        "Cursor k in stuff item=/key")]
    [InlineData("""{"type":"url","outputs":{"results":"$.stuff","nextUrl":"$.forward"}}""", "Link in stuff next=/forward")]
    [InlineData("""{"type":"other"}""", "? its x-speakeasy-pagination needs a member 'type': offsetLimit, cursor, url")]
    public void Extension_of_Speakeasy_is_read(string value, string expected) =>
        Assert.Equal(expected, Describe($"\"x-speakeasy-pagination\":{value}", "k z:integer", Response));

    private static string? Describe(string extensions, string query, string response) =>
        new ListDocument { Query = query, Response = response, Extensions = extensions }.Describe();
}
