using System.Collections.Immutable;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class CompilationTests
{
    private static readonly List<string> s_declarations = Declarations(SampleCatalog.All);

    [Fact]
    public void Generated_code_compiles_without_warnings() => Assert.Empty(SampleCompilation.GetDiagnostics(SampleCatalog.All));

    // The compiler does not report these in generated code, so that they would not be seen anywhere else.
    [Fact]
    public void Generated_code_compiles_without_warnings_about_null() =>
        Assert.Empty(SampleCompilation.GetDiagnostics(SampleCatalog.All, reportsNull: true));

    [Fact]
    public void Generated_code_compiles_when_it_is_internal() =>
        Assert.Empty(SampleCompilation.GetDiagnostics(SampleCatalog.All.Select(resource => resource with { Accessibility = "internal" })));

    [Theory]
    [InlineData("namespace Acme.System { class Nothing { } } namespace Acme.Api.Inner.System { class Nothing { } }")]
    [InlineData("namespace Acme.Cf1Gen { class Nothing { } } namespace Acme.Threading { class Nothing { } }")]
    [InlineData("class Task { } class Task<T> { } class String { } class JsonElement { } class ApiClient { } class JsonCodec { } class Optional<T> { }")]
    [InlineData("namespace Acme { class Task { } class Task<T> { } class String { } class JsonNameTable { } class DateTimeOffset { } class AsyncPageable<T> { } }")]
    public void Generated_code_compiles_in_a_project_with_conflicting_names(string otherCode) =>
        Assert.Empty(SampleCompilation.GetDiagnostics(SampleCatalog.All, otherCode));

    [Fact]
    public void Methods_and_enum_members_are_documented()
    {
        var types = SampleCompilation.Compile(SampleCatalog.All).GetTypeByMetadataName("Acme.Api.AcmeClient")!.ContainingNamespace;

        Assert.All(Members(types).Where(NeedsDocumentation), member => Assert.NotEqual("", member.GetDocumentationCommentXml()));
    }

    private static bool NeedsDocumentation(ISymbol member) => member switch
    {
        IMethodSymbol { IsOverride: true } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } => false,
        IMethodSymbol => true,
        IPropertySymbol => member.ContainingType.IsValueType,
        _ => false,
    };

    [Theory]
    [ClassData(typeof(HostileText))]
    public void Hostile_text_of_a_document_adds_no_declaration(string text) =>
        Assert.Equal(
            s_declarations,
            Declarations(SampleCatalog.All.Select(resource => PoisonedModels.Of(resource, () => text))));

    [Fact]
    public void Hostile_text_of_a_document_compiles_without_warnings()
    {
        var next = 0;
        string Text() => HostileText.All[next++ % HostileText.All.Count];

        Assert.Empty(SampleCompilation.GetDiagnostics(SampleCatalog.All.Select(resource => PoisonedModels.Of(resource, Text))));
    }

    private static List<string> Declarations(IEnumerable<ResourceModel> resources) => resources
        .SelectMany(SampleCatalog.TextsOf)
        .Select(text => CSharpSyntaxTree.ParseText(text).GetRoot())
        .SelectMany(file => file.DescendantNodes().OfType<MemberDeclarationSyntax>())
        .Select(member => $"{member.Kind()} {member.ContainsDiagnostics} {Name(member)}")
        .ToList();

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        BaseFieldDeclarationSyntax field => string.Join(',', field.Declaration.Variables.Select(variable => variable.Identifier.Text)),
        _ => "",
    };

    private static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol container) => container.GetMembers()
        .Where(member => !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null })
        .Where(member => member is INamespaceSymbol || member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected)
        .SelectMany(member => member switch
        {
            INamespaceSymbol inner => Members(inner),
            INamedTypeSymbol type => Members(type).Prepend(type),
            _ => ImmutableArray.Create(member),
        });
}
