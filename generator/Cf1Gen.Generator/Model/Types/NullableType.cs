using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>
/// The type of a list item, a map value or a result that can be null. Nullable properties have a <see cref="Presence"/> instead.
/// </summary>
/// <param name="Inner">The type of the values other than null.</param>
internal sealed record NullableType(TypeRef Inner) : TypeRef
{
    public override bool IsValueType => Inner.IsValueType;

    /// <summary>Returns the type of the values of a schema, which is nullable if the schema allows null.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="type">The type of its values other than null.</param>
    public static TypeRef Of(SchemaView view, TypeRef type) =>
        view.IsNullable && type != ScalarType.Json ? new NullableType(type) : type;
}
