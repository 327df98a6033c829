namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>What operations can be chosen by.</summary>
internal enum FilterKind
{
    Path,
    Tag,
    Operation,
}
