namespace Cf1Gen.Generator.Tests;

/// <summary>A fact about <see cref="RealDocuments"/>. Where there are none it is skipped, and is seen to be.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealDocumentFactAttribute : FactAttribute
{
    public RealDocumentFactAttribute() => Skip = RealDocuments.Missing;
}
