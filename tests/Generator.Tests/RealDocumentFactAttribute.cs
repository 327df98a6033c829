using System.Runtime.CompilerServices;

namespace Cf1Gen.Generator.Tests;

/// <summary>A fact about <see cref="RealDocuments"/>. Where there are none it is skipped, and is seen to be.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealDocumentFactAttribute : FactAttribute
{
    public RealDocumentFactAttribute([CallerFilePath] string? path = null, [CallerLineNumber] int line = -1)
        : base(path, line) => Skip = RealDocuments.Missing;
}
