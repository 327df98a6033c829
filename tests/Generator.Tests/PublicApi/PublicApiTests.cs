using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.PublicApi;

/// <summary>Compares the public API with a file, so that a change of it is visible in the commit.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Runtime_has_the_members_it_had()
    {
        var compilation = ConsumerProject.Create();
        var runtime = compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == "Cf1Gen");

        Verify("Cf1Gen.txt", runtime.GlobalNamespace);
    }

    [Fact]
    public void Client_of_the_bundled_document_has_the_members_it_had() =>
        Verify("Cf1Gen.CloudforceOne.txt", GeneratorRun.Of(SpecFile.Bundled).Compilation.Assembly.GlobalNamespace);

    private static void Verify(string name, INamespaceSymbol root) =>
        Snapshot.VerifyFile(Repository.PathOf("tests/Generator.Tests/PublicApi/" + name), PublicApiText.Of(root));
}
