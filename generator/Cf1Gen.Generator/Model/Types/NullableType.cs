namespace Cf1Gen.Generator.Model.Types;

/// <summary>The item of a list or the value of a map that may be null. Whether a property may be null is its <see cref="Presence"/>.</summary>
internal sealed record NullableType(TypeRef Inner) : TypeRef
{
    public override bool IsValueType => Inner.IsValueType;
}
