namespace Cf1Gen.Generator.Model.Types;

/// <summary>A type that the language or the base library has.</summary>
internal sealed record ScalarType(Scalar Scalar) : TypeRef
{
    public static ScalarType String { get; } = new(Scalar.String);

    /// <summary>The honest type of what could not be typed.</summary>
    public static ScalarType Json { get; } = new(Scalar.Json);

    public override bool IsValueType => Scalar is not (Scalar.String or Scalar.Bytes);
}
