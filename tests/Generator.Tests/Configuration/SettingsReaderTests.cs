using System.Collections.Immutable;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Configuration;

public sealed class SettingsReaderTests
{
    private static readonly SpecFile s_document = new("openapi.json", """{ "info": { "title": "Pet Store API" } }""") { Namespace = null };

    [Theory]
    [InlineData("true", false)]
    [InlineData("True", false)]
    [InlineData("false", true)]
    [InlineData("", true)]
    public void A_document_is_not_generated_again_if_its_code_is_part_of_the_project(string isBefore, bool isRead) =>
        Assert.Equal(isRead, Read(("Cf1GenerateBeforeCompile", isBefore)) is not null);

    [Fact]
    public void The_namespace_derives_from_the_name_of_the_client_also_if_that_is_the_title()
    {
        var settings = Read(("RootNamespace", "Acme"))!;

        Assert.Equal(("Acme.PetStore", "PetStoreClient"), (settings.Namespace, settings.ClientName));
    }

    private static Settings? Read(params (string Name, string Value)[] properties)
    {
        var options = new InMemoryOptions(
            properties.ToImmutableDictionary(property => "build_property." + property.Name, property => property.Value));
        return SettingsReader.Read(
            s_document.ToAdditionalText(), new InMemoryOptionsProvider([s_document], options), TestContext.Current.CancellationToken);
    }
}
