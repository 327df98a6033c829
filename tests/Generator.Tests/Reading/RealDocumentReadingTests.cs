using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading;

public class RealDocumentReadingTests
{
    public static TheoryData<string> Names => [.. RealDocuments.Names];

    [RealDocumentTheory]
    [MemberData(nameof(Names))]
    public void A_real_document_is_read_without_a_word(string name)
    {
        var reading = SpecReading.File(name, RealDocuments.Read(name));

        reading.AssertClean();
        Assert.NotEmpty(reading.Document.Paths);
    }

    [RealDocumentFact]
    public async Task The_same_document_is_the_same_in_json_and_in_yaml()
    {
        var json = SpecReading.Json(RealDocuments.Read("cloudforce-one-requests.json"));
        var yaml = SpecReading.Yaml(RealDocuments.Read("cloudforce-one-requests.yaml"));

        Assert.Equal(
            await json.Document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0),
            await yaml.Document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0));
    }
}
