using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests;

/// <summary>Tests of the files for a project that references the package for dependency injection.</summary>
public sealed class DependencyInjectionTests
{
    private const string Document = """{ "openapi": "3.0.3", "info": { "title": "", "version": "" }, "paths": {} }""";

    [Fact]
    public void Files_are_generated_only_for_a_project_that_references_the_package()
    {
        var spec = new SpecFile("intel.json", Document);

        Assert.Equal(["Intel.IntelClient.g.cs"], GeneratorRun.Of(spec).Files.Keys);
        Assert.Equal(
            ["Intel.IntelClient.Constructors.g.cs", "Intel.IntelClient.Registration.g.cs", "Intel.IntelClient.g.cs"],
            GeneratorRun.Of(spec with { UsesDependencyInjection = true }).Files.Keys);
    }

    [Fact]
    public void Clients_with_the_same_name_have_different_registrations()
    {
        var first = new SpecFile("intel.json", Document) { Namespace = "Acme.First", UsesDependencyInjection = true };
        var second = new SpecFile("other/intel.json", Document) { Namespace = "Acme.Second", Accessibility = "internal" };

        var run = GeneratorRun.Clean(first, second);

        Assert.Contains(run.Files.Values, file => file.Contains(
            "public static class Acme_First_IntelClientServiceCollectionExtensions", StringComparison.Ordinal));
        Assert.Contains(run.Files.Values, file => file.Contains(
            "internal static class Acme_Second_IntelClientServiceCollectionExtensions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ServiceProvider", "Acme")]
    [InlineData("Options", "Acme.Action")]
    [InlineData("IConfiguration", "Acme.Microsoft.System")]
    [InlineData("HttpClient", "Acme")]
    public void Names_of_the_document_hide_no_type_of_the_registration(string clientName, string @namespace)
    {
        var document = Document.Replace("\"paths\": {}", """
            "paths": { "/things": { "get": { "operationId": "thing-list", "responses": { "200": { "description": "Ok.", "content": {
              "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/IOptions" } } } } } } } } },
            "components": { "schemas": { "IOptions": { "type": "object", "properties": {
              "services": { "$ref": "#/components/schemas/IServiceProvider" } } }, "IServiceProvider": { "type": "object", "properties": {} } } }
            """, StringComparison.Ordinal);

        GeneratorRun.Clean(new SpecFile("intel.json", document)
        {
            ClientName = clientName,
            Namespace = @namespace,
            UsesDependencyInjection = true,
        });
    }

    [Fact]
    public void Client_is_created_by_its_registration()
    {
        var run = GeneratorRun.Beside(
            ["""
            using Acme.Api;
            using Microsoft.Extensions.DependencyInjection;

            public static class Startup
            {
                public static IHttpClientBuilder Add(IServiceCollection services, Microsoft.Extensions.Configuration.IConfigurationSection section)
                {
                    services.AddIntelClient(options => options.MaxRetries = 1);
                    services.AddIntelClient(section, options => options.MaxRetries = 1);
                    services.AddIntelClient("name");
                    services.AddIntelClient("name", section);
                    services.AddApiClient<IntelClient, IntelClientOptions>();
                    _ = new IntelClient();
                    _ = new IntelClient(new() { MaxRetries = 1 });
                    return services.AddIntelClient();
                }
            }
            """],
            new SpecFile("intel.json", Document) { UsesDependencyInjection = true });

        Assert.Empty(run.Compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error && found.Id != "CS1591"));
    }
}
