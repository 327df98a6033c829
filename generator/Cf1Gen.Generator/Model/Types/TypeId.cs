namespace Cf1Gen.Generator.Model.Types;

/// <summary>The identity of a generated type, and a reference to the type until all types have names.</summary>
/// <param name="Kind">The kind of the type.</param>
/// <param name="Origin">The part of the document that the type comes from.</param>
/// <param name="Key">The text that distinguishes the type from all others of its kind and origin.</param>
internal sealed record TypeId(TypeKind Kind, TypeOrigin Origin, string Key) : TypeRef
{
    public override bool IsValueType => Kind == TypeKind.Enum;
}
