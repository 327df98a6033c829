using Microsoft.CodeAnalysis;

namespace Cf1Gen.Compatibility.Surface;

/// <summary>Finds the types and members of a compilation that a consumer can use.</summary>
internal static class PublicTypes
{
    /// <summary>Returns the public types, nested ones included, in the order of their names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(Compilation compilation)
    {
        var found = new List<INamedTypeSymbol>();
        Collect(compilation.Assembly.GlobalNamespace, found);
        return found;
    }

    /// <summary>Returns the public and protected members that a type declares, except those that only generated code calls.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(
        member => member is IPropertySymbol or IFieldSymbol or IEventSymbol or IMethodSymbol
        {
            MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion,
        } && IsVisible(member) && !IsHidden(member));

    public static IEnumerable<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    public static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            yield return @base;
        }
    }

    /// <summary>Returns whether code outside the assembly can use a symbol, be it in a derived type.</summary>
    public static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility
        is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static void Collect(INamespaceOrTypeSymbol container, List<INamedTypeSymbol> found)
    {
        foreach (var type in container.GetTypeMembers().Where(type => IsVisible(type) && !IsHidden(type)))
        {
            found.Add(type);
            Collect(type, found);
        }

        if (container is INamespaceSymbol space)
        {
            foreach (var inner in space.GetNamespaceMembers())
            {
                Collect(inner, found);
            }
        }
    }

    private static bool IsHidden(ISymbol symbol) => symbol.GetAttributes().Any(
        attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute" && attribute.ConstructorArguments is [{ Value: 1 }]);
}
