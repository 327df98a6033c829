namespace Cf1Gen.Generator.Model.Types;

/// <summary>
/// The type of a list item, a map value or a result that can be null. Nullable properties have a <see cref="Presence"/> instead.
/// </summary>
/// <param name="Inner">The type of the values other than null.</param>
internal sealed record NullableType(TypeRef Inner) : TypeRef
{
    public override bool IsValueType => Inner.IsValueType;
}
