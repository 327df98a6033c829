namespace Cf1Gen.Generator.Model.Types;

internal enum Scalar
{
    String,
    Int32,
    Int64,
    Double,
    Decimal,
    Boolean,
    DateTimeOffset,
    DateOnly,

    /// <summary>Any JSON value, <c>JsonElement</c> in C#.</summary>
    Json,

    /// <summary>Base64 text, <c>byte[]</c> in C#.</summary>
    Bytes,
}
