namespace Cf1Gen.Conformance.Samples;

/// <summary>The contents of a sample.</summary>
public enum SampleDetail
{
    /// <summary>All properties.</summary>
    Everything,

    /// <summary>Only what is required.</summary>
    Required,

    /// <summary>All properties, with <see langword="null"/> wherever it is allowed.</summary>
    Nulls,

    /// <summary>All properties, with the shortest, longest, lowest and highest values and with unusual characters.</summary>
    Edges,
}
