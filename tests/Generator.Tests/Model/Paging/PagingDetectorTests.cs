namespace Cf1Gen.Generator.Tests.Model.Paging;

/// <summary>Tests the kinds of paging: one row for each variant of a kind, and for each operation that only looks like one.</summary>
public sealed class PagingDetectorTests
{
    private const string Envelope = """{"success":true,"errors":[],""";

    [Theory]
    [InlineData("page:integer per_page:integer", "[]", "Page page per_page")]
    [InlineData("pageNumber:integer limit:integer", "[]", "Page pageNumber limit")]
    [InlineData("page:integer", "[]", "Page page")]
    [InlineData("Page:integer PageSize:integer", "[]", "Page Page PageSize")]
    [InlineData("page[number]:integer page[size]:integer", """{"data":[{"id":""}],"meta":{}}""", "Page page[number] page[size] in data")]
    [InlineData("page:integer per_page:integer", """{"total_count":1,"items":[]}""", "Page page per_page in items total=/total_count")]
    [InlineData("page:integer limit:integer", """{"meta":{"total_pages":1},"data":[]}""",
        "Page page limit in data pages=/meta/total_pages")]
    [InlineData("page:integer size:integer", """{"content":[],"last":true,"totalPages":1}""", "Page page size in content last=/last")]
    [InlineData("page:integer", """{"items":[],"has_more":true}""", "Page page in items more=/has_more")]
    [InlineData("page:integer", """{"things":[],"next_page":2}""", "Page page in things next=/next_page")]
    [InlineData("page:integer limit:integer", """{"values":[],"total":"12"}""", "Page page limit in values total=/total")]
    [InlineData("page:integer limit:integer", """{"data":{"rows":[],"total":1}}""", "Page page limit in data.rows total=/data/total")]
    [InlineData("page:integer", """{"Items":[]}""", "Page page in Items")]
    [InlineData("page:integer", """{"words":[]}""",
        "? there is a parameter 'page', but no page size, and no property of the response describes a page")]
    [InlineData("page:array", "[]", null)]
    public void Page_number_is_recognized(string query, string response, string? expected) => AssertKind(query, response, expected);

    [Theory]
    [InlineData("offset:integer limit:integer", "[]", "Offset offset limit")]
    [InlineData("offset:integer limit:integer", """{"count":1,"next":"uri","previous":"uri","results":[]}""",
        "Offset offset limit in results next=/next")]
    [InlineData("startAt:integer maxResults:integer", """{"startAt":0,"maxResults":5,"total":1,"isLast":true,"values":[]}""",
        "Offset startAt maxResults in values last=/isLast")]
    [InlineData("$skip:integer $top:integer", """{"value":[],"@odata.count":1}""", "Offset $skip $top in value total=/@odata.count")]
    [InlineData("offset:integer", """{"matches":[],"total":1}""", "Offset offset in matches total=/total")]
    [InlineData("start:integer limit:integer", "[]", "Offset start limit")]
    [InlineData("start:integer end:integer limit:integer", "[]", null)]
    [InlineData("start:date limit:integer", "[]", null)]
    [InlineData("offset:integer", "[]",
        "? there is a parameter 'offset', but no page size, and no property of the response describes a page")]
    [InlineData("limit:integer", "[]", null)]
    public void Offset_is_recognized(string query, string response, string? expected) => AssertKind(query, response, expected);

    [Theory]
    [InlineData("cursor limit:integer", """{"items":[],"next_cursor":""}""", "Cursor cursor limit in items next=/next_cursor")]
    [InlineData("pageToken pageSize:integer", """{"items":[],"nextPageToken":""}""",
        "Cursor pageToken pageSize in items next=/nextPageToken")]
    [InlineData("pageToken", """{"a":[],"b":[{"id":""}],"nextPageToken":""}""", "Cursor pageToken in b next=/nextPageToken")]
    [InlineData("cursor", """{"members":[],"response_metadata":{"next_cursor":""}}""",
        "Cursor cursor in members next=/response_metadata/next_cursor")]
    [InlineData("cursor", """{"data":[],"pagination":{"next":""}}""", "Cursor cursor in data next=/pagination/next")]
    [InlineData("after limit:integer", """{"results":[],"paging":{"next":{"after":""}}}""",
        "Cursor after limit in results next=/paging/next/after")]
    [InlineData("after limit:integer", """{"data":[],"last_id":"","has_more":true}""",
        "Cursor after limit in data next=/last_id more=/has_more")]
    [InlineData("continue limit:integer", """{"items":[],"metadata":{"continue":""}}""",
        "Cursor continue limit in items next=/metadata/continue")]
    [InlineData("page[cursor] page[size]:integer", """{"data":[],"meta":{"next_cursor":""}}""",
        "Cursor page[cursor] page[size] in data next=/meta/next_cursor")]
    [InlineData("offset limit:integer", """{"data":[],"next_page":{"offset":""}}""", "Cursor offset limit in data next=/next_page/offset")]
    [InlineData("page", """{"data":[],"next_page":""}""", "Cursor page in data next=/next_page")]
    [InlineData("cursor page:integer", """{"data":[],"next_cursor":""}""", "Cursor cursor in data next=/next_cursor")]
    [InlineData("cursor limit:integer", Envelope + """ "result":[],"result_info":{"cursor":""}}""", "Cursor cursor limit")]
    [InlineData("page_token", Envelope + """ "result":[],"result_info":{"cursors":{"after":""}}}""", "Cursor page_token")]
    [InlineData("cursor", Envelope + """ "result":[],"pagination":{"next_cursor":""}}""",
        "Cursor cursor next=/pagination/next_cursor")]
    [InlineData("cursor", Envelope + """ "result":{"buckets":[]},"result_info":{"cursor":""}}""", "Cursor cursor in buckets")]
    [InlineData("cursor limit:integer", "[]", "? no property of the response contains the next value of the parameter 'cursor'")]
    public void Cursor_is_recognized(string query, string response, string? expected) => AssertKind(query, response, expected);

