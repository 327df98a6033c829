namespace Cf1Gen.Generator.Reading.Text;

/// <summary>What a document may ask for at most. The largest real ones stay far below.</summary>
internal static class DocumentLimits
{
    /// <summary>How many objects and arrays may stand within each other; real documents reach 30.</summary>
    public const int Depth = 256;

    /// <summary>How many nodes the aliases of a YAML file, or the references that cannot stay references, may stand for in all.</summary>
    public const int CopiedNodes = 300_000;
}
