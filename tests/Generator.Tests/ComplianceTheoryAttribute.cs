using System.Runtime.CompilerServices;

namespace Cf1Gen.Generator.Tests;

/// <summary>Marks a theory over <see cref="ComplianceTests"/>, which is skipped if there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ComplianceTheoryAttribute : TheoryAttribute
{
    public ComplianceTheoryAttribute([CallerFilePath] string? path = null, [CallerLineNumber] int line = -1)
        : base(path, line) => Skip = ComplianceTests.Missing;
}
