using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Tests.Reading.Text;

public sealed class DocumentFormatDetectorTests
{
    [Theory]
    [InlineData("api.json", "openapi: 3.0.3", false)]
    [InlineData("api.JSON", "openapi: 3.0.3", false)]
    [InlineData("api.yaml", "{}", true)]
    [InlineData("api.YML", "{}", true)]
    [InlineData("api.txt", " \r\n\t{}", false)]
    [InlineData("api.txt", "[]", false)]
    [InlineData("api.txt", "openapi: 3.0.3", true)]
    [InlineData("api", "", true)]
    [InlineData("api.json.txt", "a: 1", true)]
    public void Extension_or_first_character_selects_the_format(string path, string text, bool isYaml) =>
        Assert.Equal(isYaml ? DocumentFormat.Yaml : DocumentFormat.Json, DocumentFormatDetector.Detect(new DocumentText(path, text)));
}
