using Cf1Gen.Generator.OpenApi.Content;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.OpenApi.Content;

public sealed class SelectedContentTests
{
    [Theory]
    [InlineData("application/json", "application/json", "")]
    [InlineData("text/plain application/json", "application/json", "text/plain")]
    [InlineData("application/problem+json application/json", "application/json", "")]
    [InlineData("application/json application/problem+json", "application/json", "")]
    [InlineData("application/octet-stream application/x-ndjson", "application/x-ndjson", "application/octet-stream")]
    [InlineData("application/x-www-form-urlencoded multipart/form-data", "multipart/form-data", "application/x-www-form-urlencoded")]
    [InlineData("image/png text/csv", "text/csv", "image/png")]
    [InlineData("*/* application/json", "application/json", "*/*")]
    [InlineData("image/png image/jpeg", "image/png", "")]
    public void Select_prefers_content_that_can_be_typed(string mediaTypes, string selected, string others)
    {
        var content = mediaTypes.Split(' ').ToDictionary(type => type, IOpenApiMediaType (_) => new OpenApiMediaType());

        // Without schemas there is nothing to merge.
        var actual = SelectedContent.Select(content, "#/content", merger: null!);

        Assert.Equal(selected, actual?.Type);
        Assert.Equal(others, string.Join(' ', actual!.Others.Select(other => other.Type)));
    }

    [Fact]
    public void Select_returns_null_without_content()
    {
        Assert.Null(SelectedContent.Select(null, "#", merger: null!));
        Assert.Null(SelectedContent.Select(new Dictionary<string, IOpenApiMediaType>(), "#", merger: null!));
    }
}
