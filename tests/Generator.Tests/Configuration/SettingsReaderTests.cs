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

    [Theory]
    [InlineData("/src/p/", "fix.yaml|names/names.yaml", "/src/p/fix.yaml /src/p/names/names.yaml")]
    [InlineData("/src/p/", "../shared/fix.yaml", "/src/shared/fix.yaml")]
    [InlineData("/src/p/", "./a/../fix.yaml", "/src/p/fix.yaml")]
    [InlineData("/src/p/", "/etc/fix.yaml", "/etc/fix.yaml")]
    [InlineData("C:\\src\\p\\", "fix\\a.yaml|D:\\b.yaml", "C:/src/p/fix/a.yaml D:/b.yaml")]
    [InlineData("/src/c#/", "a*b.yaml", "/src/c*/a*b.yaml")]
    [InlineData("", "fix.yaml", "fix.yaml")]
    [InlineData("/src/p/", "", "")]
    public void Overlays_are_relative_to_the_project(string folder, string overlays, string paths)
    {
        var settings = Read(s_document with { Overlays = overlays }, ("ProjectDir", folder))!;

        Assert.Equal(paths, string.Join(' ', settings.Overlays.Select(overlay => overlay.Path)));
        Assert.Equal(overlays, string.Join('|', settings.Overlays.Select(overlay => overlay.Name)));
    }

    private static Settings? Read(params (string Name, string Value)[] properties) => Read(s_document, properties);

    private static Settings? Read(SpecFile document, params (string Name, string Value)[] properties)
    {
        var options = new InMemoryOptions(
            properties.ToImmutableDictionary(property => "build_property." + property.Name, property => property.Value));
        return SettingsReader.Read(
            document.ToAdditionalText(), new InMemoryOptionsProvider([document], options), TestContext.Current.CancellationToken);
    }
}
