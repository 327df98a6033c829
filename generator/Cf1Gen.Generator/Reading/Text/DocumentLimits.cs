namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Limits on the size of a document. The largest published documents stay far below them.</summary>
internal static class DocumentLimits
{
    /// <summary>The maximum nesting depth of objects and arrays. Published documents reach 30.</summary>
    public const int Depth = 256;

    /// <summary>
    /// The maximum number of nodes that YAML aliases expand to, and that references expand to where they cannot remain references.
    /// </summary>
    public const int CopiedNodes = 300_000;
}
