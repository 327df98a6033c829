using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Operations;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Model.Operations;

public sealed class ParameterStylesTests
{
    [Theory]
    [InlineData("Form", true, "string", null)]
    [InlineData("Form", true, "strings", null)]
    [InlineData("Form", false, "strings", "Form")]
    [InlineData("Form", true, "object", "FormExploded")]
    [InlineData("Form", false, "object", "Form")]
    [InlineData("Form", true, "objects", "Json")]
    [InlineData("DeepObject", true, "object", "DeepObject")]
    [InlineData("SpaceDelimited", false, "strings", "SpaceDelimited")]
    [InlineData("SpaceDelimited", true, "strings", null)]
    [InlineData("PipeDelimited", false, "strings", "PipeDelimited")]
    public void ForQuery_selects_the_style(string style, bool explode, string type, string? expected) =>
        Assert.Equal(expected, ParameterStyles.ForQuery(Parameter(ParameterLocation.Query, style, explode), Type(type))?.ToString());

    [Theory]
    [InlineData("Simple", false, "string", null)]
    [InlineData("Simple", false, "strings", "Simple")]
    [InlineData("Simple", true, "object", "SimpleExploded")]
    [InlineData("Label", false, "string", "Label")]
    [InlineData("Label", true, "strings", "LabelExploded")]
    [InlineData("Matrix", false, "string", "Matrix")]
    [InlineData("Matrix", true, "object", "MatrixExploded")]
    public void ForPath_selects_the_style(string style, bool explode, string type, string? expected) =>
        Assert.Equal(expected, ParameterStyles.ForPath(Parameter(ParameterLocation.Path, style, explode), Type(type))?.ToString());

    [Theory]
    [InlineData(false, "string", null)]
    [InlineData(false, "strings", "Simple")]
    [InlineData(true, "object", "SimpleExploded")]
    public void ForHeader_selects_the_style(bool explode, string type, string? expected) =>
        Assert.Equal(expected, ParameterStyles.ForHeader(Parameter(ParameterLocation.Header, "Simple", explode), Type(type))?.ToString());

    [Theory]
    [InlineData(false, "string", "Form")]
    [InlineData(true, "strings", "FormExploded")]
    [InlineData(true, "objects", "Json")]
    public void ForCookie_selects_the_style(bool explode, string type, string expected) =>
        Assert.Equal(expected, ParameterStyles.ForCookie(Parameter(ParameterLocation.Cookie, "Form", explode), Type(type)).ToString());

    private static LocatedParameter Parameter(ParameterLocation location, string style, bool explode)
    {
        var operation = new OpenApiOperation
        {
            Parameters =
            [
                new OpenApiParameter
                {
                    Name = "p",
                    In = location,
                    Style = Enum.Parse<Microsoft.OpenApi.ParameterStyle>(style),
                    Explode = explode,
                    Schema = new OpenApiSchema(),
                },
            ],
        };
        return Assert.Single(LocatedParameter.FindAll(new OperationEntry("/a", new OpenApiPathItem(), "GET", operation)));
    }

    private static TypeRef Type(string type) => type switch
    {
        "string" => ScalarType.String,
        "strings" => new ListType(ScalarType.String),
        "object" => new TypeId(TypeKind.Object, TypeOrigin.Component, "Thing"),
        _ => new ListType(new TypeId(TypeKind.Object, TypeOrigin.Component, "Thing")),
    };
}
