namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>Specifies by which of its properties an operation is selected.</summary>
internal enum FilterKind
{
    Path,
    Tag,
    Operation,
}
