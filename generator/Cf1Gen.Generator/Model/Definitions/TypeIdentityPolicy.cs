using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>Decides which schemas share a generated type. No other class compares schemas for that purpose.</summary>
internal sealed class TypeIdentityPolicy
{
    private readonly SchemaFingerprint _fingerprint;

    public TypeIdentityPolicy(SchemaFingerprint fingerprint) => _fingerprint = fingerprint;

    /// <summary>Returns the type of a schema: one per component, and one per fingerprint of inline schemas.</summary>
    public TypeId Identify(SchemaView view, TypeKind kind) => view.Component is { } component
        ? new TypeId(kind, TypeOrigin.Component, component)
        : new TypeId(kind, TypeOrigin.Inline, _fingerprint.Compute(view));

    /// <summary>Returns the class of a polymorphic component without its derived schemas.</summary>
    public static TypeId IdentifyBase(string component) => new(TypeKind.Object, TypeOrigin.ComponentBase, component);

    /// <summary>Returns the type of all inline unions of the same scalar types.</summary>
    /// <param name="name">The name that states the types, <c>StringOrInt32</c>.</param>
    public static TypeId IdentifyScalarUnion(string name) => new(TypeKind.Union, TypeOrigin.Inline, "union:" + name);

    /// <summary>Returns the type that belongs to an operation. Operations share it when both the name and the content are equal.</summary>
    /// <param name="kind">The kind of the type.</param>
    /// <param name="name">The name that the operation proposes.</param>
    /// <param name="content">Everything that the generated code depends on.</param>
    public static TypeId IdentifyOperationType(TypeKind kind, string name, string content) =>
        new(kind, TypeOrigin.Operation, name + ":" + content);

    /// <summary>Returns the inline enums that are the same type as an enum component.</summary>
    public TypeId IdentifyInlineTwin(SchemaView component) => new(TypeKind.Enum, TypeOrigin.Inline, _fingerprint.Compute(component));
}
