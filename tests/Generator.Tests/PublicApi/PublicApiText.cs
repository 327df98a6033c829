using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests.PublicApi;

/// <summary>Lists what users of an assembly can see: a line for each type and member, in ordinal order.</summary>
internal static class PublicApiText
{
    private static readonly SymbolDisplayFormat s_format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Of(INamespaceSymbol root)
    {
        var text = new StringBuilder();
        foreach (var types in Types(root).GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(
            group => group.Key, StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("namespace ").Append(types.Key).Append('\n');
            foreach (var type in types.OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
            {
                Write(text, type, "  ");
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, INamedTypeSymbol type, string indent)
    {
        var name = type.ToDisplayString(
            s_format.WithGenericsOptions(s_format.GenericsOptions & ~SymbolDisplayGenericsOptions.IncludeTypeConstraints));
        var constraints = type.ToDisplayString(s_format)[name.Length..];
        text.Append(indent).Append(Modifiers(type)).Append(name).Append(Bases(type)).Append(constraints).Append('\n');
        var members = type.GetMembers().Where(member => IsSeen(member) && !IsAccessor(member)).ToList();
        foreach (var line in members.Where(member => member is not INamedTypeSymbol).Select(Line).Order(StringComparer.Ordinal))
        {
            text.Append(indent).Append("  ").Append(line).Append('\n');
        }

        foreach (var nested in members.OfType<INamedTypeSymbol>().OrderBy(nested => nested.Name, StringComparer.Ordinal))
        {
            Write(text, nested, indent + "  ");
        }
    }

    private static string Line(ISymbol member) => Obsolete(member) + member.ToDisplayString(s_format);

    private static string Modifiers(INamedTypeSymbol type)
    {
        var modifier = type switch
        {
            { TypeKind: not TypeKind.Class } => "",
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return Obsolete(type) + SyntaxFacts.GetText(type.DeclaredAccessibility) + " " + modifier;
    }

    private static string Bases(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> parent = type.BaseType is { SpecialType: SpecialType.None } known ? [known] : [];
        var all = parent.Concat(type.Interfaces.OrderBy(item => item.Name, StringComparer.Ordinal))
            .Select(item => item.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))
            .ToList();
        return type.TypeKind == TypeKind.Enum || all.Count == 0 ? "" : " : " + string.Join(", ", all);
    }

    private static string Obsolete(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)) ? "[Obsolete] " : "";

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Where(IsSeen).Concat(@namespace.GetNamespaceMembers().SelectMany(Types));

    /// <summary>An override that only derived types see adds nothing to its base.</summary>
    private static bool IsSeen(ISymbol symbol) =>
        symbol is not { DeclaredAccessibility: Accessibility.Protected, IsOverride: true }
        && (IsVisible(symbol.DeclaredAccessibility) && !symbol.IsImplicitlyDeclared || IsPublicConstructorOfClass(symbol));

    private static bool IsVisible(Accessibility accessibility) =>
        accessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsPublicConstructorOfClass(ISymbol symbol) => symbol is IMethodSymbol
    {
        MethodKind: MethodKind.Constructor,
        DeclaredAccessibility: Accessibility.Public,
        ContainingType.TypeKind: TypeKind.Class,
    };

    private static bool IsAccessor(ISymbol symbol) => symbol is IMethodSymbol { AssociatedSymbol: not null };
}
