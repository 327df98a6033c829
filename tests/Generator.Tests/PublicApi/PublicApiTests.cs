using System.ComponentModel;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.PublicApi;

/// <summary>Compares the public API with a file, so that a change of it is visible in the commit.</summary>
public sealed class PublicApiTests
{
    private static IAssemblySymbol Runtime => Referenced("Cf1Gen");

    [Fact]
    public void Runtime_has_the_members_it_had() => Verify("Cf1Gen.txt", Runtime.GlobalNamespace);

    [Fact]
    public void Package_for_dependency_injection_has_the_members_it_had() => Verify(
        "Cf1Gen.Extensions.DependencyInjection.txt", Referenced("Cf1Gen.Extensions.DependencyInjection").GlobalNamespace);

    [Fact]
    public void Package_for_documents_of_ASP_NET_Core_has_the_members_it_had()
    {
        var assembly = MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "Cf1Gen.AspNetCore.OpenApi.dll"));
        var symbol = (IAssemblySymbol)ConsumerProject.Create().AddReferences(assembly).GetAssemblyOrModuleSymbol(assembly)!;
        Verify("Cf1Gen.AspNetCore.OpenApi.txt", symbol.GlobalNamespace);
    }

    [Fact]
    public void Types_that_only_generated_code_uses_are_hidden_from_completion()
    {
        var types = Runtime.GlobalNamespace.GetNamespaceMembers().Single(member => member.Name == "Cf1Gen")
            .GetNamespaceMembers().Single(member => member.Name == "Runtime")
            .GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).ToList();

        Assert.NotEmpty(types);
        Assert.Equal([], types.Where(type => !IsHidden(type)).Select(type => type.Name));
    }

    [Fact]
    public void Client_of_the_bundled_document_has_the_members_it_had() =>
        Verify("Cf1Gen.CloudforceOne.txt", GeneratorRun.Of(SpecFile.Bundled).Compilation.Assembly.GlobalNamespace);

    private static IAssemblySymbol Referenced(string name) =>
        ConsumerProject.Create().SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == name);

    private static bool IsHidden(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == nameof(EditorBrowsableAttribute)
        && attribute.ConstructorArguments is [{ Value: (int)EditorBrowsableState.Never }]);

    private static void Verify(string name, INamespaceSymbol root) =>
        Snapshot.VerifyFile(Repository.PathOf("tests/Generator.Tests/PublicApi/" + name), PublicApiText.Of(root));
}
