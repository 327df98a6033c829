using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>A client that a referenced library contains is not generated a second time.</summary>
public sealed class ReferencedClientTests
{
    private static readonly SpecFile s_document = new("shop.json", """
        { "openapi": "3.0.3", "info": { "title": "Shop", "version": "1" }, "paths": {
          "/notes": { "get": { "operationId": "listNotes", "responses": { "200": { "description": "Notes." } } } } } }
        """);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_client_of_a_library_is_used_with_a_warning(bool isFile)
    {
        var run = Run(Library(isFile), s_document);

        var found = Assert.Single(run.Diagnostics);
        Assert.Equal("CF1066", found.Id);
        Assert.Contains("'Library' already contains 'Acme.Api.ShopClient'", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("shop.json", found.Location.GetLineSpan().Path);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void The_bundled_document_that_no_item_names_is_left_out_without_a_warning()
    {
        var run = Run(Library(isFile: true), s_document with { IsDefault = "true" });

        Assert.Empty(run.Files);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("Acme.Other", null, "public")]
    [InlineData("Acme.Api", "OtherClient", "public")]
    [InlineData("Acme.Api", null, "internal")]
    public void Another_client_is_generated(string space, string? name, string accessibility)
    {
        var library = Library(isFile: true, s_document with { Accessibility = accessibility });

        var run = Run(library, s_document with { Namespace = space, ClientName = name });

        Assert.NotEmpty(run.Files);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CF1066");
    }

    private static GeneratorRun Run(MetadataReference library, SpecFile document) => GeneratorRun.WithReferences([library], document);

    private static MetadataReference Library(bool isFile, SpecFile? document = null)
    {
        var compilation = ((CSharpCompilation)GeneratorRun.Of(document ?? s_document).Compilation).WithAssemblyName("Library");
        if (!isFile)
        {
            return compilation.ToMetadataReference();
        }

        using var assembly = new MemoryStream();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}
