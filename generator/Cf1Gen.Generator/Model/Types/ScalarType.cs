namespace Cf1Gen.Generator.Model.Types;

/// <summary>A type of the language or of the base class library.</summary>
/// <param name="Scalar">The type.</param>
internal sealed record ScalarType(Scalar Scalar) : TypeRef
{
    /// <summary>Gets the type of text.</summary>
    public static ScalarType String { get; } = new(Scalar.String);

    /// <summary>Gets the type of any JSON value, used for schemas that no other type fits.</summary>
    public static ScalarType Json { get; } = new(Scalar.Json);

    public override bool IsValueType => Scalar is not (Scalar.String or Scalar.Bytes);
}
