using System.Globalization;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.OpenApi.Paging;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Model.Paging;

public sealed class PagingSizeTests
{
    [Theory]
    [InlineData(0, null, null, null, 0, 50)]
    [InlineData(1, 0, null, null, 1, 50)]
    [InlineData(null, 0, null, null, 0, 50)]
    [InlineData(null, 7, null, null, 1, 50)]
    [InlineData(null, null, 20, null, 1, 20)]
    [InlineData(null, null, 20, 10, 1, 10)]
    [InlineData(null, null, null, 1000, 1, 50)]
    [InlineData(null, null, 0, null, 1, 1)]
    public void First_page_and_page_size_are_those_of_the_parameters(
        int? firstMinimum, int? firstDefault, int? sizeDefault, int? sizeMaximum, int first, int size)
    {
        var paging = Detect("page", View(firstMinimum, null, firstDefault));

        Assert.Equal(first, paging.First);
        Assert.Equal(size, Detect("page", View(null, sizeMaximum, sizeDefault), sized: true).DefaultSize);
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData(1, null, 1)]
    [InlineData(null, 1, 1)]
    [InlineData(0, 20, 0)]
    public void First_offset_is_that_of_the_parameter(int? minimum, int? defaultValue, int first) =>
        Assert.Equal(first, Detect("startIndex", View(minimum, null, defaultValue)).First);

    private static PagingModel Detect(string name, SchemaView view, bool sized = false)
    {
        var response = new ResponseMember([], new SchemaView { Pointer = "#", Type = JsonSchemaType.Array }, merger: null!);
        var other = View(null, null, null);
        return PagingDetector.Detect(new ListOperation
        {
            IsGet = true,
            Query = [new PageParameter(name, sized ? other : view), new PageParameter("per_page", sized ? view : other)],
            Response = response,
            Result = response,
        }).Paging!;
    }

    private static SchemaView View(int? minimum, int? maximum, int? defaultValue) => new()
    {
        Pointer = "#",
        Type = JsonSchemaType.Integer,
        Minimum = minimum,
        Maximum = maximum,
        Default = defaultValue is { } value ? JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture)) : null,
    };
}
