using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>Decides which schemas share a generated type. No other class compares schemas for that purpose.</summary>
/// <remarks>
/// Schemas never share a type because they are equal: the day one of them gains a member, its users would get another type. They share
/// one if they are one schema of the document, if they have one name on purpose or are the same part of such schemas, or if they are enums
/// of one resource and property, because an open enum can gain values.
/// </remarks>
internal static class TypeIdentityPolicy
{
    /// <summary>Returns the type of a schema.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="declaredName">The name that the schema or its component declares.</param>
    /// <param name="kind">The kind of the type.</param>
    /// <param name="stem">The start of its name.</param>
    public static TypeId Identify(SchemaView view, string? declaredName, TypeKind kind, TypeStem stem) => view switch
    {
        _ when declaredName is not null => new TypeId(kind, TypeOrigin.Named, Identifier.Pascal(declaredName)),
        { DeclaredEnum.TypeName: { } name } when kind == TypeKind.Enum => new TypeId(kind, TypeOrigin.Named, Identifier.Pascal(name)),
        { Component: { } component } => new TypeId(kind, TypeOrigin.Component, component),
        _ when kind == TypeKind.Enum && stem.EnumPath is { } shared => new TypeId(kind, TypeOrigin.Resource, shared.Whole),
        _ when kind is TypeKind.Object or TypeKind.Enum && stem.SharedPath is { } path => new TypeId(kind, TypeOrigin.NamedPart, path),
        _ => new TypeId(kind, TypeOrigin.Inline, view.Key),
    };

    /// <summary>Returns the class of a polymorphic component without its derived schemas.</summary>
    public static TypeId IdentifyBase(string component) => new(TypeKind.Object, TypeOrigin.ComponentBase, component);

    /// <summary>Returns the type that belongs to an operation.</summary>
    /// <param name="kind">The kind of the type.</param>
    /// <param name="name">The name that the operation proposes.</param>
    /// <param name="operation">The pointer of the operation.</param>
    public static TypeId IdentifyOperationType(TypeKind kind, string name, string operation) =>
        new(kind, TypeOrigin.Operation, name + " " + operation);
}
