using System.Runtime.CompilerServices;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>Between two runs only the model stays in memory, and no object of the compiler or the document.</summary>
public sealed class HeldValuesTests
{
    private static readonly Type[] s_forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Compilation), typeof(SourceText), typeof(AdditionalText), typeof(
            Diagnostic),
        typeof(AnalyzerConfigOptions), typeof(AnalyzerConfigOptionsProvider), typeof(OpenApiDocument), typeof(IOpenApiElement), typeof(
            Delegate),
    ];

    [Theory]
    [InlineData(nameof(TrackingNames.Documents))]
    [InlineData(nameof(TrackingNames.ReferencedFiles))]
    [InlineData(nameof(TrackingNames.Models))]
    [InlineData(nameof(TrackingNames.Namespaces))]
    [InlineData(nameof(TrackingNames.Diagnostics))]
    [InlineData(nameof(TrackingNames.Resources))]
    public void Step_holds_nothing_of_the_compiler_or_the_document(string step)
    {
        var values = FixtureRuns.All.Values(step);

        Assert.NotEmpty(values);
        Assert.All(ObjectGraph.Of(values), value => Assert.DoesNotContain(s_forbidden, forbidden => forbidden.IsInstanceOfType(value)));
    }

    [Fact]
    public void Old_compilations_are_collected()
    {
        var (driver, compilations) = Edit(times: 50);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The driver may keep the one it saw last.
        Assert.InRange(compilations.Count(compilation => compilation.IsAlive), 0, 1);
        GC.KeepAlive(driver);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, List<WeakReference> Compilations) Edit(int times)
    {
        var spec = Fixture.Read("two-clients")[0];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new Cf1Generator().AsSourceGenerator()], [spec.ToAdditionalText()], ConsumerProject.ParseOptions, new InMemoryOptionsProvider(
                [spec]));
        var compilations = new List<WeakReference>();
        for (var i = 0; i < times; i++)
        {
            var compilation = ConsumerProject.Create($"class Edit{i};");
            driver = driver.RunGenerators(compilation);
            compilations.Add(new WeakReference(compilation));
        }

        return (driver, compilations);
    }
}