    [Theory]
    [InlineData("starting_after ending_before limit:integer", """{"data":[{"id":""}],"has_more":true}""",
        "Cursor starting_after limit in data item=/id more=/has_more")]
    [InlineData("after limit:integer", """[{"id":""}]""", "Cursor after limit item=/id")]
    [InlineData("after limit:integer", """{"data":[{"id":""}],"has_more":true}""", "Cursor after limit in data item=/id more=/has_more")]
    [InlineData("after:date limit:integer", """[{"id":""}]""", null)]
    [InlineData("starting_after limit:integer", """[{"name":""}]""", null)]
    public void Identifier_of_the_last_item_is_recognized(string query, string response, string? expected) =>
        AssertKind(query, response, expected);

    [Theory]
    [InlineData("", """{"value":[],"nextLink":""}""", "Link in value next=/nextLink")]
    [InlineData("$top:integer $skip:integer", """{"value":[],"@odata.nextLink":""}""", "Link in value next=/@odata.nextLink")]
    [InlineData("Page:integer PageSize:integer PageToken", """{"calls":[],"next_page_uri":"uri"}""",
        "Link PageSize in calls next=/next_page_uri")]
    [InlineData("cursor", """{"results":[],"next":"uri"}""", "Link in results next=/next")]
    [InlineData("", """{"data":[],"links":{"next":""}}""", "Link in data next=/links/next")]
    [InlineData("", """{"_embedded":{"orders":[]},"_links":{"next":{"href":""}}}""", "Link in _embedded.orders next=/_links/next/href")]
    [InlineData("", """{"next":"","name":""}""", null)]
    [InlineData("", """{"status":"","report":{"value":[],"nextLink":""}}""", "Link in report.value next=/report/nextLink")]
    [InlineData("", """{"name":"","report":{"value":[],"nextLink":""}}""", null)]
    [InlineData("", """{"data":[],"has_more":true}""", "? the response has a property 'has_more', but no parameter requests the next page")]
    public void Link_in_the_response_is_recognized(string query, string response, string? expected) =>
        AssertKind(query, response, expected);

    [Theory]
    [InlineData("per_page:integer since:integer", "Link", "Link per_page")]
    [InlineData("page:integer per_page:integer", "Link", "Page page per_page")]
    [InlineData("name", "Link", null)]
    [InlineData("per_page:integer since:integer", "X-Total", null)]
    public void Link_header_is_recognized(string query, string header, string? expected) =>
        Assert.Equal(expected, new ListDocument { Query = query, ResponseHeader = header }.Describe());

    [Theory]
    [InlineData("post", "page:integer per_page:integer name", "[]", "Page page per_page body")]
    [InlineData("post", "page:integer per_page:integer", """{"items":[],"total":1}""", "Page page per_page body in items total=/total")]
    [InlineData("post", "start_cursor page_size:integer", """{"results":[],"next_cursor":"","has_more":true}""",
        "Cursor start_cursor page_size body in results next=/next_cursor more=/has_more")]
    [InlineData("post", "offset:integer limit:integer", """{"results":[],"total":1}""", "Offset offset limit body in results total=/total")]
    [InlineData("put", "start_cursor page_size:integer", """{"results":[],"next_cursor":""}""", null)]
    [InlineData("patch", "page:integer per_page:integer", """{"items":[],"total":1}""", null)]
    [InlineData("post", "page:integer", "[]", null)]
    [InlineData("post", "offset:integer limit:integer", "[]", null)]
    [InlineData("post", "after", """{"results":[],"next_cursor":""}""", null)]
    public void Paging_in_the_body_is_recognized(string method, string body, string response, string? expected) =>
        Assert.Equal(expected, new ListDocument { Method = method, Body = body, Response = response }.Describe());

    [Theory]
    [InlineData("/customers", """{"customers":[{}],"groups":[{}]}""", "Page page limit in customers")]
    [InlineData("/customers", """{"data":[{}],"groups":[{}]}""", "Page page limit in data")]
    [InlineData("/customers", """{"rows":[{"id":""}],"names":[]}""", "Page page limit in rows")]
    [InlineData("/customers", """{"a":[{"id":""}],"b":[{"id":""}]}""", "? the response has several lists (a, b)")]
    [InlineData("/customers", """{"a":[],"errors":[]}""", "Page page limit in a")]
    [InlineData("/customers", """{"name":"","total":1}""", "? the response has no list")]
    public void List_is_found_by_its_name_or_as_the_only_one(string path, string response, string expected) =>
        Assert.Equal(expected, new ListDocument { Path = path, Query = "page:integer limit:integer", Response = response }.Describe());

    [Fact]
    public void Operation_of_another_method_has_no_paging_in_the_query() => Assert.Null(
        new ListDocument { Method = "delete", Query = "page:integer per_page:integer" }.Describe());

    [Fact]
    public void Other_ways_to_request_a_page_are_not_parameters_of_the_method()
    {
        var paging = new ListDocument
        {
            Query = "starting_after ending_before limit:integer page:integer cursor name",
            Response = """{"data":[{"id":""}],"next_cursor":""}""",
        }.Detect().Paging!;

        Assert.Equal(["cursor", "limit"], paging.Parameters);
        Assert.Equal(["ending_before", "page"], paging.OtherParameters);
    }

    private static void AssertKind(string query, string response, string? expected) =>
        Assert.Equal(expected, new ListDocument { Query = query, Response = response }.Describe());
}
