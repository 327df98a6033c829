using System.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Compatibility.Consumers;

/// <summary>
/// Writes a program that uses everything that a surface has: it reads and sets every property, calls every method by position and by
/// name, overrides what is virtual, and switches over the constants.
/// </summary>
internal sealed class ConsumerWriter
{
    private const string Task = "global::System.Threading.Tasks.Task";

    private readonly StringBuilder _text = new();
    private readonly SymbolDisplayFormat _names;
    private readonly Func<INamedTypeSymbol, bool> _isResult;
    private readonly INamedTypeSymbol _nullable;
    private int _count;

    /// <param name="qualified">Indicates whether names contain their namespace, so that they mean the same in every file.</param>
    /// <param name="isResult">Returns whether a client returns values of a type.</param>
    /// <param name="nullable">The type <see cref="System.Nullable{T}"/>.</param>
    public ConsumerWriter(bool qualified, Func<INamedTypeSymbol, bool> isResult, INamedTypeSymbol nullable)
    {
        _isResult = isResult;
        _nullable = nullable;
        var format = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);
        _names = qualified
            ? format
            : new SymbolDisplayFormat(
                SymbolDisplayGlobalNamespaceStyle.Omitted,
                SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
                SymbolDisplayGenericsOptions.IncludeTypeParameters,
                miscellaneousOptions: format.MiscellaneousOptions);
    }

    public string Write(IReadOnlyList<INamedTypeSymbol> types, IEnumerable<string> namespaces)
    {
        foreach (var name in namespaces)
        {
            _text.Append("using ").Append(name).Append(";\n");
        }

        _text.Append("#nullable enable\nnamespace Consumers.Program\n{\ninternal static class Uses\n{\n");
        Line("static void Read<T>(T value) { }");
        Line("static void Read<T>(global::Cf1Gen.Optional<T> value) { }");
        foreach (var type in types.Where(type => type is { TypeKind: TypeKind.Class or TypeKind.Struct, Arity: 0 }))
        {
            WriteType(type);
        }

        return _text.Append("}\n}\n").ToString();
    }

    private void WriteType(INamedTypeSymbol type)
    {
        var members = Surface.PublicTypes.MembersOf(type).Where(member => member.DeclaredAccessibility == Accessibility.Public).ToList();
        var own = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        Block($"static void Use{_count++}({(type.IsStatic ? "" : Name(type) + " value")})", () =>
        {
            foreach (var member in members.Concat(InheritedFromModel(type).Where(member => !own.Contains(member.Name))))
            {
                WriteMember(type, member);
            }
        });
        WriteSwitch(type, members);
        if (!type.IsAbstract && !type.IsStatic)
        {
            WriteConstruction(type, members);
        }

        if (!type.IsSealed && !type.IsStatic && type.InstanceConstructors.FirstOrDefault(Surface.PublicTypes.IsVisible) is { } constructor)
        {
            WriteDerived(type, constructor);
        }
    }

    /// <summary>Returns the additional properties of a model, which a property with the type of their values can hide.</summary>
    private static IEnumerable<ISymbol> InheritedFromModel(INamedTypeSymbol type) => Surface.PublicTypes.BasesOf(type)
        .Where(@base => @base.Name == "ApiModel")
        .SelectMany(Surface.PublicTypes.MembersOf)
        .Where(member => member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public });

    private void WriteMember(INamedTypeSymbol type, ISymbol member)
    {
        var target = member.IsStatic ? Name(type) : "value";
        switch (member)
        {
            case IPropertySymbol { IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public } property:
                // A program that reads a result can depend on its exact type, not only on one that converts to it: an int, not a long.
                // A property that is only written can become nullable or an Optional<T>.
                Line(_isResult(type) || property.IsStatic
                    ? $"{Task}<{Name(property.Type)}> v{_count++} = {Task}.FromResult({target}.{Escape(property.Name)});"
                    : $"Read<{Name(Nullable(property.Type))}>({target}.{Escape(property.Name)});");
                break;
            case IFieldSymbol field:
                Line($"{Name(field.Type)} v{_count++} = {target}.{Escape(field.Name)};");
                break;
            case IMethodSymbol { MethodKind: MethodKind.Ordinary, Arity: 0, IsOverride: false } method:
                var positional = string.Join(", ", method.Parameters.Select(parameter => Argument(parameter)));
                var named = string.Join(", ", method.Parameters.Select(
                    parameter => $"{Escape(parameter.Name)}: {Argument(parameter)}"));
                var shortest = string.Join(", ", method.Parameters.Where(parameter => !parameter.IsOptional).Select(
                    parameter => Argument(parameter)));
                var single = method.Parameters.Where(parameter => parameter.IsOptional).Select(
                    parameter => $"{(shortest.Length > 0 ? shortest + ", " : "")}{Escape(parameter.Name)}: {Argument(parameter)}");
                foreach (var arguments in new[] { positional, named, shortest }.Concat(single).Distinct())
                {
                    var result = method.ReturnsVoid ? "" : $"{Name(method.ReturnType)} v{_count++} = ";
                    Line($"{result}{target}.{Escape(method.Name)}({arguments});");
                }

                break;
            default:
                break;
        }
    }

    private void WriteSwitch(INamedTypeSymbol type, List<ISymbol> members)
    {
        foreach (var group in members.OfType<IFieldSymbol>().Where(field => field.IsConst)
            .GroupBy(field => Name(field.Type))
            .Where(group => group.Select(field => field.ConstantValue).Distinct().Count() == group.Count()))
        {
            Block($"static void Use{_count++}({group.Key} value)", () => Block("switch (value)", () =>
            {
                foreach (var field in group)
                {
                    Line($"case {Name(type)}.{Escape(field.Name)}: break;");
                }
            }));
        }
    }

    private void WriteConstruction(INamedTypeSymbol type, List<ISymbol> members)
    {
        var settable = members.OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, IsIndexer: false, SetMethod.DeclaredAccessibility: Accessibility.Public })
            .ToList();
        foreach (var constructor in type.InstanceConstructors.Where(
            constructor => constructor.DeclaredAccessibility == Accessibility.Public))
        {
            var arguments = string.Join(", ", constructor.Parameters.Select(parameter => Argument(parameter)));
            foreach (var set in new[] { settable, settable.FindAll(property => property.IsRequired) }.DistinctBy(set => set.Count))
            {
                var initializer = string.Join(", ", set.Select(property => $"{Escape(property.Name)} = {Default(property.Type)}"));
                Block($"static void Use{_count++}()", () => Line($"var created = new {Name(type)}({arguments}) {{ {initializer} }};"));
            }
        }
    }

    private void WriteDerived(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var name = $"Derived{_count++}";
        Block($"private class {name} : {Name(type)}", () =>
        {
            Line($"public {name}() : base({string.Join(", ", constructor.Parameters.Select(parameter => Argument(parameter)))}) {{ }}");
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(method => method is
            {
                MethodKind: MethodKind.Ordinary, IsVirtual: true, Arity: 0, DeclaredAccessibility: Accessibility.Public,
            }))
            {
                var parameters = string.Join(", ", method.Parameters.Select(
                    parameter => $"{Modifier(parameter)}{Name(parameter.Type)} {Escape(parameter.Name)}"));
                Line($"public override {Name(method.ReturnType)} {Escape(method.Name)}({parameters}) => throw null!;");
            }
        });
    }

    private string Argument(IParameterSymbol parameter) => parameter.RefKind == RefKind.Out
        ? $"out {Name(parameter.Type)} v{_count++}"
        : Default(parameter.Type);

    /// <summary>Returns a value that can be <c>null</c> only if the type permits it.</summary>
    private string Default(ITypeSymbol type) =>
        $"default({Name(type)}){(type.NullableAnnotation == NullableAnnotation.Annotated ? "" : "!")}";

    private ITypeSymbol Nullable(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { Name: "Optional" } optional => optional.TypeArguments[0],
        { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } =>
            _nullable.Construct(type).WithNullableAnnotation(NullableAnnotation.Annotated),
        _ => type.WithNullableAnnotation(NullableAnnotation.Annotated),
    };

    private static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Out => "out ",
        RefKind.Ref => "ref ",
        RefKind.In => "in ",
        _ => "",
    };

    private string Name(ITypeSymbol type) => type.ToDisplayString(_names);

    private static string Escape(string name) => "@" + name;

    private void Block(string head, Action content)
    {
        Line(head);
        Line("{");
        content();
        Line("}");
    }

    private void Line(string text) => _text.Append(text).Append('\n');
}
