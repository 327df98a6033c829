using Microsoft.CodeAnalysis;

namespace Cf1Gen.Compatibility.Surface;

/// <summary>The public types of generated code, with their public and protected members.</summary>
public sealed class PublicSurface
{
    private static readonly SymbolDisplayFormat s_names = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private PublicSurface(IReadOnlyDictionary<string, SurfaceType> types) => Types = types;

    /// <summary>Gets the types by full name.</summary>
    public IReadOnlyDictionary<string, SurfaceType> Types { get; }

    /// <summary>Reads the types that the source code of a compilation declares.</summary>
    public static PublicSurface Of(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var symbols = PublicTypes.Of(compilation);
        var results = ResultTypes.Of(symbols);
        return new PublicSurface(symbols
            .Select(symbol => Read(symbol, results.Contains(symbol)))
            .ToDictionary(type => type.Name, StringComparer.Ordinal));
    }

    private static SurfaceType Read(INamedTypeSymbol symbol, bool isResult) => new(Name(symbol), symbol.TypeKind.ToString())
    {
        Bases = [.. PublicTypes.BasesOf(symbol).Select(Name), .. symbol.AllInterfaces.Select(Name)],
        IsStatic = symbol.IsStatic,
        CanConstruct = !symbol.IsAbstract && symbol.InstanceConstructors.Any(
            constructor => constructor.DeclaredAccessibility == Accessibility.Public),
        CanDerive = !symbol.IsSealed && symbol.InstanceConstructors.Any(PublicTypes.IsVisible),
        IsResult = isResult,
        Members = [.. PublicTypes.MembersOf(symbol).Select(Read)],
    };

    private static SurfaceMember Read(ISymbol symbol)
    {
        var member = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => new SurfaceMember(MemberKind.Constructor, "new", ""),
            IMethodSymbol method => new SurfaceMember(MemberKind.Method, method.Name, Name(method.ReturnType)) { Arity = method.Arity },
            IPropertySymbol property => new SurfaceMember(MemberKind.Property, property.Name, Name(property.Type))
            {
                CanRead = property.GetMethod is { } getter && PublicTypes.IsVisible(getter),
                CanInitialize = property.SetMethod is { } setter && PublicTypes.IsVisible(setter),
                CanWrite = property.SetMethod is { IsInitOnly: false } writer && PublicTypes.IsVisible(writer),
                IsRequired = property.IsRequired,
            },
            IFieldSymbol field => new SurfaceMember(MemberKind.Field, field.Name, Name(field.Type))
            {
                CanRead = true,
                CanInitialize = field is { IsConst: false, IsReadOnly: false },
                CanWrite = field is { IsConst: false, IsReadOnly: false },
                IsRequired = field.IsRequired,
                Constant = field.HasConstantValue ? $"\"{field.ConstantValue}\"" : null,
            },
            IEventSymbol @event => new SurfaceMember(MemberKind.Event, @event.Name, Name(@event.Type)),
            _ => throw new InvalidOperationException($"{symbol} is not a member."),
        };
        return member with
        {
            IsPublic = symbol.DeclaredAccessibility == Accessibility.Public,
            IsStatic = symbol.IsStatic,
            IsAbstract = symbol.IsAbstract,
            CanOverride = (symbol.IsVirtual || symbol.IsAbstract || symbol.IsOverride) && !symbol.IsSealed,
            Parameters = [.. PublicTypes.ParametersOf(symbol).Select(parameter => new SurfaceParameter(
                parameter.Name,
                (parameter.RefKind == RefKind.None ? "" : parameter.RefKind.ToString() + " ") + Name(parameter.Type),
                parameter.IsOptional || parameter.IsParams))],
        };
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(s_names);
}
