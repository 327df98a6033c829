using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading;

public class RealDocumentReadingTests
{
    public static TheoryData<string> Names => [.. RealDocuments.Names];

    [RealDocumentTheory]
    [MemberData(nameof(Names))]
    public void Real_document_is_read_without_diagnostics(string name)
    {
        var reading = ReadResult.File(name, RealDocuments.Read(name));

        reading.AssertClean();
        Assert.NotEmpty(reading.Document.Paths);
    }

    [RealDocumentFact]
    public async Task Real_document_is_equal_in_json_and_yaml()
    {
        var json = ReadResult.Json(RealDocuments.Read("cloudforce-one-requests.json"));
        var yaml = ReadResult.Yaml(RealDocuments.Read("cloudforce-one-requests.yaml"));

        Assert.Equal(
            await json.Document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0),
            await yaml.Document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0));
    }
}
