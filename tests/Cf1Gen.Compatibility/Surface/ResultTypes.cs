using Microsoft.CodeAnalysis;

namespace Cf1Gen.Compatibility.Surface;

/// <summary>Finds the types whose values a client returns. A property of any other type is only written by the consumer.</summary>
internal static class ResultTypes
{
    public static ISet<INamedTypeSymbol> Of(IReadOnlyList<INamedTypeSymbol> types)
    {
        var declared = types.ToHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var method in types.Where(IsClient).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>())
        {
            Visit(method.ReturnType);
        }

        return found;

        void Visit(ITypeSymbol type)
        {
            if (type is IArrayTypeSymbol array)
            {
                Visit(array.ElementType);
            }

            if (type is not INamedTypeSymbol named)
            {
                return;
            }

            foreach (var argument in named.TypeArguments)
            {
                Visit(argument);
            }

            var definition = named.OriginalDefinition;
            if (!declared.Contains(definition) || !found.Add(definition))
            {
                return;
            }

            foreach (var member in Enumerable.Repeat(definition, 1).Concat(PublicTypes.BasesOf(definition)).SelectMany(
                part => part.GetMembers()))
            {
                VisitMember(member);
            }

            foreach (var derived in types.Where(other => SymbolEqualityComparer.Default.Equals(other.BaseType, definition)))
            {
                Visit(derived);
            }
        }

        void VisitMember(ISymbol member)
        {
            switch (member)
            {
                case IPropertySymbol property:
                    Visit(property.Type);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                    // The values of a union.
                    foreach (var parameter in constructor.Parameters)
                    {
                        Visit(parameter.Type);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsClient(INamedTypeSymbol type) => PublicTypes.BasesOf(type).Any(@base => @base.Name == "ApiClient");
}
