namespace Cf1Gen.Generator.Model.Types;

/// <summary>The types of the language and of the base class library that generated code uses for values.</summary>
internal enum Scalar
{
    String,
    Int32,
    Int64,
    UInt64,
    Double,
    Decimal,
    Boolean,
    DateTimeOffset,
    DateOnly,

    /// <summary>A date and time in the format of HTTP, <c>DateTimeOffset</c> in C#.</summary>
    HttpDateTime,

    /// <summary>Any JSON value, <c>JsonElement</c> in C#.</summary>
    Json,

    /// <summary>Bytes as Base64 text, <c>byte[]</c> in C#.</summary>
    Bytes,
}
