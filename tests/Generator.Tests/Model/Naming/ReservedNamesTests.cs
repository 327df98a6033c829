using System.Reflection;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Tests.Harness;
using Cf1Gen.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Generator.Tests.Model.Naming;

/// <summary>The runtime grows, and with it what a document may not name.</summary>
public sealed class ReservedNamesTests
{
    [Fact]
    public void Members_of_a_model_are_reserved() => AssertReserves(ReservedNames.ModelMembers, typeof(ApiModel));

    [Fact]
    public void Members_of_a_client_are_reserved() => AssertReserves(ReservedNames.ClientMembers, typeof(ApiClient));

    [Fact]
    public void Members_of_the_options_are_reserved() => AssertReserves(ReservedNames.OptionsMembers, typeof(ApiClientOptions));

    [Fact]
    public void Members_of_an_open_enum_are_reserved() => AssertReserves(ReservedNames.EnumMembers, typeof(IOpenEnum<>));

    /// <summary>A type of the document comes before what the usings bring.</summary>
    [Fact]
    public void Types_that_generated_code_names_are_reserved()
    {
        var run = GeneratorRun.Of([SpecFile.Bundled, .. Fixture.ReadAll()]);
        var named = run.Compilation.SyntaxTrees.SelectMany(tree =>
        {
            var model = run.Compilation.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .Where(name => name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
                .Select(name => model.GetSymbolInfo(name).Symbol)
                .Select(symbol => symbol is { Kind: SymbolKind.Method, Name: ".ctor" } ? symbol.ContainingType : symbol)
                .OfType<INamedTypeSymbol>()
                .Where(type => !type.Locations[0].IsInSource)
                .Select(type => type.Name);
        });

        Assert.Empty(named.Distinct().Except(ReservedNames.Types).Order());
    }

    private static void AssertReserves(IEnumerable<string> names, Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        var seen = type.GetMembers(all)
            .Where(member => member.MemberType != MemberTypes.Constructor && IsSeenByHeirs(member))
            .Select(member => member.Name);

        Assert.Empty(seen.Except(names).Order());
    }

    private static bool IsSeenByHeirs(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        EventInfo @event => @event.AddMethod!.IsPublic,
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };
}
