using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Tests.Reading;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests;

/// <summary>The values that CONTRIBUTING shows for a document on its way through the rooms are those of the rooms.</summary>
public sealed class ArchitectureWalkTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("CONTRIBUTING.md"));
    private static readonly Settings s_settings = new() { Namespace = "Acme.Api", ClientName = "AcmeClient", HintPrefix = "Acme" };
    private static readonly DiagnosticBag s_diagnostics = new();
    private static readonly LoadedDocument s_document = Read();

    private static OperationEntry Entry => Assert.Single(IncludedOperations.Find(s_document, s_settings, s_diagnostics));

    private static ResourceModel Resource
    {
        get
        {
            var resources = ApiModelBuilder.Build(s_document, s_settings, s_diagnostics, default).Resources;
            return Assert.Single(resources, resource => resource.Client.Operations.Count > 0);
        }
    }

    [Fact]
    public void Reading_keeps_the_locations()
    {
        var entry = Entry;

        var line = s_document.Locate(entry.Pointer).GetLineSpan().StartLinePosition.Line + 1;
        Assert.Contains($"`{entry.Pointer}` is line {line}.", s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenApi_determines_the_operation_and_its_response()
    {
        var entry = Entry;
        AssertRow("OperationEntry", $"`{entry.HttpMethod}` `{entry.Path}`, id `{entry.Id}`, location `{entry.Pointer}`");

        var response = ResponseAnalysis.Analyze(entry, new SchemaMerger(s_document, s_diagnostics, default));
        AssertRow("ResponseAnalysis", $"Status `{response.Status}`, JSON. The schema is the envelope");
        Assert.Equal(
            (MediaKind.Json, ResponseFormat.Envelope, true), (response.Content!.Kind, response.Format, response.IsList));
        Assert.Equal(JsonSchemaType.String, response.Result!.Items!.Schema.Type);
        Assert.NotNull(response.ResultInfo!.Property("cursor"));
    }

    [Fact]
    public void Model_decides_what_the_client_offers()
    {
        var resource = Resource;
        var operation = Assert.Single(resource.Client.Operations);
        var pages = Assert.IsType<ResultModel.Pages>(operation.Result);
        var option = Assert.Single(operation.Options!.Options);

        AssertRow("OperationModel", $"`{operation.Method}` of the client `{resource.Client.Name[..^"Client".Length]}`");
        AssertRow("ResultModel", "pages of `string`, in an envelope");
        Assert.Equal((ScalarType.String, ResponseFormat.Envelope), (pages.Item, pages.Format));
        AssertRow("PagingModel", $"a cursor: parameter `{pages.Paging.Parameter}`, page size `{pages.Paging.Size}`");
        Assert.Equal(PagingKind.Cursor, pages.Paging.Kind);
        AssertRow("OptionsModel", $"`{operation.Options.Name}` with the property `{option.Name}`");
    }

    private static void AssertRow(string value, string content) =>
        Assert.Contains($"| `{value}` | {content}", s_page, StringComparison.Ordinal);

    private static LoadedDocument Read()
    {
        var spec = Fixture.Read("paging-cursor")[0];
        return ReadResult.File(spec.Path, spec.Text!).Spec;
    }
}
