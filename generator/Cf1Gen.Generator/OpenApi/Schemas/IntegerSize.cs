namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The sizes of integers.</summary>
internal enum IntegerSize
{
    /// <summary>The schema specifies no size, and all numbers that it mentions fit into 32 bits with a sign.</summary>
    Unspecified,

    /// <summary>The format, the bounds or the enum of the schema allow only numbers that fit into 32 bits with a sign.</summary>
    Bits32,

    /// <summary>The schema allows numbers that fit into 64 bits with a sign.</summary>
    Bits64,

    /// <summary>The schema allows numbers that fit into 64 bits without a sign.</summary>
    Unsigned64,

    /// <summary>The schema mentions numbers that do not fit into 64 bits.</summary>
    Larger,
}
