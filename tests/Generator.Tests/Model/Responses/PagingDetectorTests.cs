using System.Globalization;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Model.Responses;

public sealed class PagingDetectorTests
{
    [Theory]
    [InlineData("page per_page", "", "pages page per_page from 1 by 50")]
    [InlineData("pageNumber limit", "", "pages pageNumber limit from 1 by 50")]
    [InlineData("page", "", "pages page  from 1 by 50")]
    [InlineData("page cursor limit", "cursor", "pages page limit from 1 by 50")]
    [InlineData("cursor limit", "cursor", "cursor cursor limit")]
    [InlineData("page_token", "cursors", "cursor page_token ")]
    [InlineData("cursor limit", "", null)]
    [InlineData("cursor limit", "total_count", null)]
    [InlineData("offset limit", "", "offset offset limit")]
    [InlineData("offset", "", null)]
    [InlineData("limit", "", null)]
    [InlineData("Page Per_Page", "", null)]
    [InlineData("name", "", null)]
    public void DetectInQuery_recognizes_paging_by_the_names_of_parameters(string parameters, string resultInfo, string? expected)
    {
        var views = parameters.Split(' ').ToDictionary(name => name, _ => View(JsonSchemaType.Integer));
        var info = resultInfo.Length == 0 ? null : new SchemaView { Pointer = "#", Properties = [new(resultInfo, [])] };

        Assert.Equal(expected, Describe(PagingDetector.DetectInQuery(views, info)));
    }

    [Theory]
    [InlineData(0, null, null, null, 0, 50)]
    [InlineData(1, 0, null, null, 1, 50)]
    [InlineData(null, 0, null, null, 0, 50)]
    [InlineData(null, 7, null, null, 1, 50)]
    [InlineData(null, null, 20, null, 1, 20)]
    [InlineData(null, null, 20, 10, 1, 10)]
    [InlineData(null, null, null, 1000, 1, 50)]
    [InlineData(null, null, 0, null, 1, 1)]
    public void DetectInQuery_reads_the_first_page_and_the_page_size_from_the_schemas(
        int? firstMinimum, int? firstDefault, int? sizeDefault, int? sizeMaximum, int first, int size)
    {
        var views = new Dictionary<string, SchemaView>
        {
            ["page"] = View(JsonSchemaType.Integer, minimum: firstMinimum, defaultValue: firstDefault),
            ["per_page"] = View(JsonSchemaType.Integer, maximum: sizeMaximum, defaultValue: sizeDefault),
        };

        Assert.Equal($"pages page per_page from {first} by {size}", Describe(PagingDetector.DetectInQuery(views, resultInfo: null)));
    }

    [Fact]
    public void DetectInQuery_ignores_a_parameter_that_is_a_list() =>
        Assert.Null(PagingDetector.DetectInQuery(
            new Dictionary<string, SchemaView> { ["page"] = View(JsonSchemaType.Array) }, resultInfo: null));

    private static SchemaView View(JsonSchemaType type, int? minimum = null, int? maximum = null, int? defaultValue = null) => new()
    {
        Pointer = "#",
        Type = type,
        Minimum = minimum,
        Maximum = maximum,
        Default = defaultValue is { } value ? JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture)) : null,
    };

    private static string? Describe(PagingModel? paging) => paging switch
    {
        PagingModel.Query query => $"pages {query.Page} {query.Size} from {query.First} by {query.DefaultSize}",
        PagingModel.Cursor cursor => $"cursor {cursor.Parameter} {cursor.Size}",
        PagingModel.Offset offset => $"offset {offset.Parameter} {offset.Limit}",
        _ => null,
    };
}
