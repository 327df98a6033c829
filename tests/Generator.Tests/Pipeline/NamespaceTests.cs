using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>Documents of one project that have the same namespace.</summary>
public sealed class NamespaceTests
{
    [Fact]
    public void Documents_with_different_types_share_a_namespace()
    {
        var run = GeneratorRun.Of(Document("cats", "Acme.Api", "Cat"), Document("dogs", "Acme.Api", "Dog"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Cats", "Dogs"], Services(run));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("Acme.Api", "Animal", "Acme.Api", "Animal", "Acme.Api.Animal")]
    [InlineData("Acme", "Animal", "Acme.Animal", "Dog", "Acme.Animal")]
    [InlineData("Acme.Animal", "Dog", "Acme", "Animal", "Acme.Animal")]
    public void Documents_that_declare_the_same_type_are_an_error(
        string one, string oneType, string other, string otherType, string declared)
    {
        var run = GeneratorRun.Of(Document("cats", one, oneType), Document("dogs", other, otherType));

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal("CF1064", error.Id);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Equal("dogs.json", error.Location.GetLineSpan().Path);
        Assert.StartsWith(
            $"The document 'cats.json' declares '{declared}' as well.",
            error.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Equal(["Cats"], Services(run));
        run.AssertCompiles();
    }

    /// <summary>A document that is not generated declares nothing.</summary>
    [Fact]
    public void A_document_in_conflict_does_not_conflict_with_others()
    {
        var run = GeneratorRun.Of(
            Document("cats", "Acme.Api", "Animal"), Document("dogs", "Acme.Api", "Animal", "Dog"), Document("pets", "Acme.Api", "Dog"));

        Assert.Single(run.Diagnostics);
        Assert.Equal(["Cats", "Pets"], Services(run));
    }

    [Fact]
    public void An_edit_that_ends_the_conflict_generates_the_document()
    {
        var run = GeneratorRun.Of(Document("cats", "Acme.Api", "Animal"), Document("dogs", "Acme.Api", "Animal"))
            .AfterReading(Document("cats", "Acme.Api", "Cat"), Document("dogs", "Acme.Api", "Animal"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Cats", "Dogs"], Services(run));
    }

    private static IEnumerable<string> Services(GeneratorRun run) => run.Files.Keys.Select(name => name.Split('.')[0]).Distinct();

    private static SpecFile Document(string name, string @namespace, params string[] types)
    {
        var schemas = types.Select(type => $$"""
            "{{type}}": { "type": "object", "properties": { "name": { "type": "string" } } }
            """);
        var paths = types.Select(type => $$"""
            "/{{name}}/{{type}}": { "get": { "responses": { "200": {
              "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{type}}" } } }
            } } } }
            """);
        return new SpecFile(name + ".json", $$"""
            {
              "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
              "paths": { {{string.Join(", ", paths)}} },
              "components": { "schemas": { {{string.Join(", ", schemas)}} } }
            }
            """)
        {
            Namespace = @namespace,
            ClientName = char.ToUpperInvariant(name[0]) + name[1..] + "Client",
        };
    }
}
