namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>
/// The values of Swagger 2.0's <c>collectionFormat</c>: how the items of an array are written in a parameter or form field.
/// </summary>
internal enum CollectionFormat
{
    /// <summary><c>csv</c>: separated by commas.</summary>
    Csv,

    /// <summary><c>ssv</c>: separated by spaces.</summary>
    Ssv,

    /// <summary><c>tsv</c>: separated by tabs.</summary>
    Tsv,

    /// <summary><c>pipes</c>: separated by vertical bars.</summary>
    Pipes,

    /// <summary><c>multi</c>: one parameter or field per item.</summary>
    Multi,
}
