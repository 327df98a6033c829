using System.Runtime.CompilerServices;

namespace Cf1Gen.Generator.Tests;

/// <summary>Marks a theory over <see cref="RealDocuments"/>, which is skipped if there are no documents.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealDocumentTheoryAttribute : TheoryAttribute
{
    public RealDocumentTheoryAttribute([CallerFilePath] string? path = null, [CallerLineNumber] int line = -1)
        : base(path, line) => Skip = RealDocuments.Missing;
}
