namespace Cf1Gen.Generator.Reading;

/// <summary>What operations can be chosen by.</summary>
internal enum FilterKind
{
    Path,
    Tag,
    Operation,
}
