namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The sizes of integers.</summary>
internal enum IntegerSize
{
    /// <summary>All numbers that the schema mentions fit into 32 bits with a sign.</summary>
    Bits32,

    /// <summary>All numbers that the schema mentions fit into 64 bits with a sign.</summary>
    Bits64,

    /// <summary>The schema mentions numbers that do not fit into 64 bits with a sign.</summary>
    Larger,
}
