using System.Reflection;
using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Tests.Harness;
using Cf1Gen.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Generator.Tests.Model.Naming;

/// <summary>The reserved names contain all names that the runtime and the generated code use.</summary>
public sealed class ReservedNamesTests
{
    /// <summary>
    /// An operation with one of these names is an overload: its parameters have other types than those of the base class.
    /// </summary>
    private static readonly string[] s_overloads = ["SendAsync", "SendTextAsync", "DownloadAsync"];

    [Fact]
    public void Members_of_a_model_are_reserved() => AssertReserves(ReservedNames.ModelMembers, typeof(ApiModel));

    [Fact]
    public void Members_of_a_client_are_reserved_except_for_overloads() =>
        AssertReserves([.. ReservedNames.ClientMembers, .. s_overloads], typeof(ApiClient));

    [Fact]
    public void Members_of_the_options_are_reserved() => AssertReserves(ReservedNames.OptionsMembers, typeof(ApiClientOptions));

    [Fact]
    public void Members_of_an_open_enum_are_reserved() => AssertReserves(ReservedNames.EnumMembers, typeof(IOpenEnum<>));

    /// <summary>A type of the document hides a type from a using directive.</summary>
    [Fact]
    public void Types_that_generated_code_uses_are_reserved()
    {
        var run = FixtureRuns.All;
        var trees = run.Compilation.SyntaxTrees.Where(
            tree => !tree.ToString().Contains($"namespace {DependencyInjectionEmitter.Namespace};", StringComparison.Ordinal));
        var named = trees.SelectMany(tree =>
        {
            var model = run.Compilation.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .Where(name => name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null && !IsQualified(name))
                .Select(name => model.GetSymbolInfo(name).Symbol)
                .Select(symbol => symbol is { Kind: SymbolKind.Method, Name: ".ctor" } ? symbol.ContainingType : symbol)
                .OfType<INamedTypeSymbol>()
                .Where(type => !type.Locations[0].IsInSource)
                .Select(type => type.Name);
        });

        Assert.Empty(named.Distinct().Except(ReservedNames.Types).Order());
    }

    /// <summary>No type hides a name after a dot.</summary>
    private static bool IsQualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right == name,
        MemberAccessExpressionSyntax access => access.Name == name,
        _ => false,
    };

    [Theory]
    [InlineData("Notes", "NotesClient")]
    [InlineData("Client", "ClientClient")]
    [InlineData("", "Client")]
    [InlineData("Api", "ApiServiceClient")]
    public void Client_appends_a_suffix_that_avoids_reserved_types(string stem, string expected) =>
        Assert.Equal(expected, ReservedNames.Client(stem));

    [Theory]
    [InlineData("AdditionalProperties", "AdditionalProperties2", "AdditionalProperties", "AdditionalProperties", "AdditionalProperties")]
    [InlineData("Value", "Value", "Value2", "Value", "Value")]
    [InlineData("SendAsync", "SendAsync", "SendAsync", "SendAsync", "SendAsync")]
    [InlineData("BaseAddress", "BaseAddress", "BaseAddress", "BaseAddress", "BaseAddress2")]
    [InlineData("ToString", "ToString2", "ToString2", "ToString2", "ToString2")]
    [InlineData("JsonCodec", "JsonCodec2", "JsonCodec", "JsonCodec2", "JsonCodec")]
    [InlineData("Name", "Name", "Name", "Name", "Name")]
    public void Name_is_changed_only_where_it_is_reserved(string name, string model, string openEnum, string client, string options)
    {
        Assert.Equal(model, new NameScope(ReservedNames.ModelMembers).Take(name));
        Assert.Equal(openEnum, new NameScope(ReservedNames.EnumMembers).Take(name));
        Assert.Equal(client, new NameScope(ReservedNames.ClientMembers).Take(name));
        Assert.Equal(options, new NameScope(ReservedNames.OptionsMembers).Take(name));
    }

    [Theory]
    [InlineData("body", "body2")]
    [InlineData("cancellationToken", "cancellationToken2")]
    [InlineData("connection", "connection2")]
    [InlineData("noteId", "noteId")]
    [InlineData("Body", "Body")]
    public void Name_of_a_path_parameter_is_changed_when_a_method_has_the_parameter(string name, string expected) =>
        Assert.Equal(expected, new NameScope(ReservedNames.MethodParameters).Take(name));

    private static void AssertReserves(IEnumerable<string> names, Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.FlattenHierarchy;
        var inherited = type.GetMembers(all)
            .Where(member => member.MemberType != MemberTypes.Constructor && IsInherited(member))
            .Select(member => member.Name);

        Assert.Empty(inherited.Except(names).Order());
    }

    private static bool IsInherited(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        PropertyInfo property => property.GetAccessors(nonPublic: true)
            .Any(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        EventInfo @event => @event.AddMethod!.IsPublic,
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };
}
